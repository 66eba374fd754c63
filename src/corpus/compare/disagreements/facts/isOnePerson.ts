/** May two names, word by word, be one person's? The last names are one and, where both have them, the words before. */
export function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.at(-1) !== b.at(-1)) return false
  return a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2)
}
