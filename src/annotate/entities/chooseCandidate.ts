import { groupOf, type NameGroups, type Ambiguity } from '../../names/linking/nameGroups.ts'

/** The best score must be at least this many times the next; more where several people have the first name. */
const leastRatio = 1.5
const leastRatioOfFirstName = 3

/** What an article has said of its people so far, and how much of all that it says of them has the surname. */
interface Named {
  readonly seen: ReadonlyMap<number, { readonly count: number; readonly sentence: number }>
  readonly shares: ReadonlyMap<number, number>
}

/**
 * Which of several people of one name a mention means: of those whose gender fits the honorific, the one named most
 * and last before it; where it is a surname, mostly one who is called by it. -1 where none is clearly ahead.
 */
export function chooseCandidate(
  links: NameGroups,
  { candidates, isFirstName }: Ambiguity,
  { seen, shares }: Named,
  sentence: number,
  gender: 'm' | 'f' | null,
): number {
  let best = -1
  let bestScore = 0
  let nextScore = 0
  for (const candidate of new Set(candidates.map((item) => groupOf(links, item)))) {
    const past = seen.get(candidate)
    const own = links.items[candidate]!.gender
    if (past === undefined || (gender !== null && own !== null && gender !== own)) continue
    const share = isFirstName ? 1 : shares.get(candidate)!
    const score = (share * Math.sqrt(past.count)) / (1 + sentence - past.sentence)
    if (score > bestScore) [best, bestScore, nextScore] = [candidate, score, bestScore]
    else if (score > nextScore) nextScore = score
  }
  return bestScore >= (isFirstName ? leastRatioOfFirstName : leastRatio) * nextScore ? best : -1
}
