// What the desk gains by scripts: type-ahead and keys. Without them every form works as it is.

const shortcuts = 'shortcuts' in document.body.dataset

document.querySelector('[autofocus]')?.focus()

// What was done is told once, and not again whenever the page is loaded.
if (document.querySelector('[data-told]')) {
	const address = new URL(location.href)
	address.searchParams.delete('about')
	address.searchParams.delete('after')
	history.replaceState(history.state, '', address)
}

if (shortcuts) {
	document.addEventListener('keydown', event => {
		const typing = event.target.closest('input, textarea, select')
		// The box about two versions has the focus itself.
		const form = typing?.form ?? event.target.closest('.conflict')?.querySelector('form')
		if (event.key === 'Enter' && event.ctrlKey && form) {
			event.preventDefault()
			form.requestSubmit()
		} else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && act(event.key)) {
			event.preventDefault()
		}
	})
}

// Not before the browser itself has gone there, which takes the focus.
addEventListener('load', () => {
	const aimed = document.getElementById(location.hash.slice(1))
	if (aimed?.matches('details:not([open])')) {
		press(aimed.querySelector('summary'))
	}
})

/** What a single key does; false where it does nothing here. */
function act(key) {
	// Those in a list mean the row that one is at.
	const at = document.activeElement.closest('.queue > li')
	const shown = [...document.querySelectorAll('a kbd, summary kbd, .queue button kbd')]
		.find(one => one.textContent === key && [null, at].includes(one.closest('.queue > li')))
	if (shown) {
		press(shown.closest('a, summary, button'))
	} else if (key === 'j' || key === 'k') {
		step(key === 'j' ? 1 : -1)
	} else if (key === '/') {
		document.getElementById('find')?.focus()
	} else {
		return false
	}
	return true
}

// What is folded opens at its first field. Nobody is led away from what they typed.
function press(shown) {
	if (shown.matches('a') && unsent().length > 0) {
		shown.focus()
		return
	}
	shown.click()
	const panel = shown.closest('details')
	if (panel?.open && shown.matches('summary')) {
		panel.querySelector('.input')?.focus()
	}
}

// The form by which the page is left, or the link that says that what was typed goes.
let leaving

for (const event of ['submit', 'click']) {
	document.addEventListener(event, ({ type, target }) => {
		leaving = type === 'submit' ? target : target.closest('[data-discards]')
	})
}
addEventListener('pageshow', () => leaving = undefined)
addEventListener('beforeunload', event => {
	if (!leaving?.matches('[data-discards]') && unsent().some(form => form !== leaving)) {
		event.preventDefault()
	}
})

/** The forms that hold what was typed and not sent, or was sent and refused. */
function unsent() {
	const refused = document.querySelector('main .errors')
	return [...document.querySelectorAll('main form[method=post]')].filter(form => 'unsent' in form.dataset
		|| [...form.elements].some(isTouched)
		|| refused && !form.closest('details:not([open])') && [...form.elements].some(isTyped))
}

function isTouched(field) {
	const before = [...field.options ?? []].findLastIndex(option => option.defaultSelected)
	return field.options ? field.selectedIndex !== Math.max(before, 0)
		: ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked
			: field.matches('.input') && field.value !== field.defaultValue
}

function isTyped(field) {
	return field.matches('.input:not(select, [type=password], [type=email])') && field.value !== ''
}

function step(by) {
	const rows = [...document.querySelectorAll('.queue > li, .listing tbody tr')]
		.map(row => row.querySelector('h3 a') ?? row.querySelector('a')).filter(link => link)
	const here = document.activeElement.closest('li, tr')
	const next = rows.findIndex(row => row.closest('li, tr') === here) + by
	rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus()
}

/** A box whose options are asked for while one types; arrows, Enter and Escape work in it. */
class Combobox {
	constructor(field, address) {
		this.field = field
		this.address = address
		this.input = field.querySelector('.input')
		this.list = document.createElement('ul')
		this.list.className = 'options'
		this.list.id = this.input.id + '-options'
		this.list.hidden = true
		this.list.setAttribute('role', 'listbox')
		this.list.setAttribute('aria-label', field.querySelector('label').textContent)
		this.input.after(this.list)
		// What has several lines can be no combobox.
		this.isLine = this.input.tagName === 'INPUT'
		const roles = this.isLine ? [['role', 'combobox'], ['aria-expanded', 'false']] : []
		for (const [name, value] of [...roles, ['aria-controls', this.list.id], ['aria-autocomplete', 'list']]) {
			this.input.setAttribute(name, value)
		}
		this.input.addEventListener('input', () => this.ask())
		this.input.addEventListener('keydown', event => this.press(event))
		this.input.addEventListener('blur', () => this.close())
		// Before the blur that a click would cause.
		this.list.addEventListener('pointerdown', event => {
			event.preventDefault()
			this.choose(event.target.closest('[role=option]'))
		})
	}

