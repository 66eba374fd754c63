import type { AlignedSentences } from '../alignSentences.ts'
import type { Comparison } from '../comparison.ts'
import type { Disagreement, Telling } from './disagreement.ts'
import { findAges } from './facts/findAges.ts'
import { findDifferingFacts } from './facts/findDifferingFacts.ts'
import { findTiedDays } from './facts/findTiedDays.ts'
import { findTimes } from './facts/findTimes.ts'
import { findTolls } from './facts/findTolls.ts'
import { readSentences } from './facts/readSentences.ts'
import { mergeDisagreements } from './mergeDisagreements.ts'
import type { MergedDisagreement } from './mergeDisagreements.ts'
import { findSpellings } from './spellings/findSpellings.ts'
import { findRoles } from './roles/findRoles.ts'
import { findSpeakers } from './speakers/findSpeakers.ts'
import { findWordings } from './wordings/findWordings.ts'
import { pairStretches } from './wordings/pairStretches.ts'
import { readStretches } from './wordings/quotedStretch.ts'

/** So many a story are enough to read. */
const most = 50

/** Where the articles of a story (by index) disagree: in facts, in how they spell a name, in what words somebody is quoted, who says it, and what somebody is. */
export function findDisagreements(
  comparison: Comparison,
  members: readonly number[],
  aligned: AlignedSentences,
): MergedDisagreement[] {
  const stretches = members.flatMap((article) => readStretches(comparison, article))
  const quotes = pairStretches(stretches)
  const wordings = findWordings(comparison, members, stretches, quotes)
  const reader = readSentences(comparison.articles)
  const { articles } = comparison
  const differing = [
    ...findAges(articles, members, reader),
    ...findDifferingFacts(aligned, reader),
    ...findTolls(articles, members, reader),
    ...findTimes(articles, members, reader),
    ...findTiedDays(articles, members, reader),
  ]
  const facts = differing.filter((fact) => !wordings.some((one) => isIn(fact, one)))
  const found = [
    facts,
    findSpellings(articles, members),
    wordings,
    findSpeakers(comparison, quotes),
    findRoles(articles, members),
  ]
  return found.flatMap((some) => mergeDisagreements(some).slice(0, most))
}

/** Is a fact part of a quote that is worded in two ways? */
const isIn = (fact: Disagreement, wording: Disagreement): boolean =>
  isWithin(fact.a, wording.a, wording.b) && isWithin(fact.b, wording.a, wording.b)

function isWithin({ sentence }: Telling, ...quotes: readonly Telling[]): boolean {
  return quotes.some(({ sentence: at }) => at.article === sentence.article && at.sentence === sentence.sentence)
}
