import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { findWords, wordsIn } from '../../language/words.ts'
import { readableText } from '../../language/readableText.ts'
import { foldWords } from '../../names/foldWords.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity } from '../../types/layers.ts'
import type { NameCorrections } from '../../types/nameCorrections.ts'
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
  readonly title: string | null
  readonly entities: readonly Entity[]
  /** Of the term's words, and of every entity that may turn out to be meant. */
  readonly contexts: readonly KeptContext[]
}

/**
 * The places in one article that may answer: the term's words, and all names and references of every entity that shares
 * a word with the term; which of those entities are meant is only known when the whole corpus is linked.
 */
export function readContexts(
  article: Annotated<ContextLayer>,
  term: string,
  width: number,
  corrections?: NameCorrections,
): KeptArticle {
  const { id, title, text, paragraphs, entities, mentions, references } = article
  const words = wordsOf([term, ...namesFor(term, corrections)])
  const likely = new Set(entities.flatMap((entity, i) => (sharesWord(entity, words) ? [i] : [])))
  const named = [...mentions, ...references].filter(({ entity }) => entity !== null && likely.has(entity))
  const places: (Span & { entity: number | null })[] = [
    ...named.map(({ start, end, entity }) => ({ start, end, entity })),
    ...paragraphs.flatMap((paragraph) => findPhrase(text, paragraph, term)).map((span) => ({ ...span, entity: null })),
  ]
  const contexts = places.map((place) => cut(text, paragraphAround(paragraphs, place), place, width))
  return { id, title, entities, contexts }
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => foldWords(name).split(/[\s,]+/)))

/** Names that a person's own word makes those of whoever the term may name. */
function namesFor(term: string, corrections: NameCorrections | undefined): readonly string[] {
  if (corrections === undefined) return []
  const asked = wordsOf([term])
  const { merge, rename, split } = corrections
  const sets = [
    ...merge.map(({ names, name }) => [...names, name]),
    ...rename.map(({ name, to }) => [name, to]),
    ...split.map(({ name, as }) => [name, as]),
  ]
  return sets.filter((names) => [...wordsOf(names)].some((word) => asked.has(word))).flat()
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
  const left = tidy(wordStart(text, Math.max(around.start, start - width), around.start, start), start)
  const right = tidy(end, wordEnd(text, Math.min(around.end, end + width), around.end, end))
  return { left: left.trim(), keyword: tidy(start, end), right: right.trim(), start, end, entity }
}

/** The first place from `at` where no word is cut in two; `at` itself where there is only one long word. */
function wordStart(text: string, at: number, first: number, last: number): number {
  if (at === first || isSpace(text, at - 1)) return at
  for (let i = at; i < last; i++) if (isSpace(text, i)) return i
  return at
}

function wordEnd(text: string, at: number, last: number, first: number): number {
  if (at === last || isSpace(text, at)) return at
  for (let i = at - 1; i > first; i--) if (isSpace(text, i)) return i
  return at
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

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
