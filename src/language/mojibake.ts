import { windows1252 } from './windows1252.ts'

/** The bytes that go on with a character of UTF-8, as Windows-1252 shows them. */
const goesOn = `[${windows1252}\\u00a0-\\u00bf]`
/** Of these, marks that may end a word in capitals, where they are none beside a small letter: `SÃO“` against `Ã“scar`. */
const mark = '[‘’“”–—…•›»\\u00a0]'

/**
 * UTF-8 that was read as Windows-1252: `â€™`, `Ã©`. Only what no text means: letters and marks of Europe and Vietnam, and emoji. A `â€`
 * alone was a closing mark, whose last byte Windows-1252 does not have.
 */
export const mojibake = [
  'Â[\\u00a0-\\u00bf]',
  `[ÃÄÅ](?:(?!${mark})${goesOn}|(?<=[a-z].)${goesOn}|${goesOn}(?=[a-z]))`,
  `â€${goesOn}?|â‚¬|â„¢|á[º»]${goesOn}|ï¬[€‚ƒ„…†\\u0081]|ï»¿|ðŸ${goesOn}{2}`,
].join('|')

const anyMojibake = new RegExp(mojibake)
const byteOf = new Map(Array.from(windows1252, (character, i) => [character, 0x80 + i]))

/** Does a text hold UTF-8 that was read as Windows-1252? */
export const hasMojibake = (text: string): boolean => anyMojibake.test(text)

/** As it was where its bytes are no UTF-8. */
export function mendMojibake(shown: string): string {
  if (shown === 'â€') return '”'
  const mended = Buffer.from(Array.from(shown, (c) => byteOf.get(c) ?? c.charCodeAt(0))).toString('utf8')
  return mended.includes('\ufffd') ? shown : mended
}
