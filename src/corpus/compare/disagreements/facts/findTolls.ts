import { addTo, addUpTo } from '../../../../algorithms/multimap.ts'
import { countShared, overlap } from '../../../../algorithms/sets.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import { areComparable, areEqual } from './compareFacts.ts'
import { areOfTwoEvents } from './areOfTwoEvents.ts'
import type { Figure } from './fact.ts'
import { areContrasted } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** A toll: how many people had one outcome, as one sentence has it. */
interface Toll {
  readonly sentence: StorySentence
  readonly figure: Figure
  readonly context: FactContext
}

/** Words for outcomes: a sentence without one has no toll. */
const outcomePattern =
  /\b(?:dead|die[ds]?|deaths?|kill|perish|drown|murder|slain|injur|wound|hurt|missing|arrest|detain|jail|custody|rescue|survivor|evacuat|displaced|homeless|fled)/i
/** So many tolls of one outcome are compared of an article, and so many articles of a story. */
const most = { tolls: 3, articles: 40 }
/**
 * Two tolls of one event share so many of the words around them, the outcome among them, and such a share of the fewer.
 */
const least = { sharedWords: 3, overlap: 0.5 }

/**
 * Tolls in which two articles differ, whether their sentences are alike or not: how many were killed, hurt or arrested.
 * An article with several of one outcome speaks of several events, or of how the toll rose.
 */
export function findTolls(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const byOutcome = new Map<string, Toll[][]>()
  for (const article of members)
    for (const [outcome, tolls] of readTolls(articles[article]!, article, reader))
      if (tolls.every(({ figure }) => figure.value === tolls[0]!.figure.value))
        addUpTo(most.articles, byOutcome, outcome, tolls.slice(0, most.tolls))
  return [...byOutcome.values()].flatMap((all) =>
    pairsOf(all).flatMap(([here, there]) => compareTolls(here, there, reader)),
  )
}

function readTolls({ sentences }: ComparedArticle, article: number, reader: SentenceReader): Map<string, Toll[]> {
  const tolls = new Map<string, Toll[]>()
  sentences.forEach(({ text }, sentence) => {
    if (!outcomePattern.test(text)) return
    const { facts, contexts } = reader.read({ article, sentence })
    facts.forEach((fact, i) => {
      if (fact.kind !== 'figure' || fact.outcome === null) return
      const toll = { sentence: { article, sentence }, figure: fact, context: contexts[i]! }
      addTo(tolls, fact.outcome, toll)
    })
  })
  return tolls
}

/** The first of each that are of one event. */
function compareTolls(here: readonly Toll[], there: readonly Toll[], reader: SentenceReader): Disagreement[] {
  for (const a of here)
    for (const b of there)
      if (differ(a, b) && !areOfTwoEvents(a, b, reader))
        return [{ kind: 'figure', a: claimOf(a), b: claimOf(b), similarity: overlap(a.context.stems, b.context.stems) }]
  return []
}

function differ(a: Toll, b: Toll): boolean {
  if (!areComparable(a.figure, b.figure) || areEqual(a.figure, b.figure)) return false
  if (areContrasted(a.context, b.context) || overlap(a.context.outcomes, b.context.outcomes) === 0) return false
  return (
    countShared(a.context.stems, b.context.stems) >= least.sharedWords &&
    overlap(a.context.stems, b.context.stems) >= least.overlap
  )
}

const claimOf = ({ sentence, figure }: Toll) => ({ sentence, value: figure.text, number: figure.value })
