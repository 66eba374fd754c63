import { hashText } from '../../../algorithms/hash.ts'
import { speechParticles } from '../../../lexicons/reportingWords.ts'
import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import type { QuotedSpan } from '../marks/pairMarks.ts'
import { type ClauseColumns, markClauses } from './clauses.ts'
import { closingMark, markStates, type MarkStates, openingMark, outsideMarks } from './markStates.ts'
import { mannerVerb, readDoubleMark, readWordForms, verbKinds } from './readWordForms.ts'

/** What the features of the sequence model read, one value a token. Words are hashes of their lower-cased letters. */
export interface TokenColumns extends MarkStates, ClauseColumns {
  /** Of mark states and clauses alike. */
  readonly states: Uint8Array
  readonly suffixes: Uint32Array
  /** How the word is spelt, in a few bits: capitals, digits, other signs. */
  readonly shapes: Uint8Array
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
    verbKinds: new Uint8Array(length),
    voices: new Uint8Array(length),
    clauses: new Uint8Array(length),
    sentenceOf: new Uint32Array(length),
    reportingBefore: new Uint32Array(length),
    reportingBehind: new Uint32Array(length),
    verbBefore: new Uint32Array(length),
  }
  readWords(columns)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence++) {
    const [from, to] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    findVerbs(columns, sentence, from, to)
    markClauses(columns, from, to)
  }
  return columns
}

let particles: ReadonlySet<number> | undefined

function readWords(columns: TokenColumns): void {
  const { tokens, words, suffixes, shapes, reporting, verbKinds: kinds, states } = columns
  particles ??= new Set(Array.from(speechParticles, (particle) => hashText(particle)))
  const read = readWordForms(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const form = read[tokens.types[i]!]!
    words[i] = form.word
    suffixes[i] = form.suffix
    shapes[i] = form.shape
    if (form.verbKind === verbKinds.none) continue
    reporting[i] = form.reporting
    kinds[i] = form.verbKind
  }
  if (columns.isSingle) readSingleMarks(columns)
  for (let i = 0; i < tokens.length; i++) {
    if (kinds[i] !== verbKinds.manner && kinds[i] !== verbKinds.particle) continue
    const speaks = isNearMarks(states, i) && (kinds[i] === verbKinds.manner || particles.has(words[i + 1] ?? 0))
    reporting[i] = speaks ? mannerVerb : 0
    kinds[i] = speaks ? verbKinds.manner : verbKinds.none
  }
}

function readSingleMarks({ tokens, words, suffixes, states, quotedSpans, quotedSpanOf }: TokenColumns): void {
  for (let i = 0; i < tokens.length; i++) {
    const isMark = states[i] === openingMark || states[i] === closingMark
    if (!isMark || !quotedSpans[quotedSpanOf[i]! - 1]!.single) continue
    const form = readDoubleMark(tokens.text.slice(tokens.start[i], tokens.end[i]))
    words[i] = form.word
    suffixes[i] = form.suffix
  }
}

/** A verb of manner is a cue only so many tokens away from words between marks. */
const marksReachTokens = 8

function isNearMarks(states: Uint8Array, token: number): boolean {
  const last = Math.min(states.length, token + marksReachTokens)
  for (let i = Math.max(0, token - marksReachTokens); i < last; i++) if (states[i] !== outsideMarks) return true
  return false
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
