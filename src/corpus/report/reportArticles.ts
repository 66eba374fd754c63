import type { ReportArticle, ReportQuote } from '../../types/report.ts'
import type { KeptForReport } from './keepForReport.ts'
import type { ReportNames } from './reportNames.ts'
import type { ReportSources } from './reportSources.ts'

/** The articles as they came, with what is marked in their texts. */
export function reportArticles(
  kept: readonly KeptForReport[],
  names: ReportNames,
  { ofArticle }: ReportSources,
  storyOf: readonly (number | null)[],
): ReportArticle[] {
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
      const { id, kind, said, confidence, start, end, cue, speaker } = quote
      const entity = speaker?.entity ?? null
      const named = entity === null ? null : names.ofEntity(place, entity)
      return {
        ...{ id, kind, said, confidence, start, end, source },
        speaker: speaker && { start: speaker.start, end: speaker.end, name: named },
        cue: cue && { start: cue.start, end: cue.end },
      }
    }),
  }))
}
