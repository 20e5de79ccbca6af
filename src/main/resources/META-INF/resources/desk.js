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

/** What is known is offered beneath a field while somebody types there. */
class Suggestions {
	constructor(field) {
		this.field = field
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
		this.forget()
		const typed = this.typed()
		if (typed.length < 2) {
			this.close()
			return
		}
		const answer = await fetch(`${this.address()}?${new URLSearchParams({ q: typed, ...this.about() })}`)
		if (answer.ok && answer.redirected === false && typed === this.typed()) {
			this.list.innerHTML = await answer.text()
			this.open()
		}
	}

	press(event) {
		// In a text the arrows are for its lines, but while something is offered.
		if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (this.isLine || !this.list.hidden)) {
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
		this.take(option)
		this.close()
	}

	address() {
		return this.field.dataset.known
	}

	about() {
		return {}
	}

	forget() {}

	typed() {
		return this.input.value.trim()
	}

	take(option) {
		this.input.value = option.dataset.name
		const isNew = document.getElementById(`${this.input.id}_new-${this.input.name}_new`)
		if (isNew) {
			isNew.checked = option.dataset.id === 'new'
		}
	}

	open() {
		this.at = null
		this.list.hidden = this.list.children.length === 0
		this.expand(!this.list.hidden)
		this.input.removeAttribute('aria-activedescendant')
	}

	expand(open) {
		if (this.isLine) {
			this.input.setAttribute('aria-expanded', String(open))
		}
	}

	close() {
		this.at = null
		this.list.hidden = true
		this.expand(false)
		this.input.removeAttribute('aria-activedescendant')
	}
}

/** Who signs: the one chosen goes with the form. */
class SignerSuggestions extends Suggestions {
	address() {
		return this.field.dataset.suggestions
	}

	about() {
		return { revision: this.input.form.elements.revision.value }
	}

	forget() {
		this.set('signer_id', '')
		this.field.querySelector('.choices')?.remove()
	}

	take(option) {
		this.input.value = option.dataset.name
		this.set('signer_id', option.dataset.id)
		this.set('signer_for', option.dataset.name)
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

/** Sources, one a line: the line that somebody types in is completed, and its ~ stays. */
class LineSuggestions extends Suggestions {
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

	take(option) {
		const { start, end } = this.line()
		const mark = this.input.value.slice(start, end).match(/^\s*~\s*/)?.[0] ?? ''
		this.input.setRangeText(mark + option.dataset.name, start, end, 'end')
	}
}

document.querySelectorAll('[data-suggestions]').forEach(field => new SignerSuggestions(field))
document.querySelectorAll('[data-known]').forEach(field => field.querySelector('textarea') ? new LineSuggestions(field) : new Suggestions(field))

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
