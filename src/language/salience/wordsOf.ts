/** Words of letters and digits, with apostrophes and full stops inside: `O’Neill`, `U.S`. */
const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu
const possessive = /['’]s$/

/** The words of a text in lower case, without possessives. Hyphens part words. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).map((form) => form.replace(possessive, ''))
}
