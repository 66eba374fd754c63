import { partitionPoint } from '../algorithms/lowerBound.ts'
import { readStems } from '../language/readTerms.ts'
import type { Span } from '../types/span.ts'
import { findEntities } from './findEntities.ts'
import type { LinkedEntities } from './linkEntities.ts'

/** A mention or a reference. */
type Naming = Span & { readonly entity: number | null }

/** What of a text may speak of something: its words, and which of its article's entities it names in any way. */
export interface Speaking {
  readonly text: string
  readonly entities: readonly number[]
}

export interface Subject {
  /** Does it speak of what is asked for? */
  speaks(speaking: Speaking, article: number): boolean
  /** Words for the reader, where anything, or nothing, spoke of it. */
  notes(any: boolean): readonly string[]
}

/**
 * What `--about` names: an entity by any of its names, in any article, also by pronoun or description; or the words
 * themselves, in any inflection.
 */
export function subjectOf(about: string, linked: LinkedEntities): Subject {
  const { indices, notes } = findEntities(about, linked.entities)
  const wanted = new Set(indices)
  const phrase = ` ${readStems(about).join(' ')} `
  return {
    speaks: ({ text, entities }, article) =>
      entities.some((entity) => wanted.has(linked.indexOf(article, entity) ?? -1)) || hasPhrase(text, phrase),
    // Words that are no name are no mistake as long as the articles have them.
    notes: (any) => (any && wanted.size === 0 ? [] : notes),
  }
}

const hasPhrase = (text: string, phrase: string): boolean =>
  phrase.trim() !== '' && ` ${readStems(text).join(' ')} `.includes(phrase)

/** Finds the entities that are named within a span, by name or by another word: for spans that may overlap. */
export function namerOf(namings: readonly Naming[]): (span: Span) => readonly number[] {
  const ordered = [...namings].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    const [first, last] = [start, end].map((at) => partitionPoint(ordered.length, (i) => ordered[i]!.start < at))
    return [...new Set(ordered.slice(first, last).flatMap(({ entity }) => entity ?? []))]
  }
}
