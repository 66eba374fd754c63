import { knownName } from '../../names/knownName.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Entity } from '../../types/layers.ts'
import { grammaticalRole, phraseStart } from './grammaticalRole.ts'
import type { Occurrence } from './occurrence.ts'
import type { NamedPlace } from './placeNames.ts'
import type { TextView } from './textView.ts'

/** The people named or described in the text, and what may be people, with their roles in their clauses. */
export function findOccurrences(
  view: TextView,
  names: readonly NamedPlace[],
  descriptions: readonly Omit<NamedPlace, 'sentence'>[],
  entities: readonly Entity[],
): Occurrence[] {
  const described = descriptions.filter(({ entity }) => entities[entity]!.type === 'person')
  const people = [
    ...names.filter(({ entity }) => mayBePerson(entities[entity]!)).map((place) => ({ ...place, named: true })),
    ...described.map((place) => ({ ...place, sentence: view.sentences[place.first]!, named: false })),
  ].sort((a, b) => a.first - b.first)
  const found = people.map((place) => ({ ...place, ...grammaticalRole(view, place.first, place.last) }))
  return found.map((occurrence, i) => shareRole(view, occurrence, found[i - 1], found[i + 1]))
}

/** Of names joined by "and", the second has the role of the first, unless it is a subject: then the first is one too. */
function shareRole(
  view: TextView,
  occurrence: Occurrence,
  before: Occurrence | undefined,
  after: Occurrence | undefined,
): Occurrence {
  const joins = (left: Occurrence, right: Occurrence): boolean =>
    view.words[left.last] === 'and' && phraseStart(view, right.first) === left.last + 1
  const { role, verb } = occurrence
  if (before !== undefined && role !== 'possessive' && joins(before, occurrence))
    return before.role === 'object' || before.role === 'oblique'
      ? { ...occurrence, role: before.role, verb: -1 }
      : occurrence
  if (after !== undefined && role === 'other' && after.role === 'subject' && joins(occurrence, after))
    return { ...occurrence, role: 'subject', verb: after.verb }
  return { ...occurrence, role, verb }
}

/** A single word that is no well-known place may be a surname that the recogniser took for something else. */
function mayBePerson({ type, name }: Entity): boolean {
  if (type === 'person') return true
  const unsure = type === 'organization' || type === 'place' || type === 'other'
  return unsure && !name.includes(' ') && knownName(nameKey(name)) === undefined
}
