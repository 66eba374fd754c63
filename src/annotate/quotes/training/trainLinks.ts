import { calibrate } from '../confidence/calibrate.ts'
import { scoreOf, type HashedWeights } from '../linking/hashedWeights.ts'
import { joinPieces } from '../linking/joinPieces.ts'
import { linkArticle } from '../linking/linkArticle.ts'
import type { QuoteModel } from '../quoteModel.ts'
import { spanOf } from '../tokenRange.ts'
import type { JoinedLesson, TaggedLesson } from './lesson.ts'
import { matchContents } from './matchContents.ts'
import { bestThreshold, trainCalibration, trainConfidence, verdictsOn } from './trainConfidence.ts'
import { trainJoins } from './trainJoins.ts'
import { trainRankers } from './trainRankers.ts'

/**
 * Learns joins, links and confidence. Each part was tagged by a model that has not seen it; each step is learnt on what the one before makes of
 * parts that it has not seen either, so that confidence is that of new articles.
 */
export function trainLinks(parts: readonly (readonly TaggedLesson[])[], seed: number): Omit<QuoteModel, 'tagger'> {
  const others = <Item>(all: readonly (readonly Item[])[], part: number): Item[] =>
    all.filter((_, i) => i !== part).flat()
  const joined = parts.map((part, i) => {
    const joins = trainJoins(others(parts, i), seed)
    return part.map((lesson) => joinLesson(lesson, joins))
  })
  const judged = joined.map((part, i) => {
    const links = trainRankers(others(joined, i), seed)
    return part.flatMap((lesson) => verdictsOn(lesson, linkArticle(lesson.columns, lesson.tagged, links)))
  })
  const scored = judged.flatMap((part, i) => {
    const weights = trainConfidence(others(judged, i), seed)
    return part.map((verdict) => ({ ...verdict, score: scoreOf(weights, verdict.features) }))
  })
  const calibration = trainCalibration(scored)
  const sure = scored.map((verdict) => ({ ...verdict, confidence: calibrate(calibration, verdict.score) }))
  const gold = parts.flat().flatMap(({ article }) => article.quotes)
  const least = (marked: boolean): number => {
    const own = sure.filter((verdict) => verdict.marked === marked)
    return bestThreshold(own, gold.filter(({ type }) => (type !== 'indirect') === marked).length)
  }
  return {
    joins: trainJoins(parts.flat(), seed),
    links: trainRankers(joined.flat(), seed),
    confidence: trainConfidence(judged.flat(), seed),
    calibration,
    least: { marked: least(true), unmarked: least(false) },
  }
}

function joinLesson(lesson: TaggedLesson, joins: HashedWeights): JoinedLesson {
  const { article, columns, found } = lesson
  const tagged = joinPieces(columns, found, joins)
  const spans = tagged.contents.map((content) => spanOf(columns.tokens, content))
  return { ...lesson, tagged, matches: matchContents(article.text, article.quotes, spans).match }
}
