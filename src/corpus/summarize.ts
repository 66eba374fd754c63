import { findFaults } from '../language/salience/findFaults.ts'
import { readableText } from '../language/readableText.ts'
import { summarizeSentences } from '../language/salience/summarizeSentences.ts'
import type { Aggregate } from '../types/aggregate.ts'
import type { Annotated } from '../types/annotator.ts'
import type { Column, Row } from '../types/result.ts'
import { barOthers } from './summarize/barOthers.ts'
import { entitiesOfSentences } from './summarize/entitiesOfSentences.ts'
import type { ArticleSentences, KeptSentence } from './summarize/articleSentences.ts'

export interface SummarizeOptions {
  /** How many sentences: of each article, or of all together with `combined`. 3 by default. */
  readonly sentences?: number
  /** At most so many words; wins over `sentences`. */
  readonly words?: number | null
  /** One summary of all articles. */
  readonly combined?: boolean
  /** Only sentences about this: an entity by any of its names, or a word or phrase. */
  readonly about?: string | null
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

type Layer = 'paragraphs' | 'sentences' | 'mentions' | 'entities' | 'references'

interface State {
  articles: ArticleSentences[]
}

/** So many of an article's first sentences can get into a summary of several articles. */
const mostOfEach = 60

const columns: readonly Column[] = [
  { key: 'article', heading: 'Id', kind: 'name', hidden: true },
  { key: 'title', heading: 'Article', kind: 'title' },
  { key: 'text', heading: 'Summary', kind: 'prose' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
]

/**
 * The sentences that say most, in the order of the text: of each article, or with `combined` of all together, each thing said once, with its source. An article that says nothing of what `about` asks for is left out.
 */
export function summarize(options: SummarizeOptions = {}): Aggregate<State, readonly ArticleSummary[], Layer> {
  const { about = null, combined = false } = options
  return {
    requires:
      about === null ? ['paragraphs', 'sentences'] : ['paragraphs', 'sentences', 'mentions', 'entities', 'references'],
    empty: () => ({ articles: [] }),
    add(state, article) {
      const read = readSentences(article, about !== null)
      const sentences = combined
        ? read.sentences.slice(0, mostOfEach)
        : about === null
          ? choose([read], options)
          : read.sentences
      state.articles.push({ ...read, sentences })
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const { marked, notes } = about === null ? { marked: articles, notes: [] } : barOthers(articles, about)
      const summaries = combined
        ? [summarizeAll(marked, options)]
        : marked.map((article) => summarizeOne(article, options))
      const data = summaries.filter(({ sentences }) => sentences.length > 0)
      const titles = new Map(articles.map(({ id, title }) => [id, title ?? id]))
      const titleOf = (own: ArticleSummary, id: string): string =>
        (own.article === id ? own.title : titles.get(id)) ?? id
      const rows = data.flatMap((own) =>
        own.sentences.map((sentence) => ({ title: titleOf(own, sentence.article), ...sentence })),
      )
      return { data, tables: [{ name: 'summary', title: 'Summary', columns, rows }], notes }
    },
  }
}

function readSentences(article: Annotated<Layer>, withEntities: boolean): ArticleSentences {
  const { id, title, text, sentences, paragraphs } = article
  const faults = findFaults(text, sentences, paragraphs, title)
  const named = withEntities ? entitiesOfSentences(sentences, [...article.mentions, ...article.references]) : []
  const kept = sentences.map(({ start, end }, position) => ({
    ...{ start, end, text: readableText(text.slice(start, end)), position },
    ...{ fault: faults[position]!, entities: named[position] ?? [] },
  }))
  return { id, title, sentences: kept, entities: withEntities ? article.entities : [] }
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

/** The sentences that say most: article after article, the one with the best first, each in its own order, so that "it" follows what it means. */
function choose(
  articles: readonly ArticleSentences[],
  { sentences = 3, words = null }: SummarizeOptions,
): KeptSentence[] {
  const lists = articles.map((article) => article.sentences)
  const chosen = summarizeSentences(lists, { sentences, words })
  const order = new Map([...new Set(chosen.map(({ article }) => article))].map((article, i) => [article, i]))
  return chosen
    .sort((a, b) => order.get(a.article)! - order.get(b.article)! || a.sentence - b.sentence)
    .map(({ article, sentence }) => lists[article]![sentence]!)
}

const rowOf = (article: string, { text, start, end }: KeptSentence): SummarySentenceRow => ({
  text,
  article,
  start,
  end,
})
