// Adds a button that copies a list; without it the list can be marked and copied by hand.
for (const list of document.querySelectorAll('[data-copy]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button quiet no-print';
	button.textContent = list.dataset.copy;
	button.addEventListener('click', async () => {
		const names = [...list.querySelectorAll('li')].map(item => item.textContent).join('\n');
		await navigator.clipboard.writeText(names);
		button.textContent = list.dataset.copied;
	});
	if (navigator.clipboard) list.before(button);
}
