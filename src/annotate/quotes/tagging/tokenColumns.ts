import { reportingVerbs } from '../../../lexicons/reportingVerbs.ts'
import { hashText } from '../../../tagger/hashText.ts'
import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { MarkedStretch } from '../marks/markedStretch.ts'
import { markStates, OUTSIDE, type MarkStates } from './markStates.ts'

/** What the features of the sequence model read, one value a token. Words are hashes of their lower-cased letters. */
export interface TokenColumns extends MarkStates {
  readonly tokens: Tokens
  readonly words: Uint32Array
  readonly suffixes: Uint32Array
  /** How the word is spelt, in a few bits: capitals, digits, other signs. */
  readonly shapes: Uint8Array
  /** The base form's hash of a reporting verb, else 0. */
  readonly reporting: Uint32Array
  readonly sentenceOf: Uint32Array
  /** The nearest reporting verb outside of marks before and behind the token in its sentence, as its index plus one; 0 for none. */
  readonly reportingBefore: Uint32Array
  readonly reportingBehind: Uint32Array
  /** The nearest verb of any kind before the token in its sentence, as its index plus one; 0 for none. */
  readonly verbBefore: Uint32Array
}

const VERB = partsOfSpeech.indexOf('VERB')
const reportingByHash: ReadonlyMap<number, number> = new Map(
  [...reportingVerbs, ['according', 'according'] as const].map(([form, verb]) => [hashText(form), hashText(verb)]),
)

export function tokenColumns(tokens: Tokens, stretches: readonly MarkedStretch[]): TokenColumns {
  const { length } = tokens
  const columns = {
    tokens,
    ...markStates(tokens, stretches),
    words: new Uint32Array(length),
    suffixes: new Uint32Array(length),
    shapes: new Uint8Array(length),
    reporting: new Uint32Array(length),
    sentenceOf: new Uint32Array(length),
    reportingBefore: new Uint32Array(length),
    reportingBehind: new Uint32Array(length),
    verbBefore: new Uint32Array(length),
  }
  readWords(columns)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++)
    findVerbs(columns, sentence, tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!)
  return columns
}

function readWords({ tokens, words, suffixes, shapes, reporting }: TokenColumns): void {
  const lowered = tokens.text.toLowerCase()
  // A few letters change their length when lowered; then no letter may be, or offsets would shift.
  const lower = lowered.length === tokens.text.length ? lowered : tokens.text
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    words[i] = hashText(lower, start, end)
    suffixes[i] = hashText(lower, Math.max(start, end - 3), end)
    shapes[i] = shapeOf(tokens.text, lower, start, end)
    reporting[i] = reportingByHash.get(words[i]!) ?? 0
  }
}

function shapeOf(text: string, lower: string, start: number, end: number): number {
  const first = text.charCodeAt(start) !== lower.charCodeAt(start)
  let capitals = 0
  let signs = 0
  let digits = 0
  const last = Math.min(end, start + 20)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code !== lower.charCodeAt(at)) capitals++
    else if (code >= 48 && code <= 57) digits = 1
    else if (code < 65) signs = 1
  }
  const all = capitals === last - start && capitals > 1
  return (
    (first ? 1 : 0) + (capitals > 1 ? 2 : 0) + (all ? 4 : 0) + digits * 8 + signs * 16 + (end - start === 1 ? 32 : 0)
  )
}

function findVerbs(columns: TokenColumns, sentence: number, from: number, to: number): void {
  const { tokens, states, reporting, sentenceOf, reportingBefore, reportingBehind, verbBefore } = columns
  let reported = 0
  let verb = 0
  for (let i = from; i < to; i++) {
    sentenceOf[i] = sentence
    reportingBefore[i] = reported
    verbBefore[i] = verb
    if (tokens.pos[i] === VERB) verb = i + 1
    if (reporting[i] !== 0 && states[i] === OUTSIDE) reported = i + 1
  }
  reported = 0
  for (let i = to - 1; i >= from; i--) {
    reportingBehind[i] = reported
    if (reporting[i] !== 0 && states[i] === OUTSIDE) reported = i + 1
  }
}
