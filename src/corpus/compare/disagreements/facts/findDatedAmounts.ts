import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/statements.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import type { DateFact, Fact, Figure } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** A day that a sentence has with a sum of money. */
interface TiedDay {
  readonly sentence: StorySentence
  readonly fact: DateFact
  readonly context: FactContext
}

/** A sentence that has no sum of money ties no day. */
const money = /[$£€¥]|dollars|euros|pounds|\byen\b|rupees/i
/** With so many others of one sum a day is compared. */
const most = 20

/** Days that two articles give otherwise for what was done with one sum of money: who announces $3 million does so once, whatever the sentences say else. */
export function findTiedDays(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const bySum = new Map<string, TiedDay[]>()
  for (const article of members)
    articles[article]!.sentences.forEach(({ text }, sentence) => {
      if (!money.test(text)) return
      const place = { article, sentence }
      for (const [sum, day] of readTiedDays(place, reader))
        bySum.set(sum, [...(bySum.get(sum) ?? []), day].slice(0, most))
    })
  const differing = [...bySum.values()].flatMap((days) => pairsOf(days).filter(([a, b]) => differ(a, b, days)))
  return differing.map(([a, b]) => ({ kind: 'date', a: tell(a), b: tell(b), similarity: 1 }))
}

/** By sum and verb; of two days or two sums in a sentence it can't be known which go together. */
function readTiedDays(sentence: StorySentence, reader: SentenceReader): [string, TiedDay][] {
  const { facts, contexts } = reader.read(sentence)
  const sums = facts.filter((fact): fact is Figure => fact.kind === 'figure' && fact.key === 'money')
  const days = facts.flatMap((fact, i) => (isDay(fact) ? [{ sentence, fact, context: contexts[i]! }] : []))
  const [sum, day] = [sums[0], days[0]]
  if (sum === undefined || day === undefined || sums.length > 1 || days.length > 1) return []
  return [[`${sum.unit} ${sum.value} ${day.context.verb}`, day]]
}

const isDay = (fact: Fact): fact is DateFact => fact.kind === 'date' && fact.grain === 'weekday'

function differ(a: TiedDay, b: TiedDay, all: readonly TiedDay[]): boolean {
  const [here, there] = [a.sentence.article, b.sentence.article]
  const has = (article: number, { fact }: TiedDay): boolean =>
    all.some((one) => one.sentence.article === article && one.fact.value === fact.value)
  if (here === there || a.context.verb === null || areContrasted(a.context, b.context)) return false
  return !saysOnly(a) && !has(there, a) && !has(here, b)
}

/** Things may be said again on another day, but are announced once. */
const saysOnly = ({ context }: TiedDay): boolean => context.isReport && context.verb !== 'announc'

const tell = ({ sentence, fact }: TiedDay) => ({ sentence, value: fact.text })
