import { readableText } from '../../language/readableText.ts'
import { foldWords } from '../../names/foldWords.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { ContextLayer, KeptArticle, KeptContext } from './contextState.ts'
import { findPhrase } from './findPhrase.ts'

/**
 * The places in one article that may answer: the term's words, and all names and references of every entity that shares a word with the term; which of
 * those entities are meant is only known when the whole corpus is linked.
 */
export function readContexts(article: Annotated<ContextLayer>, term: string, width: number): KeptArticle {
  const { id, text, paragraphs, entities, mentions, references } = article
  const words = new Set(foldWords(term).split(' '))
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

/** By binary search: the last one that starts at or before the place. */
function paragraphAround(paragraphs: readonly Span[], { start, end }: Span): Span {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (paragraphs[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  const around = paragraphs[low - 1]
  return around === undefined || around.end < end ? { start, end } : around
}

function cut(text: string, around: Span, place: Span & { entity: number | null }, width: number): KeptContext {
  const { start, end, entity } = place
  const tidy = (from: number, to: number): string => readableText(text.slice(from, to)).replace(/\s+/g, ' ')
  const left = tidy(Math.max(around.start, start - width), start)
  const right = tidy(end, Math.min(around.end, end + width))
  return { left: left.trim(), keyword: tidy(start, end), right: right.trim(), start, end, entity }
}
