import { groupBy } from '../../algorithms/multimap.ts'
import type { OpenQuote, ReportArticle, ReportQuote } from '../../types/report.ts'
import type { SelectedQuote } from '../quotes/selectQuotes.ts'
import type { KeptForReport } from './keepForReport.ts'
import type { ReportNames } from './reportNames.ts'
import type { ReportSources } from './reportSources.ts'

/** The articles as they came, with what is marked in their texts. */
export function reportArticles(
  kept: readonly KeptForReport[],
  names: ReportNames,
  { ofArticle }: ReportSources,
  open: readonly SelectedQuote[],
  storyOf: readonly (number | null)[],
): ReportArticle[] {
  const openIn = groupBy(open, ({ place }) => place)
  return kept.map(({ id, title, publication, published, byline, url, text, paragraphs, mentions }, place) => ({
    ...{ id, title, publication, published, byline, url, text, paragraphs },
    story: storyOf[place] ?? null,
    mentions: mentions
      .flatMap(({ start, end, entity }) => {
        const name = names.ofEntity(place, entity)
        return name === null ? [] : [{ start, end, name }]
      })
      .sort((a, b) => a.start - b.start),
    quotes: (ofArticle.get(place) ?? []).map(({ source, selected: { quote } }): ReportQuote => {
      const { cue, speaker } = quote
      const entity = speaker?.entity ?? null
      const named = entity === null ? null : names.ofEntity(place, entity)
      return {
        ...openQuoteOf(quote),
        source,
        speaker: speaker && { start: speaker.start, end: speaker.end, name: named },
        cue: cue && { start: cue.start, end: cue.end },
      }
    }),
    openQuotes: (openIn.get(place) ?? []).map(({ quote }) => openQuoteOf(quote)),
  }))
}

const openQuoteOf = ({ id, kind, said, confidence, start, end }: SelectedQuote['quote']): OpenQuote => {
  return { id, kind, said, confidence, start, end }
}
