import type { StorySentence } from '../../stories/statements.ts'

/** `name`: two people or places in one role; `spelling`: one name written in two ways; `wording`: one quote in two ways; `speaker`: one quote, said by two; `role`: one person with two ranks, offices or
 * relations. */
export type DisagreementKind = 'figure' | 'unit' | 'date' | 'name' | 'spelling' | 'wording' | 'speaker' | 'role'

/** What one article has, as written, and the sentence that has it. */
export interface Telling {
  readonly sentence: StorySentence
  readonly value: string
}

/** What two articles tell that can't both be true of one thing, or both be as it was said or written. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly a: Telling
  readonly b: Telling
  /** How alike is what tells it, 0 to 1. */
  readonly similarity: number
}

/** A disagreement with all that tell it: the two that show it best first. */
export interface MergedDisagreement extends Disagreement {
  readonly tellings: readonly Telling[]
}

/** One for each fact: those that have two values or a telling in common are about the same. In order of their first. */
export function mergeDisagreements(found: readonly Disagreement[]): MergedDisagreement[] {
  const groups = new Map<string, Disagreement[]>()
  for (const one of found) {
    const keys = keysOf(one)
    const group = keys.map((key) => groups.get(key)).find((some) => some !== undefined) ?? []
    group.push(one)
    for (const key of keys) groups.set(key, group)
  }
  return [...new Set(groups.values())].map(merge)
}

function keysOf({ kind, a, b }: Disagreement): string[] {
  const values = [a, b].map(({ value }) => foldValue(value)).sort()
  const tellings = [a, b].map(({ sentence, value }) => `${sentence.article} ${sentence.sentence} ${value}`)
  return [values.join('\n'), ...tellings].map((key) => `${kind}\n${key}`)
}

/** Case and punctuation are no matter. */
const foldValue = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

function merge(group: readonly Disagreement[]): MergedDisagreement {
  const tellings = new Map<string, Telling>()
  for (const telling of group.flatMap(({ a, b }) => [a, b])) {
    const key = `${telling.sentence.article} ${foldValue(telling.value)}`
    if (!tellings.has(key)) tellings.set(key, telling)
  }
  return { ...group[0]!, tellings: [...tellings.values()] }
}
