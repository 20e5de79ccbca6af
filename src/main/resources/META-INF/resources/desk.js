// What the desk gains by scripts: type-ahead and two keys. Without them every form works as it is.

const shortcuts = 'shortcuts' in document.body.dataset

document.querySelector('[autofocus]')?.focus()

if (shortcuts) {
	document.addEventListener('keydown', event => {
		const typing = event.target.closest('input, textarea, select')
		if (event.key === 'Enter' && event.ctrlKey && typing?.form) {
			event.preventDefault()
			typing.form.requestSubmit()
		} else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.preventDefault()
			document.getElementById('find')?.focus()
		}
	})
}

class Suggestions {
	constructor(field) {
		this.field = field
		this.input = field.querySelector('input.input')
		this.list = document.createElement('ul')
		this.list.className = 'options'
		this.list.id = this.input.id + '-options'
		this.list.hidden = true
		this.list.setAttribute('role', 'listbox')
		this.list.setAttribute('aria-label', field.querySelector('label').textContent)
		this.input.after(this.list)
		for (const [name, value] of [['role', 'combobox'], ['aria-expanded', 'false'], ['aria-controls', this.list.id], ['aria-autocomplete', 'list']]) {
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
		this.set('signer_id', '')
		this.field.querySelector('.choices')?.remove()
		const typed = this.input.value
		if (typed.trim().length < 2) {
			this.close()
			return
		}
		const revision = this.input.form.elements.revision.value
		const query = new URLSearchParams({ q: typed, revision })
		const answer = await fetch(`${this.field.dataset.suggestions}?${query}`)
		if (answer.ok && answer.redirected === false && typed === this.input.value) {
			this.list.innerHTML = await answer.text()
			this.open()
		}
	}

	press(event) {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault()
			this.move(event.key === 'ArrowDown' ? 1 : -1)
		} else if (event.key === 'Enter' && !event.ctrlKey && this.at) {
			event.preventDefault()
			this.choose(this.at)
		} else if (event.key === 'Escape') {
			this.close()
		}
	}

	move(step) {
		const options = [...this.list.children]
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
		if (!option || option.getAttribute('aria-disabled') === 'true') {
			return
		}
		this.input.value = option.dataset.name
		this.set('signer_id', option.dataset.id)
		this.set('signer_for', option.dataset.name)
		this.close()
	}

	set(name, value) {
		let hidden = this.field.querySelector(`input[type=hidden][name=${name}]`)
		if (!hidden) {
			hidden = Object.assign(document.createElement('input'), { type: 'hidden', name })
			this.field.append(hidden)
		}
		hidden.value = value
	}

	open() {
		this.at = null
		this.list.hidden = this.list.children.length === 0
		this.input.setAttribute('aria-expanded', String(!this.list.hidden))
		this.input.removeAttribute('aria-activedescendant')
	}

	close() {
		this.at = null
		this.list.hidden = true
		this.input.setAttribute('aria-expanded', 'false')
		this.input.removeAttribute('aria-activedescendant')
	}
}

document.querySelectorAll('[data-suggestions]').forEach(field => new Suggestions(field))

/** Shows a wording as the letter while it is typed. */
for (const form of document.querySelectorAll('form[data-preview]')) {
	const shown = document.querySelector('[data-shown]')
	let waiting
	form.elements.wording.addEventListener('input', () => {
		clearTimeout(waiting)
		waiting = setTimeout(async () => {
			const body = new URLSearchParams({ wording: form.elements.wording.value })
			const answer = await fetch(form.dataset.preview, { method: 'POST', body })
			if (answer.ok && !answer.redirected) {
				shown.innerHTML = await answer.text()
			}
		}, 300)
	})
}

/** Shows how far something is that goes on by itself, and what comes of it when it is done. */
for (const shown of document.querySelectorAll('[data-progress]')) {
	const look = async () => {
		const answer = await fetch(shown.dataset.progress).catch(() => null)
		const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
		const now = page && page.querySelector('[data-progress]')
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
