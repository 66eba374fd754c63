import { groupBy } from '../../algorithms/multimap.ts'
import type { QuotePlace, ReportSource } from '../../types/report.ts'
import type { CorpusEntity, LinkedEntities } from '../linkEntities.ts'
import type { SelectedQuote } from '../quotes/selectQuotes.ts'
import type { Source } from '../sources/readSources.ts'
import type { ReportNames } from './reportNames.ts'

export interface ReportSources {
  readonly rows: readonly ReportSource[]
  /** The quotes of each article that are told, each with the source that says it. */
  readonly ofArticle: ReadonlyMap<number, readonly QuoteOfSource[]>
  /** By an article's place and a quote's id: which of the article's told quotes it is. */
  readonly placeOf: (article: number, id: string) => QuotePlace | null
  /** By a name's place. */
  readonly sourceOfName: ReadonlyMap<number, number>
}

interface QuoteOfSource {
  readonly source: number
  readonly selected: SelectedQuote
}

/** Who is quoted, those with most words first, and where. */
export function reportSources(
  sources: readonly Source[],
  { entities }: LinkedEntities,
  names: ReportNames,
): ReportSources {
  const indexOf = new Map<CorpusEntity, number>(entities.map((entity, index) => [entity, index]))
  const nameOf = (speaker: CorpusEntity | null): number | null =>
    speaker === null ? null : names.ofIndex(indexOf.get(speaker) ?? -1)
  const ordered = sources
    .map((source) => ({ source, words: source.quotes.reduce((sum, { quote }) => sum + quote.words, 0) }))
    .sort((a, b) => b.words - a.words || b.source.quotes.length - a.source.quotes.length)
  const ofArticle = quotesOfArticles(ordered.map(({ source }) => source))
  const places = new Map(
    [...ofArticle].flatMap(([article, quotes]) =>
      quotes.map(({ selected }, quote) => [`${article} ${selected.quote.id}`, { article, quote }] as const),
    ),
  )
  const placeOf = (article: number, id: string): QuotePlace | null => places.get(`${article} ${id}`) ?? null
  const rows = ordered.map(({ source: { speaker, words: calledBy, quotes, affiliation, gender }, words }) => ({
    source: speaker?.name ?? calledBy,
    name: nameOf(speaker),
    type: speaker?.type ?? null,
    role: speaker?.roles[0] ?? null,
    ...{ affiliation, gender, words },
    quotes: quotes.flatMap(({ place, quote }) => placeOf(place, quote.id) ?? []),
  }))
  const sourceOfName = new Map(rows.flatMap(({ name }, source) => (name === null ? [] : [[name, source] as const])))
  return { rows, ofArticle, placeOf, sourceOfName }
}

/** By an article's place, in the order of its text. */
function quotesOfArticles(sources: readonly Source[]): Map<number, QuoteOfSource[]> {
  const all = sources.flatMap(({ quotes }, source) => quotes.map((selected) => ({ source, selected })))
  const found = groupBy(all, ({ selected }) => selected.place)
  for (const quotes of found.values()) quotes.sort((a, b) => a.selected.quote.start - b.selected.quote.start)
  return found
}
