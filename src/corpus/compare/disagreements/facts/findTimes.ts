import { eventWords } from '../../../../lexicons/eventWords.ts'
import { outcomes } from '../../../../lexicons/outcomes.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/statements.ts'
import { stemWord } from '../../../../language/stemWords.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import type { DateFact, Fact } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** The one time of day that an article tells, and what its sentence tells of it. */
interface ToldTime {
  readonly sentence: StorySentence
  readonly fact: DateFact
  readonly context: FactContext
  /** Classes of what happened, by all words of the sentence. */
  readonly events: ReadonlySet<string>
  /** Words of names, but for the time's own. */
  readonly names: ReadonlySet<string>
}

/** An hour and what may tell which half of the day it is of. */
const clock = /\d\s?[ap]\.?m\b/i
/** Times of so many articles of a story are compared. */
const most = 40
/** So many words of names are one person's full name, mostly. */
const leastNames = 2

/** Times of day that two articles give otherwise for what happened to one person, where each article tells no other time: else it may be of something before or after. */
export function findTimes(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const times = members.flatMap((article) => readTime(articles[article]!, article, reader) ?? []).slice(0, most)
  const differing = pairsOf(times).filter(([a, b]) => differ(a, b))
  return differing.map(([a, b]) => ({ kind: 'date', a: tell(a), b: tell(b), similarity: 1 }))
}

function readTime({ sentences }: ComparedArticle, article: number, reader: SentenceReader): ToldTime | null {
  const told = sentences.flatMap(({ text }, sentence) => {
    if (!clock.test(text)) return []
    const { facts, contexts, words } = reader.read({ article, sentence })
    return facts.flatMap((fact, i) => {
      if (fact.kind !== 'date' || fact.grain !== 'clock') return []
      const events = new Set([...words].flatMap((word) => eventOf(stemWord(word)) ?? []))
      return [{ sentence: { article, sentence }, fact, context: contexts[i]!, events, names: namesOf(facts) }]
    })
  })
  return told.length === 1 ? told[0]! : null
}

const eventOf = (stem: string): string | undefined => eventWords.get(stem) ?? outcomes.get(stem)

const namesOf = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'name' ? fact.words.map((word) => word.toLowerCase()) : [])))

function differ(a: ToldTime, b: ToldTime): boolean {
  if (a.fact.value === b.fact.value || areContrasted(a.context, b.context)) return false
  const isOfOne = [...a.names].filter((word) => b.names.has(word)).length >= leastNames
  return isOfOne && [...a.events].some((event) => b.events.has(event))
}

const tell = ({ sentence, fact }: ToldTime) => ({ sentence, value: fact.text })
