import type { StorySentence } from '../../stories/sentenceContent.ts'

/**
 * `name`: two people or places in one role; `outcome`: what became of something, and did not; `charge`: what somebody is
 * accused of; `role`: one person with two ranks, offices or relations; `speaker`: one quote, said by two; `wording`: one
 * quote in two ways; `spelling`: one name written in two ways. In the order in which they matter to a reader.
 */
export const disagreementKinds = [
  'figure',
  'unit',
  'date',
  'name',
  'outcome',
  'charge',
  'role',
  'speaker',
  'wording',
  'spelling',
] as const
export type DisagreementKind = (typeof disagreementKinds)[number]

/** What one article has, as written, and the sentence that has it. */
export interface Claim {
  readonly sentence: StorySentence
  readonly value: string
  /** Of a figure, its number. */
  readonly number?: number
}

/** Two claims that can't both be true of one thing, or both be as it was said or written. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly a: Claim
  readonly b: Claim
  /** How alike the two sentences are, 0 to 1. */
  readonly similarity: number
  /** In what they differ, where it is known: disagreements of one kind in one thing are one. */
  readonly fact?: string
}

/** A disagreement with the claims of all articles: the two that show it best first. */
export interface MergedDisagreement extends Disagreement {
  readonly claims: readonly Claim[]
}

/**
 * One for each fact: disagreements with the same two values, with the same two numbers in two articles, with a claim in
 * common, or in one thing that is known are about the same. In order of their first.
 */
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

function keysOf({ kind, a, b, fact }: Disagreement): string[] {
  const values = [a, b].map(({ value }) => foldValue(value)).sort()
  const claims = [a, b].map(({ sentence, value, number }) => {
    return `${sentence.article} ${sentence.sentence} ${number === undefined ? value : `#${number}`}`
  })
  const numbers = [a, b].map(({ sentence, number }) => `${sentence.article} #${number}`).sort()
  const areNumbers = a.number !== undefined && b.number !== undefined
  const known = [...(areNumbers ? [numbers.join('\n')] : []), ...(fact === undefined ? [] : [`of ${fact}`])]
  return [values.join('\n'), ...claims, ...known].map((key) => `${kind}\n${key}`)
}

/** Case and punctuation don't count. */
const foldValue = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

function merge(group: readonly Disagreement[]): MergedDisagreement {
  const claims = new Map<string, Claim>()
  for (const claim of group.flatMap(({ a, b }) => [a, b])) {
    const key = `${claim.sentence.article} ${foldValue(claim.value)}`
    if (!claims.has(key)) claims.set(key, claim)
  }
  return { ...group[0]!, claims: [...claims.values()] }
}
