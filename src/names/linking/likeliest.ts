import type { NameGroups } from './nameGroups.ts'

/** A name that several share goes to the one with at least this share of all their mentions. */
const leastShare = 0.8

/** The only candidate, or the one that has nearly all of the mentions; undefined where none stands out. */
export function likeliest({ weights }: NameGroups, candidates: readonly number[]): number | undefined {
  const sum = candidates.reduce((total, group) => total + weights[group]!, 0)
  return candidates.find((group) => weights[group]! >= leastShare * sum)
}
