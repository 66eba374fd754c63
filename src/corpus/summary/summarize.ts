import { summarizeSentences } from '../../language/summaries/summarizeSentences.ts'
import type { SummarySentenceOfArticle } from '../../language/summaries/summarizeSentences.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Column, Row, Table } from '../../types/result.ts'
import { articleColumns, question } from '../question.ts'
import type { Question } from '../question.ts'
import { readArticleSentences } from './readArticleSentences.ts'
import type { ArticleSentences, KeptSentence, SummaryLayer } from './readArticleSentences.ts'
import { restrictTo } from './restrictTo.ts'

export interface SummarizeOptions {
  /** How many sentences: of each article, or of all together with `combined`. 3 by default. */
  readonly sentences?: number
  /** At most so many words; wins over `sentences`. */
  readonly words?: number | null
  /** One summary of all articles. */
  readonly combined?: boolean
  /** Only sentences about this: an entity by any of its names, or a word or phrase. */
  readonly about?: string | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

export interface SummarySentenceRow extends Row {
  readonly text: string
  readonly article: string
  readonly start: number
  readonly end: number
}

export interface ArticleSummary {
  /** Null for the summary of several articles: each sentence says its own. */
  readonly article: string | null
  readonly title: string | null
  readonly sentences: readonly SummarySentenceRow[]
}

/** So many of an article's first sentences can get into a summary of several articles. */
const mostOfEach = 60

const columns: readonly Column[] = [
  ...articleColumns,
  { key: 'text', heading: 'Summary', kind: 'prose' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

/**
 * The sentences that say most, in the order of the text: of each article, or with `combined` of all together, each
 * thing said once, with its source. An article that says nothing of what `about` asks for is left out.
 */
export function summarize(
  options: SummarizeOptions = {},
): Question<ArticleSentences, readonly ArticleSummary[], SummaryLayer> {
  const { about = null, combined = false, corrections } = options
  const structure = ['paragraphs', 'sentences'] as const
  return question({
    requires: about === null ? structure : [...structure, 'mentions', 'entities', 'references'],
    keep(article): ArticleSentences {
      const read = readArticleSentences(article, about !== null)
      if (combined) return { ...read, sentences: read.sentences.slice(0, mostOfEach) }
      return about === null ? { ...read, sentences: choose([read], options) } : read
    },
    answer(articles) {
      const { restricted, notes } =
        about === null ? { restricted: articles, notes: [] } : restrictTo(about, articles, corrections)
      const summaries = combined
        ? [summarizeAll(restricted, options)]
        : restricted.map((article) => summarizeOne(article, options))
      const data = summaries.filter(({ sentences }) => sentences.length > 0)
      return { data, tables: [tableOf(data, articles)], notes }
    },
  })
}

function tableOf(summaries: readonly ArticleSummary[], articles: readonly ArticleSentences[]): Table {
  const titles = new Map(articles.map((article) => [article.id, article.title]))
  // Of several articles of one id each has its own title.
  const titleIn = ({ article, title }: ArticleSummary, id: string): string | null =>
    article === id ? title : (titles.get(id) ?? null)
  const rows = summaries.flatMap((summary) =>
    summary.sentences.map((sentence) => ({ title: titleIn(summary, sentence.article), ...sentence })),
  )
  return { name: 'summary', title: 'Summary', columns, rows }
}

/** Of one article; what it was cut down to already stays as it is. */
function summarizeOne(article: ArticleSentences, options: SummarizeOptions): ArticleSummary {
  const chosen = options.about == null ? article.sentences : choose([article], options)
  return { article: article.id, title: article.title, sentences: chosen.map((sentence) => rowOf(article.id, sentence)) }
}

function summarizeAll(articles: readonly ArticleSentences[], options: SummarizeOptions): ArticleSummary {
  const ids = new Map(articles.flatMap(({ id, sentences }) => sentences.map((sentence) => [sentence, id] as const)))
  const chosen = choose(articles, options)
  return { article: null, title: null, sentences: chosen.map((sentence) => rowOf(ids.get(sentence)!, sentence)) }
}

/** The sentences that say most, in the order of the text; of several articles the main news comes first. */
function choose(
  articles: readonly ArticleSentences[],
  { sentences = 3, words = null }: SummarizeOptions,
): KeptSentence[] {
  const lists = articles.map((article) => article.sentences)
  const chosen = summarizeSentences(lists, { sentences, words })
  const inOrder = articles.length === 1 ? chosen.sort((a, b) => a.sentence - b.sentence) : mainNewsFirst(chosen, lists)
  return inOrder.map(({ article, sentence }) => lists[article]![sentence]!)
}

/**
 * The best sentence, with those that lean on it, then article after article, the one with the best first, each in its
 * own order, so that "it" follows what it means.
 */
function mainNewsFirst(
  chosen: readonly SummarySentenceOfArticle[],
  lists: readonly (readonly KeptSentence[])[],
): SummarySentenceOfArticle[] {
  const order = new Map([...new Set(chosen.map(({ article }) => article))].map((article, i) => [article, i]))
  const ordered = [...chosen].sort((a, b) => order.get(a.article)! - order.get(b.article)! || a.sentence - b.sentence)
  const first = ordered.indexOf(chosen[0]!)
  let end = first + 1
  while (end < ordered.length && leansOn(ordered[end]!, ordered[end - 1]!, lists)) end++
  return [...ordered.slice(first, end), ...ordered.slice(0, Math.max(0, first)), ...ordered.slice(end)]
}

const leansOn = (
  next: SummarySentenceOfArticle,
  last: SummarySentenceOfArticle,
  lists: readonly (readonly KeptSentence[])[],
): boolean =>
  next.article === last.article &&
  next.sentence === last.sentence + 1 &&
  lists[next.article]![next.sentence]!.fault === 'dangling'

const rowOf = (article: string, { text, start, end }: KeptSentence): SummarySentenceRow => ({
  text,
  article,
  start,
  end,
})
