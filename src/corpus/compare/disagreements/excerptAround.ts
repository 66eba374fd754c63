/** Four or five lines of half a terminal. */
const mostCharacters = 140
/** The share of the room that goes to what stands before a value: it says more of it than what stands behind. */
const shareBefore = 0.6

/** The part of a text around a value in it, or its start: whole words, with an ellipsis where it is cut. */
export function excerptAround(text: string, value = '', most = mostCharacters): string {
  if (text.length <= most) return text
  const at = Math.max(0, text.indexOf(value))
  const first = Math.max(0, at - Math.round((most - value.length) * shareBefore))
  const start = wordStart(text, Math.max(0, Math.min(at, first, text.length - most)))
  const end = wordEnd(text, Math.max(at + value.length, start + most))
  return `${start === 0 ? '' : '… '}${text.slice(start, end)}${end === text.length ? '' : ' …'}`
}

/** The start of the word that a place is in. */
const wordStart = (text: string, place: number): number => text.lastIndexOf(' ', place) + 1

/** The end of the word that a place is in. */
function wordEnd(text: string, place: number): number {
  const space = text.indexOf(' ', place)
  return space < 0 ? text.length : space
}
