import type { Entity } from '../../types/layers.ts'
import type { Definiteness, Unnamed } from './findUnnamed.ts'
import { grammaticalRole, phraseStart, type GrammaticalRole } from './grammaticalRole.ts'
import type { NamedPlace, TextView } from './textView.ts'
import type { Referents } from './referents.ts'

/** Somebody named, described, or meant by a pronoun resolved before. */
export interface Occurrence {
  readonly referent: number
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly role: GrammaticalRole
  /** The verb that it is the subject of; -1 where it is none. */
  readonly verb: number
  /** A name or noun, no pronoun. */
  readonly named: boolean
  /** How a noun that no name goes with is made definite; null for all else. */
  readonly unnamed: Definiteness | null
}

/**
 * The people named, described or called by a noun in the text, with their roles in their clauses. Referents are
 * numbered as entities are; people without a name come after them, one for each noun.
 */
export function findOccurrences(
  view: TextView,
  names: readonly NamedPlace[],
  descriptions: readonly Omit<NamedPlace, 'sentence'>[],
  unnamed: readonly Unnamed[],
  entities: readonly Entity[],
  { ofNoun }: Referents,
): Occurrence[] {
  const isPerson = (entity: number): boolean => entities[entity]!.type === 'person'
  const found: Occurrence[] = []
  const add = (referent: number, first: number, last: number, named: boolean, unnamed: Definiteness | null): void => {
    const { role, verb } = grammaticalRole(view, first, last)
    found.push({ referent, first, last, sentence: view.sentences[first]!, role, verb, named, unnamed })
  }
  const isDescribed = new Set<number>()
  for (const { entity, first, last } of names) if (isPerson(entity)) add(entity, first, last, true, null)
  for (const { entity, first, last } of descriptions) {
    if (!isPerson(entity)) continue
    isDescribed.add(last)
    add(entity, first, last, false, null)
  }
  for (const { first, last, head, definiteness } of unnamed)
    if (!isDescribed.has(last)) add(ofNoun.get(head)!, first, last, true, definiteness)
  found.sort((a, b) => a.first - b.first)
  return found.map((occurrence, i) => shareRole(view, occurrence, found[i - 1], found[i + 1]))
}

/**
 * Of names joined by "and", the second has the role of the first, unless it is a subject: then the first is one too.
 */
function shareRole(
  view: TextView,
  occurrence: Occurrence,
  before: Occurrence | undefined,
  after: Occurrence | undefined,
): Occurrence {
  const joins = (left: Occurrence, right: Occurrence): boolean =>
    view.words[left.last] === 'and' && phraseStart(view, right.first) === left.last + 1
  const { role } = occurrence
  if (before !== undefined && role !== 'possessive' && joins(before, occurrence))
    return before.role === 'object' || before.role === 'oblique'
      ? { ...occurrence, role: before.role, verb: -1 }
      : occurrence
  if (after !== undefined && role === 'other' && after.role === 'subject' && joins(occurrence, after))
    return { ...occurrence, role: 'subject', verb: after.verb }
  return occurrence
}
