import type {
  ArticleEntityCount,
  ArticleSummary,
  ComparedArticles,
  Context,
  ContrastedKeyword,
  CountedSource,
  EntityCount,
  Explanation,
  Failure,
  GroupedSources,
  GroupEntityCount,
  Layers,
  ListedChange,
  ListedFigure,
  ListedQuote,
  MarkedArticle,
  Network,
  NewsItem,
  QuoteEvidence,
  QuoteGroup,
  RankedKeyword,
  SpeakerCount,
  Span,
  TimelineRow,
} from '../index.ts'
import type { ConfigAnswer } from './commands/config.ts'
import type { CacheReport } from './commands/cache.ts'
import type { EntityEvaluation, QuoteEvaluation } from '../training/index.ts'

/** An article as `annotate` prints it. */
export interface AnnotatedLine extends Layers {
  readonly schema: number
  readonly id: string
  readonly path: string | null
  readonly title: string | null
  readonly published: string | null
  readonly source: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly dateline: string | null
  readonly language: string
  readonly meta: Readonly<Record<string, unknown>> | null
  readonly text: string
  readonly furniture: readonly Span[]
  /** Those that were asked for or needed: of the others an empty list says nothing. */
  readonly layers: readonly string[]
}

/** A record that can't be read, in its place. */
export interface FailedLine extends Failure {
  readonly schema: number
}

/** With `--by`: rows of one article, of one publication or of one period. */
type By<Answer> =
  | Answer
  | (Answer & { readonly article: string; readonly title: string | null })
  | (Answer & { readonly group: string | null })

/** What each command prints as JSON; `annotate` and `watch` a line of it. Its schemas are made from these. */
export interface Answers {
  summary: readonly ArticleSummary[]
  read: MarkedArticle
  entities: readonly EntityCount[] | readonly ArticleEntityCount[] | readonly GroupEntityCount[]
  quotes: readonly ListedQuote[] | readonly By<SpeakerCount>[] | readonly QuoteGroup[]
  figures: readonly ListedFigure[]
  sources: readonly CountedSource[] | readonly GroupedSources[]
  keywords: readonly By<RankedKeyword>[] | readonly ContrastedKeyword[]
  compare: ComparedArticles
  changes: readonly ListedChange[]
  timeline: readonly TimelineRow[]
  context: readonly Context[]
  network: Network
  explain: readonly Explanation[] | QuoteEvidence | null
  annotate: AnnotatedLine | FailedLine
  watch: NewsItem
  evaluate: EntityEvaluation | QuoteEvaluation
  cache: CacheReport
  config: ConfigAnswer
}

/** A key of an interface that is left out here, or one too many, is a type error. */
const described: Readonly<Record<keyof Answers, true>> = {
  ...{
    summary: true,
    read: true,
    entities: true,
    quotes: true,
    sources: true,
    keywords: true,
    compare: true,
    timeline: true,
    changes: true,
  },
  ...{
    figures: true,
    context: true,
    network: true,
    explain: true,
    annotate: true,
    watch: true,
    evaluate: true,
    cache: true,
    config: true,
  },
}

/** Commands whose JSON has a schema. */
export const describedCommands = Object.keys(described) as readonly (keyof Answers)[]
