import { remember } from '../../../../algorithms/remember.ts'
import { countShared, overlap } from '../../../../algorithms/sets.ts'
import { bySimilarity } from '../../../stories/findCandidates.ts'
import type { AlignedSentences } from '../../../stories/statements.ts'
import type { Claim, Disagreement } from '../disagreement.ts'
import type { SentenceReader } from '../facts/readSentences.ts'
import { readOutcomes } from './readOutcomes.ts'
import type { Outcome, OutcomeSentence } from './readOutcomes.ts'

/** So many pairs of sentences of a story are looked at, the most alike first. */
const mostPairs = 2000
/** Less similar sentences are hardly about the same. */
const similarityThreshold = 0.25
/** Two sentences speak of the same thing if they share so many content words, and so much of the shorter one's. */
const fewestShared = 2
const overlapThreshold = 0.6
/** For opposites, whose own words differ, and which say much by themselves. */
const overlapThresholdOfOpposites = 0.5
/** Of what is said near the verb. */
const overlapThresholdNear = 0.5

/**
 * What became of one thing by one article, and did not by another: “has apologised” and “has not apologised”, “on
 * schedule” and “postponed”, charged with murder or with manslaughter. Whoever is read as saying both disagrees with
 * nobody.
 */
export function findOutcomes({ sentences, pairs }: AlignedSentences, reader: SentenceReader): Disagreement[] {
  const read = remember(1000, (place: number) => readOutcomes(reader.read(sentences[place]!).view))
  const alike = pairs
    .filter(({ a, b, similarity }) => {
      return similarity >= similarityThreshold && sentences[a]!.article !== sentences[b]!.article
    })
    .sort(bySimilarity)
    .slice(0, mostPairs)
  reader.prepare(alike.flatMap(({ a, b }) => [sentences[a]!, sentences[b]!]))
  return alike.flatMap(({ a, b, similarity }) =>
    differing(read(a), read(b)).map(({ kind, value, otherValue }): Disagreement => {
      const claim = (place: number, value: string): Claim => ({ sentence: sentences[place]!, value })
      return { kind, a: claim(a, value), b: claim(b, otherValue), similarity }
    }),
  )
}

interface Differing {
  readonly kind: 'outcome' | 'charge'
  readonly value: string
  readonly otherValue: string
}

function differing(a: OutcomeSentence, b: OutcomeSentence): Differing[] {
  const outcome = firstOpposed(a, b)
  const [charge, other] = [a.charges[0], b.charges[0]]
  const isCharged =
    charge !== undefined &&
    other !== undefined &&
    countShared(a.names(), b.names()) > 0 &&
    !b.charges.some(({ stem }) => stem === charge.stem) &&
    !a.charges.some(({ stem }) => stem === other.stem)
  return [
    ...(outcome === null
      ? []
      : [{ kind: 'outcome' as const, value: outcome[0].text(), otherValue: outcome[1].text() }]),
    ...(isCharged ? [{ kind: 'charge' as const, value: charge.text, otherValue: other.text }] : []),
  ]
}

function firstOpposed(a: OutcomeSentence, b: OutcomeSentence): readonly [Outcome, Outcome] | null {
  for (const one of a.outcomes)
    for (const other of b.outcomes)
      if (areOpposed(one, other) && areOfOne(a, b, one, other) && !hasBoth(a, one, other) && !hasBoth(b, one, other))
        return [one, other]
  return null
}

const contest = /^(?:won|win|lost|lose)$/

/** One says that it is so and the other that it is not, or what can't be as well. */
function areOpposed(a: Outcome, b: Outcome): boolean {
  if (a.isOpen || b.isOpen) return false
  // Who won is not who lost.
  if (contest.test(a.stem) && areOfTwo(a.subject(), b.subject())) return false
  if (a.stem === b.stem) return a.isNegated !== b.isNegated
  if (a.opposite === null || a.opposite.pair !== b.opposite?.pair) return false
  return a.opposite.side !== b.opposite.side && !a.isNegated && !b.isNegated
}

const areOfTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && countShared(a, b) === 0

function areOfOne(a: OutcomeSentence, b: OutcomeSentence, one: Outcome, other: Outcome): boolean {
  const own = new Set([...one.stem.split(' '), ...other.stem.split(' ')])
  const [stems, others] = [a.stems(), b.stems()].map((all) => new Set([...all].filter((stem) => !own.has(stem))))
  const least = one.stem === other.stem ? overlapThreshold : overlapThresholdOfOpposites
  if (countShared(stems!, others!) < fewestShared || overlap(stems!, others!) < least) return false
  if (overlap(one.near(), other.near()) < overlapThresholdNear) return false
  // What is denied elsewhere in the sentence may be the same in other words.
  return one.stem !== other.stem || !(one.isNegated ? b : a).hasDenial()
}

/** Does a sentence say the one of something, and the other of something else? */
const hasBoth = ({ outcomes }: OutcomeSentence, one: Outcome, other: Outcome): boolean =>
  [one, other].every((asked) =>
    outcomes.some(({ stem, isNegated }) => stem === asked.stem && isNegated === asked.isNegated),
  )
