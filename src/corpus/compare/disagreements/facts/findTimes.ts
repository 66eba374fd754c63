import { pairsOf } from '../../../../algorithms/combinations.ts'
import { countShared } from '../../../../algorithms/sets.ts'
import { stemWord } from '../../../../language/readTerms.ts'
import { eventWords, outcomes } from '../../../../lexicons/eventWords.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Disagreement } from '../disagreement.ts'
import type { DateFact, Fact } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** The only time of day in an article, and what its sentence says of it. */
interface ClaimedTime {
  readonly sentence: StorySentence
  readonly fact: DateFact
  readonly context: FactContext
  /** Classes of what happened, by all words of the sentence. */
  readonly events: ReadonlySet<string>
  /** Words of names, but for the time's own. */
  readonly names: ReadonlySet<string>
}

/** An hour with “a.m.” or “p.m.” */
const clockPattern = /\d\s?[ap]\.?m\b/i
/** The times of so many articles of a story are compared. */
const mostArticles = 40
/** Two sentences that share so many words of names mostly share a person's full name. */
const fewestSharedNames = 2

/**
 * Times of day in which two articles differ for what happened to one person, where neither article has another time:
 * that may be of something before or after.
 */
export function findTimes(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const times = members.flatMap((article) => readTime(articles[article]!, article, reader) ?? []).slice(0, mostArticles)
  const differing = pairsOf(times).filter(([a, b]) => differ(a, b))
  return differing.map(([a, b]) => ({ kind: 'date', a: claimOf(a), b: claimOf(b), similarity: 1 }))
}

function readTime({ sentences }: ComparedArticle, article: number, reader: SentenceReader): ClaimedTime | null {
  const times = sentences.flatMap(({ text, quantities }, sentence) => {
    if (!quantities.some(({ kind }) => kind === 'time') || !clockPattern.test(text)) return []
    const { facts, contextOf, view } = reader.read({ article, sentence })
    return facts.flatMap((fact) => {
      if (fact.kind !== 'date' || fact.grain !== 'clock') return []
      const events = new Set(view.lower.flatMap((word) => eventOf(stemWord(word)) ?? []))
      return [{ sentence: { article, sentence }, fact, context: contextOf(fact), events, names: namesOf(facts) }]
    })
  })
  return times.length === 1 ? times[0]! : null
}

const eventOf = (stem: string): string | undefined => eventWords.get(stem) ?? outcomes.get(stem)

const namesOf = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'name' ? fact.words.map((word) => word.toLowerCase()) : [])))

function differ(a: ClaimedTime, b: ClaimedTime): boolean {
  if (a.fact.value === b.fact.value || areContrasted(a.context, b.context)) return false
  return countShared(a.names, b.names) >= fewestSharedNames && countShared(a.events, b.events) > 0
}

const claimOf = ({ sentence, fact }: ClaimedTime) => ({ sentence, value: fact.text })
