import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { QuotedSpan } from '../marks/pairMarks.ts'
import { markStates, type MarkStates, outsideMarks } from './markStates.ts'
import { readWordForms } from './readWordForms.ts'

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
  /**
   * The nearest reporting verb outside of marks before and behind the token in its sentence, as its index plus
   * one; 0 for none.
   */
  readonly reportingBefore: Uint32Array
  readonly reportingBehind: Uint32Array
  /** The nearest verb of any kind before the token in its sentence, as its index plus one; 0 for none. */
  readonly verbBefore: Uint32Array
}

const VERB = partsOfSpeech.indexOf('VERB')

export function tokenColumns(tokens: Tokens, quotedSpans: readonly QuotedSpan[]): TokenColumns {
  const { length } = tokens
  const columns = {
    tokens,
    ...markStates(tokens, quotedSpans),
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
  const read = readWordForms(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const form = read[tokens.types[i]!]!
    words[i] = form.word
    suffixes[i] = form.suffix
    shapes[i] = form.shape
    reporting[i] = form.reporting
  }
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
    if (reporting[i] !== 0 && states[i] === outsideMarks) reported = i + 1
  }
  reported = 0
  for (let i = to - 1; i >= from; i--) {
    reportingBehind[i] = reported
    if (reporting[i] !== 0 && states[i] === outsideMarks) reported = i + 1
  }
}

/** Does a line end before this token? The text's beginning and end are such places. */
export function breaksAt({ text, start, end, length }: Tokens, token: number): boolean {
  return token <= 0 || token >= length || text.slice(end[token - 1], start[token]).includes('\n')
}
