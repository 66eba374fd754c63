import type { Tense } from './dateShape.ts'

/**
 * What a step ahead of the article's date or back from it counts. The wrong way is still right when it is close: an article dated a day before
 * what it tells, a future that has just begun. News tells of what was, if nothing else is said.
 */
const ahead: Readonly<Record<Tense, number>> = { past: 12, future: 1, unknown: 4 }
const back: Readonly<Record<Tense, number>> = { past: 1, future: 12, unknown: 1 }

/**
 * The year that a date without one means: news tells of the latest such date or of the next one. `at(year)` is the date in that year and
 * `anchor` the article's own, both counted in the same unit; null for years without such a date (29 February).
 */
export function nearestYear(
  year: number,
  at: (year: number) => number | null,
  anchor: number,
  tense: Tense,
): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const candidate of [year, year - 1, year + 1]) {
    const there = at(candidate)
    if (there === null) continue
    const distance = Math.abs(there - anchor) * (there > anchor ? ahead[tense] : there < anchor ? back[tense] : 1)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}
