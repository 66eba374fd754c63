import { addUpTo, groupBy } from '../../../../algorithms/multimap.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import { countShared, overlap } from '../../../../algorithms/sets.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Disagreement } from '../disagreement.ts'
import { areEqual, areNear, isOfOneOutcomeAlone, mayBeOfOneThing } from './compareFacts.ts'
import { areOfTwoEvents } from './areOfTwoEvents.ts'
import { areApart } from './compareSentences.ts'
import type { Fact, Figure } from './fact.ts'
import type { FactContext } from './factContext.ts'
import { isOfAnyone } from './figureOf.ts'
import type { SentenceReader } from './readSentences.ts'

interface LoneFigure {
  readonly sentence: StorySentence
  readonly figure: Figure
  /** The words around it, read when they are asked for. */
  readonly context: () => FactContext
}

/**
 * So many sentences of an article are read, so many kinds of figures and mentions of each compared, and so many articles
 * of a story for each kind.
 */
const most = { sentences: 100, kinds: 50, mentions: 3, articles: 40 }
/** The words around two figures of one thing share so many. */
const fewestShared = 2
/** An article gives many of these, of many things; ages and tolls are compared elsewhere. */
const keysOfMany = new Set(['age', 'time', 'percent', 'points', 'temperature'])

/**
 * Figures in which two articles differ, whether their sentences are alike or not, where each article has one figure of
 * the kind alone: the only sum of money, the only number of rooms. Numbers far apart are taken for two things.
 */
export function findLoneFigures(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const byKey = new Map<string, LoneFigure[][]>()
  for (const article of members)
    for (const [key, figures] of readFigures(articles[article]!, article, reader).slice(0, most.kinds))
      if (figures.every(({ figure }) => figure.value === figures[0]!.figure.value))
        addUpTo(most.articles, byKey, key, figures.slice(0, most.mentions))
  return [...byKey.values()].flatMap((all) =>
    pairsOf(all).flatMap(([here, there]) => compareFigures(here, there, reader)),
  )
}

/** By what they are figures of. */
function readFigures(
  { sentences }: ComparedArticle,
  article: number,
  reader: SentenceReader,
): (readonly [string, LoneFigure[]])[] {
  const figures = sentences.slice(0, most.sentences).flatMap(({ quantities }, sentence) => {
    if (quantities.length === 0) return []
    const place = { article, sentence }
    const { facts, contextOf } = reader.read(place)
    return facts.filter(mayBeLone).map((figure) => ({ sentence: place, figure, context: () => contextOf(figure) }))
  })
  return [...groupBy(figures, ({ figure }) => (figure.key === 'money' ? `money ${figure.unit}` : figure.key))]
}

const mayBeLone = (fact: Fact): fact is Figure =>
  fact.kind === 'figure' && fact.outcome === null && !keysOfMany.has(fact.key) && !isOfAnyone(fact)

/** The first mentions of each that are of one thing. */
function compareFigures(
  here: readonly LoneFigure[],
  there: readonly LoneFigure[],
  reader: SentenceReader,
): Disagreement[] {
  for (const a of here)
    for (const b of there)
      if (differ(a, b) && areOfOneThing(a, b, reader) && !isTold(a, b, reader) && !isTold(b, a, reader))
        return [
          { kind: 'figure', a: claimOf(a), b: claimOf(b), similarity: overlap(a.context().stems, b.context().stems) },
        ]
  return []
}

/** One number with two units is read elsewhere. */
const differ = ({ figure }: LoneFigure, { figure: other }: LoneFigure): boolean =>
  areNear(figure, other) &&
  !areEqual(figure, other) &&
  (figure.unit === other.unit || figure.value / figure.factor !== other.value / other.factor)

const areOfOneThing = (a: LoneFigure, b: LoneFigure, reader: SentenceReader): boolean =>
  countShared(a.context().stems, b.context().stems) >= fewestShared &&
  !isOfOneOutcomeAlone(a.figure, a.context(), b.context()) &&
  mayBeOfOneThing(a.context(), b.context()) &&
  !areOfTwoEvents(a, b, reader) &&
  !areApart({ kind: 'figure', a: a.figure, b: b.figure }, reader.read(a.sentence), reader.read(b.sentence))

const isTold = ({ figure }: LoneFigure, other: LoneFigure, reader: SentenceReader): boolean =>
  reader.hasFact(other.sentence.article, figure)

const claimOf = ({ sentence, figure }: LoneFigure) => ({ sentence, value: figure.text, number: figure.value })
