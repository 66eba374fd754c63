import { partsOfSpeech } from '../../../types/tokens.ts'
import { kindOfCue } from '../attribution/cueWords.ts'
import type { LinkedQuote } from '../attribution/linkArticle.ts'
import { isMarked, outsideMarks } from '../tokens/markStates.ts'
import { hasWord, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** The standing that a quote must reach to be given: one with marks, one without. */
export interface DecisionThresholds {
  readonly marked: number
  readonly unmarked: number
}

/**
 * Words between marks right behind "expressed" or "the promise of" are accepted down to this expected overlap,
 * if the cue is this near; but not what is spelt like a title: she told "Good Morning Genoa".
 */
const reported = { expectedOverlap: 0.05, reachTokens: 3 }

/**
 * Words between marks without a verb, as in “the so-called “open port” plan”, are a term as often as a
 * statement: their threshold is this much higher.
 */
const termOffset = 0.3

/**
 * Is a linked quote good enough to be in the answer?
 * @param confidenceLogit the confidence classifier's score
 */
export function isAccepted(
  columns: TokenColumns,
  linked: LinkedQuote,
  confidenceLogit: number,
  thresholds: DecisionThresholds,
): boolean {
  const { content } = linked
  if (decisionScore(linked, confidenceLogit) >= thresholdFor(columns, content, thresholds)) return true
  return content.expectedOverlap >= reported.expectedOverlap && isReported(columns, linked)
}

function thresholdFor(columns: TokenColumns, content: TokenRange, { marked, unmarked }: DecisionThresholds): number {
  if (!isMarked(columns, content)) return unmarked
  return hasVerb(columns, content) ? marked : marked + termOffset
}

const verbs = new Set((['VERB', 'AUX'] as const).map((name) => partsOfSpeech.indexOf(name)))

function hasVerb({ tokens }: TokenColumns, { from, to }: TokenRange): boolean {
  return tokens.pos.subarray(from, to).some((pos) => verbs.has(pos))
}

function isReported(columns: TokenColumns, { content, cue, speaker }: LinkedQuote): boolean {
  if (cue === null || speaker === null || !isAllMarked(columns, content) || isTitle(columns, content)) return false
  const gap = content.from - cue.to
  return gap >= 0 && gap <= reported.reachTokens && reports(columns, cue)
}

function isAllMarked({ states }: TokenColumns, { from, to }: TokenRange): boolean {
  return states.subarray(from, to).every((state) => state !== outsideMarks)
}

/** Shorter words may be without a capital in a title, but for the first. */
const longWordLetters = 4

/** Are its words spelt with capitals or figures? */
function isTitle({ tokens: { text, start, end } }: TokenColumns, { from, to }: TokenRange): boolean {
  let isFirst = true
  for (let i = from; i < to; i++) {
    if (!hasWord(text, start[i]!, end[i]!) || (!isFirst && end[i]! - start[i]! < longWordLetters)) continue
    if (/\p{Ll}/u.test(text.charAt(start[i]!))) return false
    isFirst = false
  }
  return true
}

/** "expressed", "according to", "the promise of". */
function reports(columns: TokenColumns, cue: TokenRange): boolean {
  return kindOfCue(columns, cue) === 'noun' || columns.reporting.subarray(cue.from, cue.to).some((verb) => verb !== 0)
}

/** The shares of the two in the decision score. */
const weights = { expectedOverlap: 0.7, confidence: 0.3 }

/**
 * How good a linked quote is, as a logit: the expected overlap of its content, and the confidence in all of it,
 * so that of two equal contents the one with the clearer speaker scores higher.
 * @param confidenceLogit the confidence classifier's score
 */
export function decisionScore({ content: { expectedOverlap } }: LinkedQuote, confidenceLogit: number): number {
  return (
    weights.expectedOverlap * Math.log(expectedOverlap / (1 - expectedOverlap)) + weights.confidence * confidenceLogit
  )
}
