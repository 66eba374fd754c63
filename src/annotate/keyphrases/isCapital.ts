/** Is a UTF-16 code unit a capital letter of any alphabet that has them? */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}
