import { isGiven } from '../confidence/isGiven.ts'
import { scoreOfStacked, type Stacked } from '../trees/stacked.ts'
import { joinPieces } from '../linking/joinPieces.ts'
import { linkArticle } from '../linking/linkArticle.ts'
import type { QuoteModel } from '../quoteModel.ts'
import { mendPieces } from '../tagging/mendPieces.ts'
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
    return part.map((lesson) => verdictsOn(lesson, linkArticle(lesson.columns, lesson.tagged, links)))
  })
  const unseen = (key: 'found' | 'right') =>
    judged.flatMap((part, i) => {
      const model = trainConfidence(others(judged, i), key, seed)
      return part.flat().map((verdict) => ({ ...verdict, score: scoreOfStacked(model, verdict.evidence) }))
    })
  const present = unseen('found')
  const gold = parts.flat().flatMap(({ article }) => article.quotes)
  const least = (marked: boolean): number =>
    bestThreshold(present, marked, gold.filter(({ type }) => (type !== 'indirect') === marked).length)
  const leasts = { marked: least(true), unmarked: least(false) }
  return {
    joins: trainJoins(parts.flat(), seed),
    links: trainRankers(joined.flat(), seed),
    presence: trainConfidence(judged.flat(), 'found', seed),
    confidence: trainConfidence(judged.flat(), 'right', seed),
    // Of those that are given, as others have no confidence.
    calibration: trainCalibration(
      unseen('right').filter((_, i) => isGiven(present[i]!.columns, present[i]!.linked, present[i]!.score, leasts)),
    ),
    least: leasts,
  }
}

function joinLesson(lesson: TaggedLesson, joins: Stacked): JoinedLesson {
  const { article, columns, found } = lesson
  const tagged = joinPieces(columns, mendPieces(columns, found), joins)
  const spans = tagged.contents.map((content) => spanOf(columns.tokens, content))
  return { ...lesson, tagged, matches: matchContents(article.text, article.quotes, spans).match }
}