	async ask() {
		const typed = this.typed()
		if (typed.length < 2) {
			this.close()
			return
		}
		const answer = await fetch(`${this.address}?${new URLSearchParams(this.question(typed))}`)
		if (answer.ok && answer.redirected === false && typed === this.typed() && document.activeElement === this.input) {
			this.list.innerHTML = await answer.text()
			this.open()
		}
	}

	typed() {
		return this.input.value.trim()
	}

	// What is new is called as it stands in the box by now, whatever stood there when the options were asked for.
	fill(chosen) {
		this.input.value = chosen.id === 'new' ? this.typed() : chosen.name
	}

	question(typed) {
		return { q: typed }
	}

	press(event) {
		if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.list.hidden) {
			event.preventDefault()
			this.move(event.key === 'ArrowDown' ? 1 : -1)
		} else if (event.key === 'Enter' && !event.ctrlKey && this.at) {
			event.preventDefault()
			this.choose(this.at)
		} else if (event.key === 'Escape' && !this.list.hidden) {
			event.preventDefault()
			this.close()
		}
	}

	move(step) {
		const options = [...this.list.querySelectorAll('[role=option]')]
		if (this.list.hidden || options.length === 0) {
			return
		}
		const next = this.at ? options.indexOf(this.at) + step : step > 0 ? 0 : options.length - 1
		this.highlight(options[(next + options.length) % options.length])
	}

	highlight(option) {
		this.at?.setAttribute('aria-selected', 'false')
		this.at = option
		option.setAttribute('aria-selected', 'true')
		option.scrollIntoView({ block: 'nearest' })
		this.input.setAttribute('aria-activedescendant', option.id)
	}

	choose(option) {
		if (option && option.getAttribute('aria-disabled') !== 'true') {
			this.take(option.dataset)
			this.close()
		}
	}

	open() {
		this.at = null
		this.list.hidden = this.list.children.length === 0
		this.expanded()
		this.input.removeAttribute('aria-activedescendant')
	}

	close() {
		this.at = null
		this.list.hidden = true
		this.expanded()
		this.input.removeAttribute('aria-activedescendant')
	}

	expanded() {
		if (this.isLine) {
			this.input.setAttribute('aria-expanded', String(!this.list.hidden))
		}
	}
}

/** Who is meant: what is chosen is sent with the form. */
class Suggestions extends Combobox {
	ask() {
		this.set('signer_id', '')
		this.field.querySelector('.choices')?.remove()
		return super.ask()
	}

	question(typed) {
		return { q: typed, revision: this.input.form.elements.revision.value }
	}

	take(chosen) {
		this.fill(chosen)
		this.set('signer_id', chosen.id)
		this.set('signer_for', this.input.value)
	}

	set(name, value) {
		let hidden = this.field.querySelector(`input[type=hidden][name=${name}]`)
		if (!hidden) {
			hidden = Object.assign(document.createElement('input'), { type: 'hidden', name })
			this.field.append(hidden)
		}
		hidden.value = value
	}
}

/** The one search box: what is chosen is opened. */
class Finder extends Combobox {
	constructor(field, address) {
		super(field, address)
		this.input.type = 'text'
		this.input.autocomplete = 'off'
	}

	take(chosen) {
		location.assign(chosen.href)
	}
}

/** What is known already may be taken; a box beside the field says that something is new. */
class Known extends Combobox {
	take(chosen) {
		this.fill(chosen)
		const isNew = document.getElementById(`${this.input.id}_new-${this.input.name}_new`)
		if (isNew) {
			isNew.checked = chosen.id === 'new'
		}
	}
}

/** Sources, one a line: the line that somebody types in is completed, and its ~ stays. */
class KnownLine extends Known {
	line() {
		const { value, selectionStart } = this.input
		const start = value.lastIndexOf('\n', selectionStart - 1) + 1
		const end = value.indexOf('\n', selectionStart)
		return { start, end: end < 0 ? value.length : end }
	}

