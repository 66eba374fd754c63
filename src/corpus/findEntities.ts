import { nameKey } from '../names/nameKey.ts'
import { suggest } from '../names/suggest.ts'

/** An entity as `--person` and `--about` look for it. */
interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

export interface Found {
  /** Indices of the entities that fit. */
  readonly indices: readonly number[]
  /** Words for the reader: several fit, or none and what may be meant. */
  readonly notes: readonly string[]
}

/**
 * Entities that go by a name, in any case and without accents: those with the very alias, else those with the words
 * inside a name (`ministry` finds the Ministry of External Affairs). Where several fit, all; where none does, at most
 * three suggestions.
 */
export function findEntities(asked: string, entities: readonly Named[]): Found {
  const wanted = nameKey(asked)
  const matching = (fits: (form: string) => boolean): number[] =>
    entities.flatMap(({ name, aliases }, i) => ([name, ...aliases].some((form) => fits(nameKey(form))) ? [i] : []))
  let indices = matching((form) => form === wanted)
  if (indices.length === 0 && wanted !== '') indices = matching((form) => ` ${form} `.includes(` ${wanted} `))
  return { indices, notes: notesFor(asked, entities, indices) }
}

function notesFor(asked: string, entities: readonly Named[], indices: readonly number[]): string[] {
  const names = indices.map((i) => entities[i]!.name)
  if (names.length > 1) return [`“${asked}” fits ${names.join(' and ')}: all are shown.`]
  if (names.length === 1) return []
  const suggestions = suggest(asked, candidatesOf(entities))
  const meant = suggestions.length === 0 ? '' : `; did you mean ${suggestions.join(' or ')}?`
  return [`nobody here goes by “${asked}”${meant}`]
}

function* candidatesOf(entities: readonly Named[]): Generator<{ form: string; answer: string }> {
  for (const { name, aliases } of entities) {
    for (const form of new Set([name, ...aliases, ...name.split(' ')])) yield { form, answer: name }
  }
}
