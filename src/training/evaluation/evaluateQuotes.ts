import type { Quote } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { matchContents } from '../quotes/goldArticle.ts'
import type { GoldArticle, GoldQuote } from '../quotes/goldArticle.ts'
import { scoreCalibration, scoreKinds } from './scoreQuotes.ts'
import type { CalibrationScore, Judged, KindScore } from './scoreQuotes.ts'

export interface QuoteError {
  readonly article: string
  readonly error: 'spurious' | 'missed' | 'wrong speaker' | 'wrong ends'
  /** How sure the tool was; 0 for a quote that it missed. */
  readonly confidence: number
  readonly found: string | null
  readonly gold: string | null
  readonly foundSpeaker: string | null
  readonly goldSpeaker: string | null
}

export interface QuoteEvaluation {
  readonly kinds: readonly KindScore[]
  /** A quote is right when its content overlaps a gold one by half and its speaker is right. */
  readonly calibration: CalibrationScore
  /** The surest first; then what was missed. */
  readonly errors: readonly QuoteError[]
}

interface Pair {
  readonly found: Quote | null
  readonly gold: GoldQuote | null
  readonly exact: boolean
}

/** Measures what an annotator finds in articles whose quotes people marked. */
export function evaluateQuotes(
  articles: readonly GoldArticle[],
  quotesOf: (article: GoldArticle) => readonly Quote[],
): QuoteEvaluation {
  const gold: Judged[] = []
  const found: Judged[] = []
  const sure: { confidence: number; right: boolean }[] = []
  const errors: QuoteError[] = []
  for (const article of articles) {
    for (const pair of pairUp(article, quotesOf(article))) {
      const right = isSpeakerRight(pair)
      if (pair.gold) gold.push(judge(pair, pair.gold.type === 'indirect', right))
      if (pair.found) found.push(judge(pair, pair.found.kind === 'indirect', right))
      if (pair.found) sure.push({ confidence: pair.found.confidence, right: pair.gold !== null && right })
      const error = errorOf(pair, right)
      if (error !== null) errors.push(describe(article.id, error, pair))
    }
  }
  errors.sort((a, b) => b.confidence - a.confidence)
  return { kinds: scoreKinds(gold, found), calibration: scoreCalibration(sure), errors }
}

function pairUp(article: GoldArticle, quotes: readonly Quote[]): Pair[] {
  const { match, overlap } = matchContents(article.text, article.quotes, quotes)
  const taken = new Set(match)
  const missed = article.quotes.filter((_, i) => !taken.has(i))
  return [
    ...quotes.map((found, i) => ({ found, gold: article.quotes[match[i]!] ?? null, exact: overlap[i] === 1 })),
    ...missed.map((gold) => ({ found: null, gold, exact: false })),
  ]
}

function isSpeakerRight({ found, gold }: Pair): boolean {
  if (found === null || gold === null) return false
  return gold.speaker === null ? found.speaker === null : overlap(found.speaker, gold.speaker)
}

function overlap(a: Span | null, b: Span): boolean {
  return a !== null && a.start < b.end && b.start < a.end
}

function judge({ found, gold, exact }: Pair, indirect: boolean, right: boolean): Judged {
  const both = found !== null && gold !== null
  const speaker = !both || gold.speaker === null ? null : right ? 'right' : found.speaker === null ? 'none' : 'wrong'
  return { indirect, found: both, exact: both && exact, speaker }
}

function errorOf({ found, gold, exact }: Pair, right: boolean): QuoteError['error'] | null {
  if (found === null) return 'missed'
  if (gold === null) return 'spurious'
  return !right ? 'wrong speaker' : exact ? null : 'wrong ends'
}

function describe(article: string, error: QuoteError['error'], { found, gold }: Pair): QuoteError {
  return {
    article,
    error,
    confidence: found?.confidence ?? 0,
    found: found?.text ?? null,
    gold: gold?.text ?? null,
    foundSpeaker: found?.speaker?.text ?? null,
    goldSpeaker: gold?.speaker?.text ?? null,
  }
}
