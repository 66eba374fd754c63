import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Report } from '../../types/report.ts'
import type { Column, Row } from '../../types/result.ts'
import { buildComparison } from '../compare/comparison.ts'
import { buildNetwork } from '../network/buildNetwork.ts'
import { question } from '../question.ts'
import type { Question } from '../question.ts'
import { selectQuotes } from '../quotes/selectQuotes.ts'
import { readSources } from '../sources/readSources.ts'
import { tallyQuotes } from '../sources/tallyQuotes.ts'
import { comparedLayers } from '../stories/comparedArticle.ts'
import type { ComparedLayer } from '../stories/comparedArticle.ts'
import { keepForReport, timeline } from './keepForReport.ts'
import type { KeptForReport } from './keepForReport.ts'
import { reportArticles } from './reportArticles.ts'
import { reportNames } from './reportNames.ts'
import { reportSources } from './reportSources.ts'
import { reportStories } from './reportStories.ts'
import { reportEvents, reportLinks } from './reportRows.ts'

export interface ReportOptions {
  /** Only quotes at least this sure; 0.5 without it. */
  readonly minConfidence?: number | undefined
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** All that a page tells of articles: what several questions say of them, and their texts. */
export function buildReport(options: ReportOptions = {}): Question<KeptForReport, Report, ComparedLayer> {
  return question({
    requires: comparedLayers,
    keep: keepForReport,
    answer(kept) {
      const { report, notes } = readReport(kept, options)
      return { data: report, tables: [{ name: 'report', title: 'Report', columns, rows: [countParts(report)] }], notes }
    },
  })
}

function readReport(
  kept: readonly KeptForReport[],
  { minConfidence, corrections }: ReportOptions,
): { readonly report: Report; readonly notes: readonly string[] } {
  const quoted = kept.map(({ sources }) => sources)
  const { quotes, ...others } = selectQuotes(quoted, { minConfidence, corrections }, 'left open')
  const selected = { ...others, quotes: quotes.filter(({ speakerSure }) => speakerSure) }
  const open = quotes.filter(({ speakerSure }) => !speakerSure)
  const sources = readSources(quoted, selected)
  const all = sources.flatMap((source) => source.quotes.map((quote) => ({ source, quote })))
  const comparison = buildComparison(
    kept.map(({ compared }) => compared),
    corrections,
  )
  const names = reportNames(kept, selected.linked)
  const told = reportSources(sources, selected.linked, names)
  const { stories, storyOf, sameQuotes } = reportStories(comparison, told.placeOf)
  const dated = timeline.finish(kept.flatMap(({ dated }) => dated)).data
  const events = reportEvents(dated, kept)
  const network = buildNetwork({ corrections }).finish(kept.map(({ occurrences }) => occurrences))
  const report = {
    articles: reportArticles(kept, names, told, open, storyOf),
    names: names.rows.map((row, i) => ({ ...row, source: told.sourceOfName.get(i) ?? null })),
    sources: told.rows,
    quoted: tallyQuotes(all, 0),
    unsureQuotes: kept.reduce((sum, { sources }) => sum + sources.quotes.length, 0) - quotes.length,
    ...{ stories, sameQuotes },
    events,
    undatedEvents: dated.length - events.length,
    links: reportLinks(network.data, selected.linked, names),
    similarities: comparison.pairs.map(({ a, b, similarity }) => ({ a, b, similarity: Math.min(1, similarity) })),
  }
  return { report, notes: selected.notes }
}

const columns: readonly Column[] = [
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'stories', heading: 'Stories', kind: 'count' },
  { key: 'disagreements', heading: 'Disagreements', kind: 'count' },
  { key: 'names', heading: 'Names', kind: 'count' },
  { key: 'sources', heading: 'Sources', kind: 'count' },
  { key: 'quotes', heading: 'Quotes', kind: 'count' },
]

/** How much there is of each. */
const countParts = ({ articles, stories, names, sources, quoted }: Report): Row => ({
  articles: articles.length,
  stories: stories.length,
  disagreements: stories.reduce((sum, { disagreements }) => sum + disagreements.length, 0),
  names: names.length,
  sources: sources.length,
  quotes: quoted.quotes,
})
