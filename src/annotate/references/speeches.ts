import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import type { Occurrence } from './findOccurrences.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** Between a quotation and the verb with which it is said are at most so many tokens. */
const longestGapTokens = 14

/**
 * The verbs with which quotations of whole sentences are said, by quotation: the token, or -1. Not of words in marks
 * within a reporter's sentence: there, `her` may be the speaker (`Lee will do it “her way”`).
 */
export function findSpeechVerbs(view: TextView): Int32Array {
  const { quotes, words, tokens, sentences } = view
  const verbs = new Int32Array(quotes.reduce((most, quote) => Math.max(most, quote), 0) + 1).fill(-1)
  let paragraph = 0
  for (let first = 0, last: number; first < quotes.length; first = last + 1) {
    last = first
    const quote = quotes[first]!
    if (quote === 0) continue
    while (quotes[last + 1] === quote) last++
    while (tokens.paragraphs[paragraph + 1]! <= first) paragraph++
    const before = verbs[quote - 1]!
    const goesOn = before >= tokens.paragraphs[paragraph]! && sentences[first]! - sentences[before]! <= 1
    const opens = /^\p{Lu}/u.test(tokens.text.slice(tokens.start[first + 1], tokens.end[first + 1]))
    let verb = /^[,?!–—-]$/.test(words[last]!) || words[last + 2] === ',' ? verbBehind(view, last + 2) : -1
    if (verb < 0 && opens && /^[,:]$/.test(words[first - 1] ?? '')) verb = verbAhead(view, first - 1)
    verbs[quote] = verb < 0 && goesOn ? before : verb
  }
  return verbs
}

export const isSpeech = (view: TextView, at: number): boolean =>
  isPart(view, at, parts.VERB | parts.AUX) && !view.words[at]!.endsWith('ing') && reportingVerbs().has(view.words[at]!)

function verbBehind(view: TextView, from: number): number {
  const limit = Math.min(view.words.length, from + longestGapTokens)
  for (let at = from; at < limit && view.sentences[at] === view.sentences[from] && view.quotes[at] === 0; at++)
    if (isSpeech(view, at)) return at
  return -1
}

function verbAhead(view: TextView, from: number): number {
  const limit = Math.max(0, from - longestGapTokens)
  for (let at = from; at >= limit && view.sentences[at] === view.sentences[from] && view.quotes[at] === 0; at--)
    if (isSpeech(view, at)) return at
  return -1
}

/** Who says what a quotation holds, by its verb. */
export function speakersOf(occurrences: readonly Occurrence[]): Map<number, number> {
  return new Map(occurrences.flatMap(({ verb, referent }) => (verb < 0 ? [] : [[verb, referent] as const])))
}
