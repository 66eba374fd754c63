/** Words between spaces, as people count them. */
export function countWords(text: string): number {
  let words = 0
  let afterSpace = true
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 0x20
    if (afterSpace && !isSpace) words++
    afterSpace = isSpace
  }
  return words
}
