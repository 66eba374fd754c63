import type { Aggregate } from '../../types/aggregate.ts'
import type { Column } from '../../types/result.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import type { Context } from './context.ts'
import type { ContextLayer, ContextState, KeptArticle, KeptContext } from './contextState.ts'
import { readContexts } from './readContexts.ts'
import { sortContexts } from './sortContexts.ts'
import type { ContextOrder } from './sortContexts.ts'

export type { Context } from './context.ts'

export interface ContextOptions {
  /** `text`: as they stand; `left`, `right`: by the words next to the keyword on that side. */
  readonly sort?: ContextOrder
  /** Characters of context on either side. */
  readonly width?: number
  /** How many lines. */
  readonly top?: number | null
}

const usualWidth = 60

const columns: readonly Column[] = [
  { key: 'article', heading: 'Article', kind: 'title' },
  { key: 'left', heading: 'Before', kind: 'before' },
  { key: 'keyword', heading: 'Keyword', kind: 'name' },
  { key: 'right', heading: 'Behind', kind: 'text' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'entity', heading: 'Stands for', kind: 'name', hidden: true },
]

/**
 * Every place where a word or phrase stands, or where an entity is meant: under all its names in any article, and where a pronoun or a description stands
 * for it. In any case and without accents; whole words.
 */
export function findContexts(
  term: string,
  { sort = 'text', width = usualWidth, top = null }: ContextOptions = {},
): Aggregate<ContextState, readonly Context[], ContextLayer> {
  return {
    requires: ['paragraphs', 'mentions', 'entities', 'references'],
    empty: () => ({ articles: [] }),
    add(state, article) {
      state.articles.push(readContexts(article, term, width))
      return state
    },
    merge: (a, b) => ({ articles: [...a.articles, ...b.articles] }),
    finish({ articles }) {
      const { contexts, notes } = chooseContexts(articles, term)
      const rows = sortContexts(contexts, sort).slice(0, top ?? undefined)
      return { data: rows, tables: [{ name: 'contexts', title: `“${term}” in context`, columns, rows }], notes }
    },
  }
}

function chooseContexts(
  articles: readonly KeptArticle[],
  term: string,
): { contexts: Context[]; notes: readonly string[] } {
  const linked = linkAcrossArticles(articles)
  const found = findEntities(term, linked.entities)
  const wanted = new Set(found.indices)
  const contexts = articles.flatMap(({ id, contexts }, a) => {
    const meant = contexts.flatMap((context) => {
      const index = context.entity === null ? null : linked.indexOf(a, context.entity)
      return index !== null && wanted.has(index) ? [describe(id, context, linked.entities[index]!.name)] : []
    })
    const words = apart(
      contexts.filter(({ entity }) => entity === null),
      meant,
    )
    return [...meant, ...words.map((context) => describe(id, context, null))].sort((x, y) => x.start - y.start)
  })
  return { contexts, notes: contexts.length > 0 && found.indices.length === 0 ? [] : found.notes }
}

/** The contexts, in text order, whose keywords share no text with others. */
function apart(contexts: readonly KeptContext[], others: readonly Context[]): KeptContext[] {
  const ordered = [...others].sort((x, y) => x.start - y.start)
  let next = 0
  let taken = 0
  return contexts.filter(({ start, end }) => {
    for (; next < ordered.length && ordered[next]!.start < end; next++) taken = Math.max(taken, ordered[next]!.end)
    return taken <= start
  })
}

function describe(article: string, { left, keyword, right, start, end }: KeptContext, entity: string | null): Context {
  return { article, left, keyword, right, start, end, entity }
}
