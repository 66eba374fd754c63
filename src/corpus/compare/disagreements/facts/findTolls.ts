import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/statements.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import type { Disagreement } from '../disagreement.ts'
import { areComparable } from './compareFacts.ts'
import { areOfTwoEvents } from './areOfTwoEvents.ts'
import type { Figure } from './fact.ts'
import { areContrasted, overlap } from './factContext.ts'
import type { FactContext } from './factContext.ts'
import type { SentenceReader } from './readSentences.ts'

/** How many people something befell, as one sentence has it. */
interface Toll {
  readonly sentence: StorySentence
  readonly figure: Figure
  readonly context: FactContext
}

/** Words for what befalls people: a sentence without one tells no toll. */
const fate =
  /\b(?:dead|die[ds]?|deaths?|kill|perish|drown|murder|slain|injur|wound|hurt|missing|arrest|detain|jail|custody|rescue|survivor|evacuat|displaced|homeless|fled)/i
/** So much of an article's tolls, and tolls of one kind of so many articles of a story, are compared. */
const most = { tolls: 3, articles: 40 }
/** Of the words around two tolls that are of one event so many are the same, the fate among them, and so much of the fewer. */
const least = { shared: 3, overlap: 0.5 }

/**
 * Tolls that two articles give otherwise though their sentences are not alike: how many were killed, hurt or arrested. An article with several of one
 * kind tells of several events, or of how the toll rose.
 */
export function findTolls(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const byFate = new Map<string, Toll[][]>()
  for (const article of members)
    for (const [kind, tolls] of readTolls(articles[article]!, article, reader))
      if (tolls.every(({ figure }) => figure.value === tolls[0]!.figure.value))
        byFate.set(kind, [...(byFate.get(kind) ?? []), tolls.slice(0, most.tolls)].slice(0, most.articles))
  return [...byFate.values()].flatMap((all) =>
    pairsOf(all).flatMap(([here, there]) => compareTolls(here, there, reader)),
  )
}

function readTolls({ sentences }: ComparedArticle, article: number, reader: SentenceReader): Map<string, Toll[]> {
  const tolls = new Map<string, Toll[]>()
  sentences.forEach(({ text }, sentence) => {
    if (!fate.test(text)) return
    const { facts, contexts } = reader.read({ article, sentence })
    facts.forEach((fact, i) => {
      if (fact.kind !== 'figure' || fact.befallen === null) return
      const toll = { sentence: { article, sentence }, figure: fact, context: contexts[i]! }
      tolls.set(fact.befallen, [...(tolls.get(fact.befallen) ?? []), toll])
    })
  })
  return tolls
}

/** The first of each that are of one event. */
function compareTolls(here: readonly Toll[], there: readonly Toll[], reader: SentenceReader): Disagreement[] {
  for (const a of here)
    for (const b of there)
      if (differ(a, b) && !areOfTwoEvents(a, b, reader))
        return [
          { kind: 'figure', a: tellingOf(a), b: tellingOf(b), similarity: overlap(a.context.stems, b.context.stems) },
        ]
  return []
}

function differ(a: Toll, b: Toll): boolean {
  if (!areComparable(a.figure, b.figure) || (a.figure.low <= b.figure.high && b.figure.low <= a.figure.high))
    return false
  if (areContrasted(a.context, b.context) || overlap(a.context.outcomes, b.context.outcomes) === 0) return false
  const shared = [...a.context.stems].filter((stem) => b.context.stems.has(stem)).length
  return shared >= least.shared && overlap(a.context.stems, b.context.stems) >= least.overlap
}

const tellingOf = ({ sentence, figure }: Toll) => ({ sentence, value: figure.text })
