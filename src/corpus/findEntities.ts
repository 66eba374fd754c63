import { roleNouns } from '../lexicons/roles.ts'
import { abbreviatedTitles, honorifics } from '../lexicons/titles.ts'
import { nameKey } from '../names/nameKey.ts'
import { suggest } from '../names/suggest.ts'
import type { CorpusEntity } from './linkEntities.ts'

/** An entity as `--person` and `--about` look for it. */
type Named = Pick<CorpusEntity, 'name' | 'aliases' | 'type' | 'gender' | 'roles'>

export interface Found {
  /** Indices of the entities that fit. */
  readonly indices: readonly number[]
  /** Words for the reader: several fit, or none and what may be meant. */
  readonly notes: readonly string[]
}

/**
 * Entities that go by a name, in any case and without accents: those with the very alias, else those with the words
 * inside a name (`ministry` finds the Ministry of External Affairs), else the people whom a title or the order of an
 * index names (`President Putin`, `Lavrov, Sergey`). Where several fit, all; where none does, at most three
 * suggestions.
 */
export function findEntities(asked: string, entities: readonly Named[]): Found {
  const inOrder = unturned(asked)
  let indices = findNamed(asked, entities)
  if (indices.length === 0 && inOrder !== asked) indices = findNamed(inOrder, entities)
  if (indices.length === 0) indices = findTitled(inOrder, entities)
  return { indices, notes: notesFor(asked, entities, indices) }
}

function findNamed(asked: string, entities: readonly Named[]): number[] {
  const wanted = nameKey(asked)
  if (wanted === '') return []
  const matching = (fits: (form: string) => boolean): number[] =>
    entities.flatMap(({ name, aliases }, i) => ([name, ...aliases].some((form) => fits(nameKey(form))) ? [i] : []))
  const exact = matching((form) => form === wanted)
  return exact.length > 0 ? exact : matching((form) => ` ${form} `.includes(` ${wanted} `))
}

/** `Sergey Lavrov` for `Lavrov, Sergey`. */
function unturned(asked: string): string {
  const parts = asked.split(',').map((part) => part.trim())
  return parts.length === 2 && parts.every((part) => part !== '') ? `${parts[1]} ${parts[0]}` : asked
}

/**
 * People behind a title: `Mr. Putin`, `Foreign Minister Lavrov`. Of several, those whom the articles give that title,
 * and none whom it makes the other gender.
 */
function findTitled(asked: string, entities: readonly Named[]): number[] {
  const words = asked.split(/\s+/)
  const keys = words.map((word) => nameKey(word))
  const last = keys.slice(0, -1).findLastIndex(isTitle)
  if (last < 0) return []
  const gender = honorifics.get(keys[last]!) ?? null
  const people = findNamed(words.slice(last + 1).join(' '), entities).filter((i) => {
    const own = entities[i]!
    return own.type === 'person' && (gender === null || own.gender === null || own.gender === gender)
  })
  const holders = people.filter((i) => entities[i]!.roles.some((role) => nameKey(role).endsWith(keys[last]!)))
  return holders.length > 0 ? holders : people
}

const isTitle = (word: string): boolean => honorifics.has(word) || abbreviatedTitles.has(word) || roleNouns.has(word)

function notesFor(asked: string, entities: readonly Named[], indices: readonly number[]): string[] {
  const names = indices.map((i) => entities[i]!.name)
  if (names.length > 1) return [`“${asked}” fits ${names.join(' and ')}: all are shown`]
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
