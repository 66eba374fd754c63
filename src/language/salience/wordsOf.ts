/** Words of letters and digits, with apostrophes and full stops inside: `O’Neill`, `U.S`. Hyphens part words. */
const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** The words of a text as it has them. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? []
