import { publicationOf } from '../../names/publicationOf.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Article } from '../../types/article.ts'
import type { Span } from '../../types/span.ts'
import { readOccurrences } from '../network/readOccurrences.ts'
import type { ArticleOccurrences } from '../network/readOccurrences.ts'
import { keepSources } from '../sources/readSources.ts'
import type { KeptSources } from '../sources/readSources.ts'
import { readComparedArticle } from '../stories/comparedArticle.ts'
import type { ComparedArticle, ComparedLayer } from '../stories/comparedArticle.ts'
import { buildTimeline } from '../timeline/buildTimeline.ts'
import type { KeptDates } from '../timeline/buildTimeline.ts'

/** What several questions keep of an article, and its text. */
export interface KeptForReport extends Pick<Article, 'id' | 'title' | 'published' | 'byline' | 'url' | 'text'> {
  readonly publication: string | null
  readonly paragraphs: readonly Span[]
  readonly mentions: readonly (Span & { readonly entity: number })[]
  readonly compared: ComparedArticle
  readonly sources: KeptSources
  readonly occurrences: ArticleOccurrences
  readonly dated: readonly KeptDates[]
}

export const timeline = buildTimeline()

export function keepForReport(article: Annotated<ComparedLayer>): KeptForReport {
  const { id, title, published, byline, url, text, paragraphs, mentions } = article
  return {
    ...{ id, title, published, byline, url, text, paragraphs },
    publication: publicationOf(article),
    mentions: mentions.flatMap(({ start, end, entity }) => (entity === null ? [] : [{ start, end, entity }])),
    compared: readComparedArticle(article),
    sources: keepSources(article),
    occurrences: readOccurrences(article, 'sentence'),
    dated: timeline.add(timeline.empty(), article),
  }
}