	typed() {
		const { start, end } = this.line()
		return this.input.value.slice(start, end).replace(/^\s*~/, '').trim()
	}

	take(chosen) {
		const { start, end } = this.line()
		const mark = this.input.value.slice(start, end).match(/^\s*~\s*/)?.[0] ?? ''
		this.input.setRangeText(mark + chosen.name, start, end, 'end')
	}
}

document.querySelectorAll('[data-suggestions]').forEach(field => new Suggestions(field, field.dataset.suggestions))
document.querySelectorAll('[data-known]').forEach(field => new (field.querySelector('textarea') ? KnownLine : Known)(field, field.dataset.known))
document.querySelectorAll('[data-finder]').forEach(field => new Finder(field, field.dataset.finder))

/** A file that is too large is said to be so beside its field, and the browser does not send it. */
for (const input of document.querySelectorAll('[data-most-megabytes]')) {
	const field = input.closest('.field')
	const described = `${input.id}-hint`
	const most = input.dataset.mostMegabytes * 2 ** 20
	input.addEventListener('change', () => {
		const isTooLarge = [...input.files].some(file => file.size > most)
		field.querySelector('.error')?.remove()
		if (isTooLarge) {
			const said = Object.assign(document.createElement('span'), { className: 'error', id: `${input.id}-error`, textContent: input.dataset.tooLarge })
			said.setAttribute('role', 'alert')
			input.before(said)
		}
		field.classList.toggle('has-error', isTooLarge)
		input.setCustomValidity(isTooLarge ? input.dataset.tooLarge : '')
		input.setAttribute('aria-invalid', String(isTooLarge))
		input.setAttribute('aria-describedby', isTooLarge ? `${described} ${input.id}-error` : described)
	})
}

/** Shows a wording as the letter while it is typed. */
for (const form of document.querySelectorAll('form[data-preview]')) {
	const shown = document.querySelector('[data-shown]')
	let waiting
	form.elements.wording.addEventListener('input', () => {
		clearTimeout(waiting)
		waiting = setTimeout(async () => {
			const wording = form.elements.wording.value
			const answer = await fetch(form.dataset.preview, { method: 'POST', body: new URLSearchParams({ wording }) })
			const html = answer.ok && !answer.redirected && await answer.text()
			if (html && wording === form.elements.wording.value) {
				shown.innerHTML = html
			}
		}, 300)
	})
}

/** What is decided about a row of a table is kept at once, so that what is said to come of it is so. */
for (const form of document.querySelectorAll('form[data-decisions]')) {
	const shown = document.querySelector('[data-promise]')
	// What is kept is no change any more: nobody is asked about it, and it is not sent again.
	const isKept = (name, value) => {
		[...form.elements[name].options].forEach(option => option.defaultSelected = option.value === value)
		form.elements[name.replace('row-', 'was-')].value = value
	}
	const keep = async (name, value) => {
		const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams({ [name]: value }) }).catch(() => null)
		const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
		const now = page && page.querySelector('[data-promise]')
		shown.hidden = !now
		shown.replaceChildren(...now?.childNodes ?? [])
		if (now) {
			isKept(name, value)
		}
	}
	let last = Promise.resolve()
	form.addEventListener('change', ({ target }) => {
		target.querySelector('option[value=""]')?.remove()
		const { name, value } = target
		last = last.then(() => keep(name, value))
	})
}

/** Shows how far something is that goes on by itself, and what comes of it when it is done; beside something else it only goes. */
for (const shown of document.querySelectorAll('[data-progress]')) {
	const look = async () => {
		const answer = await fetch(shown.dataset.progress).catch(() => null)
		const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
		const now = page && page.querySelector('[data-progress]')
		if (page && !now && 'beside' in shown.dataset) {
			shown.remove()
			return
		}
		if (page && now?.querySelector('h2').textContent !== shown.querySelector('h2').textContent) {
			location.reload()
			return
		}
		if (now) {
			shown.querySelector('progress').value = now.querySelector('progress').value
			shown.querySelector('[role=status]').textContent = now.querySelector('[role=status]').textContent
		}
		setTimeout(look, 1000)
	}
	setTimeout(look, 1000)
}
