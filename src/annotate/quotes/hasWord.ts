const letterOrDigit = /[\p{L}\p{N}]/u

/** Is there a letter or a digit in a stretch of text? Most are told by their code alone. */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return letterOrDigit.test(text.slice(at, end))
    if ((code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)) return true
  }
  return false
}
