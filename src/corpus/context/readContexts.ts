import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { findWords, wordsIn } from '../../language/words.ts'
import { readableText } from '../../language/readableText.ts'
import { foldWords } from '../../names/foldWords.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

export type ContextLayer = 'paragraphs' | 'mentions' | 'entities' | 'references'

export interface KeptContext {
  readonly left: string
  readonly keyword: string
  readonly right: string
  readonly start: number
  readonly end: number
  /** Of the article's entities; null for the term's own words. */
  readonly entity: number | null
}

export interface KeptArticle {
  readonly id: string
  readonly entities: readonly Entity[]
  /** Of the term's words, and of every entity that may turn out to be meant. */
  readonly contexts: readonly KeptContext[]
}

/**
 * The places in one article that may answer: the term's words, and all names and references of every entity that shares
 * a word with the term; which of those entities are meant is only known when the whole corpus is linked.
 */
export function readContexts(article: Annotated<ContextLayer>, term: string, width: number): KeptArticle {
  const { id, text, paragraphs, entities, mentions, references } = article
  const words = new Set(foldWords(term).split(/[\s,]+/))
  const likely = new Set(entities.flatMap((entity, i) => (sharesWord(entity, words) ? [i] : [])))
  const named = [...mentions, ...references].filter(({ entity }) => entity !== null && likely.has(entity))
  const places: (Span & { entity: number | null })[] = [
    ...named.map(({ start, end, entity }) => ({ start, end, entity })),
    ...paragraphs.flatMap((paragraph) => findPhrase(text, paragraph, term)).map((span) => ({ ...span, entity: null })),
  ]
  const contexts = places.map((place) => cut(text, paragraphAround(paragraphs, place), place, width))
  return { id, entities, contexts }
}

function sharesWord({ name, aliases }: Entity, words: ReadonlySet<string>): boolean {
  return [name, ...aliases].some((form) =>
    foldWords(form)
      .split(' ')
      .some((word) => words.has(word)),
  )
}

/** The paragraph that a place is in; the place alone where none holds it. */
function paragraphAround(paragraphs: readonly Span[], { start, end }: Span): Span {
  const behind = partitionPoint(paragraphs.length, (i) => paragraphs[i]!.start <= start)
  const around = paragraphs[behind - 1]
  return around === undefined || around.end < end ? { start, end } : around
}

function cut(text: string, around: Span, place: Span & { entity: number | null }, width: number): KeptContext {
  const { start, end, entity } = place
  const tidy = (from: number, to: number): string => readableText(text.slice(from, to)).replace(/\s+/g, ' ')
  const left = tidy(Math.max(around.start, start - width), start)
  const right = tidy(end, Math.min(around.end, end + width))
  return { left: left.trim(), keyword: tidy(start, end), right: right.trim(), start, end, entity }
}

/** Where the words of a phrase stand in a row within a part of the text, in any case and without accents. */
function findPhrase(text: string, { start, end }: Span, phrase: string): Span[] {
  const wanted = wordsIn(phrase).map(foldWords)
  const words = findWords(text.slice(start, end))
  const folded = words.map((word) => foldWords(word.text))
  if (wanted.length === 0) return []
  return words.flatMap((first, i) =>
    wanted.every((word, k) => folded[i + k] === word)
      ? [{ start: start + first.start, end: start + words[i + wanted.length - 1]!.end }]
      : [],
  )
}
