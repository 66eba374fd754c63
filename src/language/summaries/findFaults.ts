import { nounVerbs } from '../../lexicons/nounVerbs.ts'
import { pageSentences, pageWords } from '../../lexicons/pageWords.ts'
import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import { leaningStarts, personalPronouns } from '../../lexicons/sentenceOpeners.ts'
import { stopWords } from '../../lexicons/stopWords.ts'
import { irregularPasts, timetable, unchangedPasts } from '../../lexicons/tenseWords.ts'
import type { Span } from '../../types/span.ts'
import { wholeWordsIn } from '../words.ts'

/**
 * What may be wrong with a sentence that stands alone: it can't (a fragment, a caption, a quote without its speaker),
 * it leans on the one before, or nothing.
 */
export type Fault = 'unfit' | 'dangling' | 'none'

/** Shorter than this is a fragment. In characters. */
const usualShortest = 30
/** Longer is a list or a table. */
const longest = 600
const leans = new RegExp(`^(?:${leaningStarts.join('|')})\\b`, 'i')
/** `“He lied,” said Ann Lee`: of whom? What else a speaker points to may be what the speech is about. */
const leansInQuote = /^["“«„‘'](?:he|she|they|his|him|their)\b/i
const opensQuote = /^["“«„]|^[‘'](?=\p{Lu})/u
const pronounSpeaks = /["”’',] (?:(?:he|she|they|it) \p{L}+|\p{L}+ (?:he|she|they)\b)/u
/** An ellipsis is where a page cuts a text off. */
const ends = /[.!?]["”’'»)\]]*$/
/** Behind a comma or a bracket that closes. */
const startsInside = /^[,;:)\]]/
const startsLower = /^\p{Ll}{2}/u
const cutOff = /(?:\.\.|…)$/
const bullet = /^(?:[•*·‣▪–—-]|\d{1,2}[.)]\s)/
/** In small letters: patterns that fold case take longer. */
const aside = new RegExp(
  `\\b(?:${[...pageWords, ...pageSentences].join('|')})\\b|\\((?:left|right|above|below|cent(?:re|er))\\)|\\(ap photo|\\bphoto:`,
)
/** Is it a caption, a credit, a call to click or what a page says of itself? */
export const isAside = (sentence: string): boolean => aside.test(sentence.toLowerCase())

/** `Retread: David Cameron on Friday.`, `Ann B. Lee: Theft.` Among the first sentences it is a dateline. */
const label = /^\p{Lu}[\p{L}.’' -]{2,40}: \p{Lu}/u
/** Whose picture it is, behind what it shows. */
const pictureCredit = /photo|image|picture|getty|reuters|\bap\b|\bafp\b|associated press|\//i
/** Captions tell the day in full, in the present tense: `Fans queue on Friday, May 5, 2023.` */
const wholeDay = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{L}+\.? \d{1,2}, \d{4}\b/u
const pastAuxiliary = /\b(?:was|were|had|said|would)\b/
/** So many sentences may have a dateline before them or be a headline. */
const opening = 4
/** A caption has at most so many. */
const mostInCaption = 2

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
  { shortest = usualShortest }: { readonly shortest?: number } = {},
): Fault[] {
  const faultAt = faultFinder(text, sentences, paragraphs, title, shortest)
  return sentences.map((_, i) => faultAt(i))
}

/** The same of one sentence at a time, for those who ask of few. */
export function faultFinder(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  title: string | null,
  shortest = usualShortest,
): (sentence: number) => Fault {
  const captions = findCaptions(text, sentences, paragraphs)
  const known: (Fault | undefined)[] = []
  let paragraph = 0
  let inQuote = false
  for (const [i, { start, end }] of sentences.entries()) {
    while ((paragraphs[paragraph]?.end ?? Infinity) <= start) [paragraph, inQuote] = [paragraph + 1, false]
    const startsInQuote = inQuote
    inQuote = isOpenAfter(text, start, end, inQuote)
    known.push(startsInQuote || inQuote || captions.has(i) ? 'unfit' : undefined)
  }
  return (i) => {
    const sentence = text.slice(sentences[i]!.start, sentences[i]!.end)
    return (known[i] ??= sentence === title ? 'unfit' : faultOf(sentence, i, shortest))
  }
}

/** The sentences of short paragraphs behind which, on the same line, stands whose picture it is. */
function findCaptions(text: string, sentences: readonly Span[], paragraphs: readonly Span[]): ReadonlySet<number> {
  const captions = new Set<number>()
  let at = 0
  for (const { end } of paragraphs) {
    const first = at
    while (at < sentences.length && sentences[at]!.start < end) at++
    if (at - first > mostInCaption || !pictureCredit.test(restOfLine(text, end))) continue
    for (let i = first; i < at; i++) captions.add(i)
  }
  return captions
}

const longestCredit = 300

/** What stands between `end` and the end of its line: furniture, where a paragraph ends there. */
function restOfLine(text: string, end: number): string {
  const rest = text.slice(end, end + longestCredit)
  const lineEnd = rest.indexOf('\n')
  return lineEnd < 0 ? rest : rest.slice(0, lineEnd)
}

/**
 * Does a quotation stand open behind the sentence? Straight marks open and close in turn; single ones are apostrophes
 * too often to tell.
 */
function isOpenAfter(text: string, start: number, end: number, open: boolean): boolean {
  for (let i = start; i < end; i++) {
    const mark = text[i]
    if (mark === '"') open = !open
    else if (mark === '“') open = true
    else if (mark === '”') open = false
  }
  return open
}

function faultOf(sentence: string, position: number, shortest: number): Fault {
  if (isFragment(sentence, shortest) || bullet.test(sentence) || isAside(sentence) || isCaption(sentence))
    return 'unfit'
  if (position < opening ? isHeadline(sentence) : label.test(sentence)) return 'unfit'
  if (opensQuote.test(sentence) && /["”’'»][.!?]?$/.test(sentence)) return 'unfit'
  return position > 0 && leansBack(sentence) ? 'dangling' : 'none'
}

/** Is it too short, too long, without a beginning or an end, or a question? */
function isFragment(sentence: string, shortest: number): boolean {
  if (sentence.length < shortest || sentence.length > longest) return true
  return (
    startsInside.test(sentence) ||
    startsLower.test(sentence) ||
    !ends.test(sentence) ||
    cutOff.test(sentence) ||
    sentence.endsWith('?')
  )
}

/** Does it show a picture: no word that may be a verb, or a day in full and no verb that looks back? */
function isCaption(sentence: string): boolean {
  if (wholeDay.test(sentence) && !pastAuxiliary.test(sentence)) return true
  return !auxiliary.test(sentence) && !wholeWordsIn(sentence).some(mayBeVerb)
}

/** Most sentences have one, and need no more looking at. */
const auxiliary =
  /\b(?:am|are|be|been|can|could|did|do|does|had|has|have|is|may|might|must|said|says|shall|should|was|were|will|would)\b/
const isCapitalised = /^\p{Lu}/u
/** What ends as verbs of the third person do, and is none. */
const endInS: ReadonlySet<string> = new Set(
  'as his this its us hers ours yours theirs across always perhaps unless besides towards plus versus'.split(' '),
)

/** By its form alone: most words that may be verbs are none, but a sentence without any such word has no verb. */
function mayBeVerb(word: string): boolean {
  if (isCapitalised.test(word) || endInS.has(word)) return false
  if (/(?:ed|[^s]s|n['’]t|['’]\p{L}{1,2})$/u.test(word)) return true
  return (
    irregularPasts.has(word) ||
    unchangedPasts.has(word) ||
    nounVerbs.base.has(word) ||
    timetable.base.has(word) ||
    reportingVerbs().has(word)
  )
}

/** So many words before it may open a sentence whose pronoun nobody has been named for. */
const mostBeforePronoun = 4
/** `When he was mayor, Ann Lee ...`: the main clause names whom the pronoun before it means. */
const namedBehind = /^[^,]*,\s(?:\p{Lu}|(?:the|an?)\s)/u

/** Does its opening need the sentence before to be understood? */
function leansBack(sentence: string): boolean {
  if (leans.test(sentence) || leansInQuote.test(sentence)) return true
  if (opensQuote.test(sentence) && pronounSpeaks.test(sentence)) return true
  const [first = '', ...others] = wholeWordsIn(sentence.slice(0, 80))
  if (!stopWords.has(first.toLowerCase())) return false
  const pronoun = others
    .slice(0, mostBeforePronoun)
    .find((word) => isCapitalised.test(word) || personalPronouns.has(word))
  return pronoun !== undefined && !isCapitalised.test(pronoun) && !namedBehind.test(sentence)
}

/** Are the words that headlines write with capitals (all but short ones) written so, nearly all of them? */
function isHeadline(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return words.length > 3 && capitals > words.length * 0.8
}
