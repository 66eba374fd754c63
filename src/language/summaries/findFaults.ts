import { leaningStarts } from '../../lexicons/sentenceOpeners.ts'
import { pageWords } from '../../lexicons/pageWords.ts'
import type { Span } from '../../types/span.ts'

/**
 * What may be wrong with a sentence that stands alone: it can't (a fragment, a caption, a quote without its speaker),
 * it leans on the one before, or nothing.
 */
export type Fault = 'unfit' | 'dangling' | 'none'

/** Shorter than this is a fragment, longer a list or a table. In characters. */
const lengths = { least: 30, most: 600 }
const leans = new RegExp(`^(?:${leaningStarts.join('|')})\\b`, 'i')
const opensQuote = /^["“«„]|^[‘'](?=\p{Lu})/u
const pronounSpeaks = /["”’',] (?:(?:he|she|they|it) \p{L}+|\p{L}+ (?:he|she|they)\b)/u
const ends = /[.!?…]["”’'»)\]]*$/
const bullet = /^(?:[•*·‣▪–—-]|\d{1,2}[.)]\s)/
/** A caption, a credit, a call to click. */
const aside = new RegExp(
  `\\b(?:${pageWords.join('|')})\\b|\\((?:left|right|above|below|cent(?:re|er))\\)|\\(AP Photo|\\bPhoto:`,
  'i',
)
/** `Retread: David Cameron on Friday.` Among the first sentences it is a dateline. */
const label = /^\p{Lu}[\p{L} ]{2,30}: \p{Lu}/u
/** So many sentences may have a dateline before them or be a headline. */
const opening = 4

/**
 * What is wrong with each sentence if it stands alone. By the words alone: no parse. A pronoun or connective at its
 * start leans on the sentence before, except in the first. The headline is no sentence of a summary, and a quote is
 * unfit where it opens or closes outside of the sentence or leaves out who speaks.
 */
export function findFaults(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  title: string | null,
): Fault[] {
  let paragraph = 0
  let inQuote = false
  return sentences.map(({ start, end }, i) => {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= start) [paragraph, inQuote] = [paragraph + 1, false]
    const sentence = text.slice(start, end)
    const startsInQuote = inQuote
    inQuote = isOpenAfter(sentence, inQuote)
    return startsInQuote || inQuote || sentence === title ? 'unfit' : faultOf(sentence, i)
  })
}

/**
 * Does a quotation stand open behind the sentence? Straight marks open and close in turn; single ones are apostrophes
 * too often to tell.
 */
function isOpenAfter(sentence: string, open: boolean): boolean {
  for (let i = 0; i < sentence.length; i++) {
    const mark = sentence[i]
    if (mark === '"') open = !open
    else if (mark === '“') open = true
    else if (mark === '”') open = false
  }
  return open
}

function faultOf(sentence: string, position: number): Fault {
  if (isFragment(sentence) || bullet.test(sentence) || aside.test(sentence)) return 'unfit'
  if (position < opening ? isHeadline(sentence) : label.test(sentence)) return 'unfit'
  if (opensQuote.test(sentence) && /["”’'»][.!?]?$/.test(sentence)) return 'unfit'
  const leansBack = leans.test(sentence) || (opensQuote.test(sentence) && pronounSpeaks.test(sentence))
  return leansBack && position > 0 ? 'dangling' : 'none'
}

/** Is it too short, too long, without an end, or a question? */
function isFragment(sentence: string): boolean {
  if (sentence.length < lengths.least || sentence.length > lengths.most) return true
  return !ends.test(sentence) || sentence.endsWith('?')
}

/** Are the words that headlines write with capitals (all but short ones) written so, nearly all of them? */
function isHeadline(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return words.length > 3 && capitals > words.length * 0.8
}
