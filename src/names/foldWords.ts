/**
 * Any words of a text for comparing: lower case, without accents (NFKD, combining marks dropped), full stops,
 * apostrophes and doubled spaces.
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.\u2019']/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
