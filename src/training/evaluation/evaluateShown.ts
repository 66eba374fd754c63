import type { Quote } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { readExample } from '../quotes/example.ts'
import { type GoldArticle, trimContent } from '../quotes/goldArticle.ts'
import { isContentRight, isRight } from '../quotes/trainConfidence.ts'
import { type CalibrationScore, scoreCalibration } from './scoreQuotes.ts'

/** What a reader of a list of quotes would count. */
export interface ShownScore {
  /** Quotes that are shown with their speaker, and the share of them whose content and speaker are right. */
  readonly shown: number
  readonly right: number
  /** Quotes that are shown with their speaker left open, and the share of them whose content is right. */
  readonly open: number
  readonly openRight: number
  /** Quotes with marks that people marked, and the share of them half of whose words are shown. */
  readonly marked: number
  readonly markedFound: number
  /** The same of quotes without marks. */
  readonly unmarked: number
  readonly unmarkedFound: number
  /** Of all quotes, also of those that are not shown. */
  readonly calibration: CalibrationScore
}

/**
 * Measures a list of quotes as its reader would, on articles with all that is said marked.
 * @param leastConfidence quotes of less are not shown
 */
export function evaluateShown(
  articles: readonly GoldArticle[],
  quotesOf: (article: GoldArticle) => readonly Quote[],
  leastConfidence: number,
): ShownScore {
  const all: Judged[] = []
  const gold = { marked: 0, markedFound: 0, unmarked: 0, unmarkedFound: 0 }
  for (const article of articles) {
    const quotes = quotesOf(article)
    all.push(...judge(article, quotes))
    const shown = quotes.filter((quote) => Math.max(quote.confidence, quote.contentConfidence) >= leastConfidence)
    for (const quote of article.quotes) {
      const kind = quote.type === 'indirect' ? 'unmarked' : 'marked'
      gold[kind]++
      const own = trimContent(article.text, quote)
      const covered = shown.reduce((sum, other) => sum + sharedLength(trimContent(article.text, other), own), 0)
      if (covered >= (own.end - own.start) / 2) gold[`${kind}Found`]++
    }
  }
  const shown = all.filter(({ confidence }) => confidence >= leastConfidence)
  const open = all.filter((own) => own.confidence < leastConfidence && own.contentConfidence >= leastConfidence)
  return {
    shown: shown.length,
    right: shown.filter(({ right }) => right).length / (shown.length || 1),
    open: open.length,
    openRight: open.filter(({ contentRight }) => contentRight).length / (open.length || 1),
    marked: gold.marked,
    markedFound: gold.markedFound / (gold.marked || 1),
    unmarked: gold.unmarked,
    unmarkedFound: gold.unmarkedFound / (gold.unmarked || 1),
    calibration: scoreCalibration(all),
  }
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

interface Judged extends Pick<Quote, 'confidence' | 'contentConfidence'> {
  readonly right: boolean
  readonly contentRight: boolean
}

function judge(article: GoldArticle, quotes: readonly Quote[]): Judged[] {
  const { columns } = readExample(article)
  return quotes.map(({ start, end, speaker, confidence, contentConfidence }) => {
    const content = trimContent(article.text, { start, end })
    const right = article.quotes.some((gold) => isRight(columns, { content, speaker }, gold))
    const contentRight = article.quotes.some((gold) => isContentRight(columns, content, gold))
    return { confidence, contentConfidence, right, contentRight }
  })
}
