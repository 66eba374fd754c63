import type { QuotedTally } from '../../types/report.ts'
import type { Row } from '../../types/result.ts'
import type { SelectedQuote } from '../quotes/selectQuotes.ts'
import type { Source } from './readSources.ts'

export interface QuoteOfSource {
  readonly source: Source
  readonly quote: SelectedQuote
}

/** What some quotes come to. */
export interface SourceTally extends QuotedTally, Row {
  /** 0 to 1: of all words quoted. */
  readonly share: number
  readonly articles: number
}

export function tallyQuotes(all: readonly QuoteOfSource[], allWords: number): SourceTally {
  const sources = [...new Set(all.map(({ source }) => source))]
  const number = (fits: (source: Source) => boolean): number => sources.filter(fits).length
  const named = number(({ speaker }) => speaker !== null)
  const words = all.reduce((sum, { quote }) => sum + quote.quote.words, 0)
  return {
    sources: sources.length,
    named,
    unnamed: sources.length - named,
    women: number(({ gender }) => gender === 'female'),
    men: number(({ gender }) => gender === 'male'),
    unknown: number(({ gender, speaker }) => gender === null && speaker?.type === 'person'),
    quotes: all.length,
    words,
    share: allWords === 0 ? 0 : words / allWords,
    articles: new Set(all.map(({ quote }) => quote.place)).size,
  }
}
