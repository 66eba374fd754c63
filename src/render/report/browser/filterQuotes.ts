import { readQuotes } from './readQuotes.ts'
import type { Quote } from './readQuotes.ts'

/** So many of the quotes found are shown at first; each further press shows as many more. */
const atOnce = 100

/** Shows the form above the quotes, and in place of all quotes those that it asks for. */
export function filterQuotes(): void {
  const [form, all, found] = ['filter', 'said', 'found'].map((id) => document.getElementById(id))
  if (!(form instanceof HTMLFormElement) || all == null || found == null) return
  const [status, list] = [found.firstElementChild!, found.lastElementChild!]
  let read: readonly Quote[] | undefined
  let timer: number | undefined
  form.hidden = false
  const known = (): readonly Quote[] => {
    const quotes = read ?? readQuotes(all)
    // Until then some articles are not there yet to tell their stories.
    if (document.readyState !== 'loading') read = quotes
    return quotes
  }
  const answer = (): void => {
    const asked = new FormData(form)
    const isAsking = [...asked.values()].some((value) => value !== '')
    all.hidden = isAsking
    found.hidden = !isAsking
    if (!isAsking) return
    const quotes = known()
    const fitting = quotes.filter(fits(asked))
    const counted = fitting.length === 1 ? '1 quote' : `${fitting.length.toLocaleString('en')} quotes`
    status.textContent = `${counted} of ${quotes.length.toLocaleString('en')}`
    list.replaceChildren()
    showMore(list, fitting, 0)
  }
  // Read before the first key is pressed: then it need not wait.
  addEventListener('load', () => window.setTimeout(known, 0))
  form.addEventListener('focusin', known, { once: true })
  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(answer, 0)
  })
  form.addEventListener('reset', () => window.setTimeout(answer, 0))
  form.addEventListener('submit', (event) => event.preventDefault())
  // A browser that comes back to the page fills in what was asked for.
  addEventListener('pageshow', answer)
}

function fits(asked: FormData): (quote: Quote) => boolean {
  const valueOf = (name: string): string => (asked.get(name) as string | null) ?? ''
  const words = valueOf('words').toLowerCase().split(/\s+/)
  const [who, kind, story] = [valueOf('who'), valueOf('kind'), valueOf('story')]
  return (quote) =>
    quote.who.includes(who) &&
    (kind === '' || quote.kind === kind) &&
    (story === '' || quote.story === story) &&
    words.every((word) => quote.words.includes(word))
}

/** Copies of quotes, each run of one speaker's under the name. */
function showMore(list: Element, quotes: readonly Quote[], from: number): void {
  const shown = quotes.slice(from, from + atOnce)
  let section: HTMLElement | undefined
  let speaker: HTMLElement | undefined
  for (const quote of shown) {
    if (section === undefined || quote.speaker !== speaker) {
      section = list.appendChild(document.createElement('section'))
      speaker = quote.speaker
      const heading = section.appendChild(speaker.cloneNode(true) as HTMLElement)
      // The place to link to is in the list of all.
      heading.removeAttribute('id')
      section.appendChild(document.createElement('ul'))
    }
    section.lastElementChild!.append(quote.row.cloneNode(true))
  }
  const left = quotes.length - from - shown.length
  if (left === 0) return
  const button = list.appendChild(document.createElement('button'))
  button.type = 'button'
  button.textContent = `${Math.min(left, atOnce)} more`
  button.addEventListener('click', () => {
    button.remove()
    showMore(list, quotes, from + atOnce)
  })
}
