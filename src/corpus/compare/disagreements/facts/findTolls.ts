import { addTo, addUpTo } from '../../../../algorithms/multimap.ts'
import { countShared, overlap } from '../../../../algorithms/sets.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import { areComparable, areEqual, areNear } from './compareFacts.ts'
import { areOfTwoEvents } from './areOfTwoEvents.ts'
import type { Figure } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import { isOfAnyone } from './figureOf.ts'
import type { SentenceReader } from './readSentences.ts'

/** A toll: how many people had one outcome, as one sentence has it. */
interface Toll {
  readonly sentence: StorySentence
  readonly figure: Figure
  readonly context: FactContext
}

/** Words for outcomes: a sentence without one has no toll. */
const outcomePattern =
  /\b(?:dead|die[ds]?|deaths?|lives|lost|kill|perish|drown|murder|slain|injur|wound|hurt|missing|arrest|detain|jail|custody|rescue|survivor|evacuat|displaced|homeless|fled)/i
/** So many tolls of one outcome are compared of an article, and so many articles of a story. */
const most = { tolls: 3, articles: 40 }
/**
 * Two tolls of one event share so many of the words around them, the outcome among them, and such a share of the fewer;
 * where their numbers are near each other, `sharedNear` will do.
 */
const least = { sharedWords: 3, overlap: 0.5, sharedNear: 2 }

/** What an article is about has its toll in so many first sentences. */
const leadSentences = 4

/**
 * Tolls in which two articles differ, whether their sentences are alike or not: how many were killed, hurt or arrested.
 * An article with several of one outcome speaks of several events, or of how the toll rose, but for one in its lead
 * alone. A toll that the other article has, too, is of another event or an earlier one.
 */
export function findTolls(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const byOutcome = new Map<string, Toll[][]>()
  for (const article of members)
    for (const [outcome, tolls] of readTolls(articles[article]!, article, reader)) {
      const own = ownTolls(tolls)
      if (own.length > 0) addUpTo(most.articles, byOutcome, outcome, own.slice(0, most.tolls))
    }
  return [...byOutcome.values()].flatMap((all) =>
    pairsOf(all).flatMap(([here, there]) => compareTolls(here, there, reader)),
  )
}

/** Those of the event that the article is about; none where that can't be told. */
function ownTolls(tolls: readonly Toll[]): readonly Toll[] {
  const lead = tolls.filter(({ sentence }) => sentence.sentence < leadSentences)
  return [tolls, lead].find((some) => some.every(({ figure }) => figure.value === some[0]!.figure.value)) ?? []
}

function readTolls({ sentences }: ComparedArticle, article: number, reader: SentenceReader): Map<string, Toll[]> {
  const tolls = new Map<string, Toll[]>()
  sentences.forEach(({ text, quantities }, sentence) => {
    if (!quantities.some(({ kind }) => kind === 'count') || !outcomePattern.test(text)) return
    const { facts, contextOf } = reader.read({ article, sentence })
    for (const fact of facts) {
      if (fact.kind !== 'figure' || fact.outcome === null) continue
      addTo(tolls, fact.outcome, { sentence: { article, sentence }, figure: fact, context: contextOf(fact) })
    }
  })
  return tolls
}

/** The first of each that are of one event. */
function compareTolls(here: readonly Toll[], there: readonly Toll[], reader: SentenceReader): Disagreement[] {
  for (const a of here)
    for (const b of there)
      if (differ(a, b, reader) && !areOfTwoEvents(a, b, reader) && !isTold(a, b, reader) && !isTold(b, a, reader))
        return [{ kind: 'figure', a: claimOf(a), b: claimOf(b), similarity: overlap(a.context.stems, b.context.stems) }]
  return []
}

const isTold = ({ figure }: Toll, other: Toll, reader: SentenceReader): boolean =>
  reader.hasFact(other.sentence.article, figure)

function differ(a: Toll, b: Toll, reader: SentenceReader): boolean {
  if (!areComparable(a.figure, b.figure) || areEqual(a.figure, b.figure)) return false
  if (areContrasted(a.context, b.context)) return false
  if (shareAnother(a, b, reader) || areLeads(a, b)) return true
  if (overlap(a.context.outcomes, b.context.outcomes) === 0) return false
  const shared = countShared(a.context.stems, b.context.stems)
  if (shared >= least.sharedNear && areNear(a.figure, b.figure)) return true
  return shared >= least.sharedWords && overlap(a.context.stems, b.context.stems) >= least.overlap
}

/** The only tolls in the leads of two articles on one event are of that event. */
const areLeads = (...tolls: readonly Toll[]): boolean =>
  tolls.every(({ sentence, figure }) => sentence.sentence < leadSentences && isOfAnyone(figure))

/** “three dead and six hurt”, “three dead, four hurt”: do both sentences have one toll of another outcome? */
function shareAnother(a: Toll, b: Toll, reader: SentenceReader): boolean {
  const [others, more] = [a, b].map(({ sentence, figure }) =>
    reader.read(sentence).facts.filter((fact): fact is Figure => {
      return fact.kind === 'figure' && fact.outcome !== null && fact.outcome !== figure.outcome
    }),
  )
  return others!.some((one) => more!.some((other) => areComparable(one, other) && areEqual(one, other)))
}

const claimOf = ({ sentence, figure }: Toll) => ({ sentence, value: figure.text, number: figure.value })
