/** What begins a speaker’s words that are no name. */
export const functionWords =
  /^(?:The|A|An|He|She|They|We|It|One|Some|Many|His|Her|Their|Its|Several|Most|Other|Police|Officials)\b/
/** One to three words with a capital. */
export const isName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}$/u.test(words) && !functionWords.test(words)

export function namesIn(speakers: readonly string[]): string[] {
  return [...new Set(speakers.filter(isName))]
}
