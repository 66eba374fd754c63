/**
 * What Windows-1252 has at 0x80 to 0x9f; the rest of it is Latin-1. Node's own decoder takes it all for Latin-1 in some
 * versions.
 */
export const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** The bytes that go on with a character of UTF-8, as Windows-1252 shows them. */
const goesOn = `[${windows1252}\\u00a0-\\u00bf]`
/**
 * Of these, marks that may end a word in capitals, where they are none beside a small letter: `SÃO“` against `Ã“scar`.
 */
const mark = '[‘’“”–—…•›»\\u00a0]'

/**
 * UTF-8 that was read as Windows-1252: `â€™`, `Ã©`. Only what no text means: letters and marks of Europe and Vietnam,
 * and emoji. A `â€` alone was a closing mark, whose last byte Windows-1252 does not have; so was what stands for no
 * character at the end of a sentence in marks.
 */
export const mojibake = [
  'Â[\\u00a0-\\u00bf]',
  `[ÃÄÅ](?:(?!${mark})${goesOn}|(?<=[a-z].)${goesOn}|${goesOn}(?=[a-z]))`,
  `â€${goesOn}?|â‚¬|â„¢|á[º»]${goesOn}|ï¬[€‚ƒ„…†\\u0081]|ï»¿|ðŸ${goesOn}{2}`,
  '(?<=[,.!?…])\\ufffd\\?(?=\\s|$)',
].join('|')

const anyMojibake = new RegExp(mojibake)
const byteOf = new Map(Array.from(windows1252, (character, i) => [character, 0x80 + i]))

/** Does a text hold UTF-8 that was read as Windows-1252? */
export const hasMojibake = (text: string): boolean => anyMojibake.test(text)

/** As it was where its bytes are no UTF-8. */
export function mendMojibake(shown: string): string {
  if (shown === 'â€' || shown === '\ufffd?') return '”'
  const mended = Buffer.from(Array.from(shown, (c) => byteOf.get(c) ?? c.charCodeAt(0))).toString('utf8')
  return mended.includes('\ufffd') ? shown : mended
}
