import type { Span } from '../../types/span.ts'

/** In UTF-16 code units. */
const longestStamp = 120
const hasWord = /[\p{L}\p{N}]/u
/** Of a page or picture, not of what happened: `(Published Friday, Feb. 27, 2015)`. */
const pageVerb = /^[\s([]*(?:first |last )?(?:posted|published|modified|revised|updated)(?: on| at|:)?[\s]*$/i
/** `— Ann Lee (@annlee) August 17, 2016`: who wrote what stands before. */
const signature = /^[\s—–-]*(?:[\p{Lu}\p{N}(][^\s@]*\s){0,5}\(@\w{1,20}\)[\s—–-]*$/u
/** `ANN LEE (writer, 1996-2001):` */
const label = /^[^()]{1,60}\([^()]*$/

/**
 * Does a sentence hold a date and nothing that happened then: a date alone, when a page was published, the signature of
 * a post, the label of a speaker with the years in office?
 */
export function isStamp(text: string, sentence: Span, date: Span): boolean {
  if (sentence.end - sentence.start > longestStamp) return false
  const before = text.slice(sentence.start, date.start)
  const behind = text.slice(date.end, sentence.end)
  if (/^\s*\):\s*$/.test(behind)) return label.test(before)
  return !hasWord.test(behind) && (!hasWord.test(before) || pageVerb.test(before) || signature.test(before))
}
