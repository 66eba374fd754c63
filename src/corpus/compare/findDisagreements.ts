import type { AlignedSentences } from '../stories/statements.ts'
import type { Coverage } from '../stories/coverage.ts'
import type { Disagreement, Claim } from './disagreements/disagreement.ts'
import { findAges } from './disagreements/facts/findAges.ts'
import { findDifferingFacts } from './disagreements/facts/findDifferingFacts.ts'
import { findDatedAmounts } from './disagreements/facts/findDatedAmounts.ts'
import { findLoneFigures } from './disagreements/facts/findLoneFigures.ts'
import { findSpans } from './disagreements/facts/findSpans.ts'
import { findTimes } from './disagreements/facts/findTimes.ts'
import { findTolls } from './disagreements/facts/findTolls.ts'
import { readSentences } from './disagreements/facts/readSentences.ts'
import { disagreementKinds, mergeDisagreements } from './disagreements/disagreement.ts'
import type { MergedDisagreement } from './disagreements/disagreement.ts'
import { findSlots } from './disagreements/slots/findSlots.ts'
import { findSpellings } from './disagreements/spellings/findSpellings.ts'
import { findOutcomes } from './disagreements/outcomes/findOutcomes.ts'
import { findRoles } from './disagreements/findRoles.ts'
import { findSpeakers } from './disagreements/quotes/findSpeakers.ts'
import { findWordings } from './disagreements/quotes/findWordings.ts'
import { pairQuotedSpans } from './disagreements/quotes/quotedSpans.ts'
import { readQuotedSpans } from './disagreements/quotes/quotedSpans.ts'

/** So many of one kind in a story are enough to read. */
const mostOfKind = 50

/**
 * Where the articles of a story (by index) disagree: in facts, in how they spell a name, in the words of a quote, in
 * who said it, and in what somebody is.
 */
export function findDisagreements(
  coverage: Coverage,
  members: readonly number[],
  aligned: AlignedSentences,
): MergedDisagreement[] {
  const spans = members.flatMap((article) => readQuotedSpans(coverage, article))
  const quotes = pairQuotedSpans(spans)
  const wordings = findWordings(coverage, members, spans, quotes)
  const reader = readSentences(coverage.articles)
  const { articles } = coverage
  // First, as it reads most sentences, many at once.
  const aligning = findDifferingFacts(aligned, reader).filter(
    (one) => one.kind !== 'name' || !areNamedTogether(articles, members, one),
  )
  const slots = findSlots(coverage, members)
  const differing = [
    ...findAges(articles, members, reader),
    ...aligning,
    ...findTolls(articles, members, reader),
    ...findLoneFigures(articles, members, reader),
    ...findTimes(articles, members, reader),
    ...findSpans(articles, members, reader),
    ...findDatedAmounts(articles, members, reader),
    ...slots.filter((one) => !isOutcome(one)),
  ]
  const facts = differing.filter((fact) => !wordings.some((one) => isIn(fact, one)))
  const found = [
    facts,
    findSpellings(articles, members),
    wordings,
    findSpeakers(coverage, quotes),
    findRoles(articles, members),
    [...findOutcomes(aligned, reader), ...slots.filter(isOutcome)],
  ]
  const listed = found.flatMap((some) => mergeDisagreements(some).slice(0, mostOfKind))
  return disagreementKinds.flatMap((kind) => listed.filter((one) => one.kind === kind))
}

const isOutcome = ({ kind }: Disagreement): boolean => kind === 'outcome' || kind === 'charge'

/** Is a fact part of a quote that is worded in two ways? */
const isIn = (fact: Disagreement, wording: Disagreement): boolean =>
  isWithin(fact.a, wording.a, wording.b) && isWithin(fact.b, wording.a, wording.b)

function isWithin({ sentence }: Claim, ...quotes: readonly Claim[]): boolean {
  return quotes.some(({ sentence: at }) => at.article === sentence.article && at.sentence === sentence.sentence)
}

/** Whoever names both in one sentence knows them for two, or one for a part of the other: `Dunmere in Ohio`. */
function areNamedTogether(articles: Coverage['articles'], members: readonly number[], { a, b }: Disagreement): boolean {
  const [word, other] = [ownWord(a, b), ownWord(b, a)]
  return members.some((article) =>
    articles[article]!.sentences.some(({ text }) => text.includes(word) && text.includes(other)),
  )
}

/** The first word of one name that the other doesn't have. */
function ownWord({ value }: Claim, other: Claim): string {
  const others = other.value.split(' ')
  return value.split(' ').find((word) => !others.includes(word)) ?? value
}
