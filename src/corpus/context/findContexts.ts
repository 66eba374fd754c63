import { compareText } from '../../algorithms/compareText.ts'
import { wordsIn } from '../../language/words.ts'
import { foldWords } from '../../names/foldWords.ts'
import type { ContextOrder } from '../../types/choices.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
import type { Row, Column } from '../../types/result.ts'
import { findEntities } from '../findEntities.ts'
import { linkAcrossArticles } from '../linkEntities.ts'
import { answerOf, articleColumns, question } from '../question.ts'
import type { Question } from '../question.ts'
import { readContexts } from './readContexts.ts'
import type { ContextLayer, KeptArticle, KeptContext } from './readContexts.ts'

/** A concordance line: a keyword in context (KWIC; Luhn 1960). */
export interface Context extends Row {
  readonly article: string
  /** What stands before and behind the keyword in its paragraph, white space as one space. */
  readonly left: string
  readonly keyword: string
  readonly right: string
  /** Of the keyword. */
  readonly start: number
  readonly end: number
  /** Whom the keyword stands for; null where it was found as a word. */
  readonly entity: string | null
  readonly title: string | null
}

export interface ContextOptions {
  /** `text`: as they stand; `left`, `right`: by the words next to the keyword on that side. */
  readonly sort?: ContextOrder
  /** Characters of context on either side. */
  readonly width?: number
  /** How many lines. */
  readonly top?: number | null
  /** A person's own word on names. */
  readonly corrections?: NameCorrections | undefined
}

/** Characters on either side. */
const usualWidth = 60

const columns: readonly Column[] = [
  ...articleColumns,
  { key: 'left', heading: 'Before', kind: 'before' },
  { key: 'keyword', heading: 'Keyword', kind: 'name' },
  { key: 'right', heading: 'Behind', kind: 'behind' },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'entity', heading: 'Stands for', kind: 'name', hidden: true },
]

/**
 * Every place where a word or phrase stands, or where an entity is meant: under all its names in any article, and where
 * a pronoun or a description stands for it. In any case and without accents; whole words.
 */
export function findContexts(
  term: string,
  { sort = 'text', width = usualWidth, top = null, corrections }: ContextOptions = {},
): Question<KeptArticle, readonly Context[], ContextLayer> {
  return question({
    requires: ['paragraphs', 'mentions', 'entities', 'references'],
    keep: (article) => readContexts(article, term, width, corrections),
    answer(articles) {
      const { contexts, notes } = chooseContexts(articles, term, corrections)
      const rows = sortContexts(contexts, sort).slice(0, top ?? undefined)
      return answerOf({ name: 'contexts', title: `“${term}” in context`, columns }, rows, notes)
    },
  })
}

function chooseContexts(
  articles: readonly KeptArticle[],
  term: string,
  corrections: NameCorrections | undefined,
): { contexts: Context[]; notes: readonly string[] } {
  const linked = linkAcrossArticles(articles, corrections)
  const found = findEntities(term, linked.entities)
  const wanted = new Set(found.indices)
  const contexts = articles.flatMap((article, a) => {
    const { contexts } = article
    const meant = contexts.flatMap((context) => {
      const index = context.entity === null ? null : linked.indexOf(a, context.entity)
      return index !== null && wanted.has(index) ? [describe(article, context, linked.entities[index]!.name)] : []
    })
    const words = apart(
      contexts.filter(({ entity }) => entity === null),
      meant,
    )
    return [...meant, ...words.map((context) => describe(article, context, null))].sort((x, y) => x.start - y.start)
  })
  if (found.indices.length > 0) return { contexts, notes: [...linked.notes, ...found.notes] }
  // Found as words, or not at all.
  const notes = contexts.length > 0 ? [] : found.notes.map((note) => `these words stand nowhere, and ${note}`)
  return { contexts, notes: [...linked.notes, ...notes] }
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

function describe({ id, title }: KeptArticle, context: KeptContext, entity: string | null): Context {
  const { left, keyword, right, start, end } = context
  return { article: id, left, keyword, right, start, end, entity, title }
}

/**
 * Concordance lines by what stands next to the keyword, nearest word first; lines with the same neighbours as they
 * stood.
 */
function sortContexts(contexts: readonly Context[], order: ContextOrder): Context[] {
  if (order === 'text') return [...contexts]
  const keyed = contexts.map((context) => ({ context, key: neighbours(context[order], order) }))
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ context }) => context)
}

function neighbours(side: string, order: 'left' | 'right'): string {
  const words = wordsIn(foldWords(side))
  return (order === 'left' ? [...words].reverse() : words).join(' ')
}
