import { addUpTo } from '../../../../algorithms/multimap.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import type { DateFact, Fact, Figure } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** A dated amount: the day that a sentence gives for what was done with a sum of money. */
interface DatedAmount {
  readonly sentence: StorySentence
  readonly fact: DateFact
  readonly context: FactContext
}

/** So many days of one sum are compared. */
const mostDays = 20

/**
 * Days in which two articles differ for what was done with one sum of money: who announces $3 million does so once,
 * whatever else the sentences say.
 */
export function findDatedAmounts(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const bySum = new Map<string, DatedAmount[]>()
  for (const article of members)
    articles[article]!.sentences.forEach(({ quantities, dates }, sentence) => {
      if (dates.length === 0 || !quantities.some(({ kind }) => kind === 'amount')) return
      const place = { article, sentence }
      for (const [sum, day] of readDatedAmounts(place, reader)) addUpTo(mostDays, bySum, sum, day)
    })
  const differing = [...bySum.values()].flatMap((days) => pairsOf(days).filter(([a, b]) => differ(a, b, days)))
  return differing.map(([a, b]) => ({ kind: 'date', a: claimOf(a), b: claimOf(b), similarity: 1 }))
}

/** By sum and verb. Where a sentence has two days or two sums, nobody can tell which go together: it gives none. */
function readDatedAmounts(sentence: StorySentence, reader: SentenceReader): [string, DatedAmount][] {
  const { facts, contextOf } = reader.read(sentence)
  const sums = facts.filter((fact): fact is Figure => fact.kind === 'figure' && fact.key === 'money')
  const days = facts.filter(isDay)
  const [sum, day] = [sums[0], days[0]]
  if (sum === undefined || day === undefined || sums.length > 1 || days.length > 1) return []
  const context = contextOf(day)
  return [[`${sum.unit} ${sum.value} ${context.verb}`, { sentence, fact: day, context }]]
}

const isDay = (fact: Fact): fact is DateFact => fact.kind === 'date' && fact.grain === 'weekday'

function differ(a: DatedAmount, b: DatedAmount, all: readonly DatedAmount[]): boolean {
  const [here, there] = [a.sentence.article, b.sentence.article]
  const has = (article: number, { fact }: DatedAmount): boolean =>
    all.some((one) => one.sentence.article === article && one.fact.value === fact.value)
  if (here === there || a.context.verb === null || areContrasted(a.context, b.context)) return false
  return !saysOnly(a) && !has(there, a) && !has(here, b)
}

/** Things may be said again on another day, but are announced once. */
const saysOnly = ({ context }: DatedAmount): boolean => context.isReport && context.verb !== 'announc'

const claimOf = ({ sentence, fact }: DatedAmount) => ({ sentence, value: fact.text })
