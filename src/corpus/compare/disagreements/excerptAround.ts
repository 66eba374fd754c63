/** Room for so many characters of a sentence: four or five lines of half a terminal. */
const longestSentence = 140
/** What stands before a value tells more of it than what stands behind. */
const before = 0.6

/** The part of a text around a value in it, or its start: whole words, with an ellipsis where it is cut. */
export function excerptAround(text: string, value = '', longest = longestSentence): string {
  if (text.length <= longest) return text
  const at = Math.max(0, text.indexOf(value))
  const first = Math.max(0, at - Math.round((longest - value.length) * before))
  const start = wordStart(text, Math.max(0, Math.min(at, first, text.length - longest)))
  const end = wordEnd(text, Math.max(at + value.length, start + longest))
  return `${start === 0 ? '' : '… '}${text.slice(start, end)}${end === text.length ? '' : ' …'}`
}

/** The start of the word that a place is in. */
const wordStart = (text: string, place: number): number => text.lastIndexOf(' ', place) + 1

/** The end of the word that a place is in. */
function wordEnd(text: string, place: number): number {
  const space = text.indexOf(' ', place)
  return space < 0 ? text.length : space
}
