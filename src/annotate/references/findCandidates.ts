import type { Anaphor } from './anaphor.ts'
import { isAnnounced, isBound } from './binding.ts'
import type { Occurrence } from './findOccurrences.ts'
import type { TextView } from './textView.ts'

/** An occurrence of somebody whom a pronoun may mean. */
export interface Candidate {
  readonly occurrence: Occurrence
  /** How many occurrences of anybody stand between it and the pronoun. */
  readonly between: number
  /** It is the first person in its sentence. */
  readonly leads: boolean
  /** How often the referent has been meant so far. */
  readonly count: number
  /** Nobody has been meant more often so far. */
  readonly isTopic: boolean
  /** How often the article names or calls so in all. */
  readonly mentions: number
}

/** How far back and ahead to look for what a pronoun refers to. */
const searchLimits = { sentences: 6, occurrences: 24, ahead: 8 }

/** Who has been meant so far, in text order. */
export interface Discourse {
  readonly past: Occurrence[]
  /** By referent. */
  readonly counts: Float64Array
  readonly mentions: Float64Array
  highestCount: number
}

export const startDiscourse = (mentions: Float64Array): Discourse => ({
  past: [],
  counts: new Float64Array(mentions.length),
  mentions,
  highestCount: 0,
})

export function remember(discourse: Discourse, occurrence: Occurrence): void {
  discourse.past.push(occurrence)
  discourse.highestCount = Math.max(discourse.highestCount, ++discourse.counts[occurrence.referent]!)
}

/**
 * The occurrences that grammar allows as antecedents: the latest ones before the pronoun and, where the pronoun is in
 * a phrase that opens its sentence, those behind it in that sentence (in `named` from `next` on).
 * @param others who are not meant: who says the quotation that the pronoun is in, or whom the pronoun speaks of
 */
export function findCandidates(
  view: TextView,
  anaphor: Anaphor,
  discourse: Discourse,
  named: readonly Occurrence[],
  next: number,
  others: ReadonlySet<number>,
): Candidate[] {
  const { past } = discourse
  const sentence = view.sentences[anaphor.token]!
  const candidates: Candidate[] = []
  // Whom grammar rules out by one occurrence is ruled out: `Lee met Fox. Lee thanked her.`
  const bound = new Set(others)
  const oldest = Math.max(0, past.length - searchLimits.occurrences)
  for (let i = past.length - 1; i >= oldest && sentence - past[i]!.sentence <= searchLimits.sentences; i--) {
    if (past[i]!.sentence === sentence && isBound(view, anaphor, past[i]!)) {
      if (anaphor.form === 'object') bound.add(past[i]!.referent)
      continue
    }
    const leads = i === 0 || past[i - 1]!.sentence < past[i]!.sentence
    candidates.push(candidateFor(discourse, past[i]!, past.length - 1 - i, leads))
  }
  const end = Math.min(named.length, next + searchLimits.ahead)
  for (let i = next; i < end && named[i]!.sentence === sentence; i++)
    if (isAnnounced(view, anaphor, named[i]!)) candidates.push(candidateFor(discourse, named[i]!, i - next, i === next))
  return bound.size === 0 ? candidates : candidates.filter(({ occurrence }) => !bound.has(occurrence.referent))
}

function candidateFor(
  { counts, mentions, highestCount }: Discourse,
  occurrence: Occurrence,
  between: number,
  leads: boolean,
): Candidate {
  const count = counts[occurrence.referent]!
  return {
    occurrence,
    between,
    leads,
    count,
    isTopic: count === highestCount,
    mentions: Math.max(1, mentions[occurrence.referent]!),
  }
}
