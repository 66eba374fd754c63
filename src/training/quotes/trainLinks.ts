import { linkArticle, type LinkWeights } from '../../annotate/quotes/attribution/linkArticle.ts'
import { scoreOfStacked, type Stacked } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { isGiven, standingOf } from '../../annotate/quotes/confidence/isAccepted.ts'
import { joinRivals, rivalsIn } from '../../annotate/quotes/joining/joinFragments.ts'
import { linkPieces, piecesAsContents } from '../../annotate/quotes/joining/linkFragments.ts'
import { scoreSeams } from '../../annotate/quotes/joining/scoreJoins.ts'
import type { QuoteModel } from '../../annotate/quotes/quoteModel.ts'
import { spanOf } from '../../annotate/quotes/tokens/spans.ts'
import { bestThreshold } from './bestThreshold.ts'
import type { JoinedLesson, LinkedLesson, RivalLesson, TaggedLesson } from './example.ts'
import { matchContents } from './goldArticle.ts'
import { type JudgedVerdict, trainCalibration, trainConfidence, type Verdict, verdictsOn } from './trainConfidence.ts'
import { trainContents } from './trainContents.ts'
import { trainSeams } from './trainJoins.ts'
import { trainRankers } from './trainRankers.ts'

/**
 * Learns links of pieces, joins, links of contents and confidence. Each part was tagged by a model that has not seen it; each step is learnt on what
 * the one before makes of parts that it has not seen either, so that confidence is that of new articles.
 */
export function trainLinks(parts: readonly (readonly TaggedLesson[])[], seed: number): Omit<QuoteModel, 'tagger'> {
  const pieces = parts.map((part) => part.map(piecesAsLesson))
  const linked = unseen(pieces, (own) => trainRankers(own, seed), linkLesson)
  const rivals = unseen(linked, (own) => trainSeams(own, seed), findRivals)
  const joined = unseen(rivals, (own) => trainContents(own, seed), joinLesson)
  const judged = unseen(
    joined,
    (own) => trainRankers(own, seed),
    (lesson, links) => verdictsOn(lesson, linkArticle(lesson.columns, lesson.tagged, links)),
  )
  const verdicts = unseen(judged, (own) => trainConfidence(own, seed), judgeVerdicts).flat(2)
  const gold = parts.flat().flatMap(({ article }) => article.quotes)
  const least = (marked: boolean): number =>
    bestThreshold(verdicts, marked, gold.filter(({ type }) => (type !== 'indirect') === marked).length)
  const leasts = { marked: least(true), unmarked: least(false) }
  return {
    joins: {
      pieces: trainRankers(pieces.flat(), seed),
      seams: trainSeams(linked.flat(), seed),
      contents: trainContents(rivals.flat(), seed),
    },
    links: trainRankers(joined.flat(), seed),
    confidence: trainConfidence(judged.flat(), seed),
    // Of those that are given, as others have no confidence.
    calibration: trainCalibration(
      verdicts.filter(({ columns, linked, sure }) => isGiven(columns, linked, sure, leasts)),
    ),
    least: leasts,
  }
}

/** What a step makes of each item when it is learnt from the other parts. */
function unseen<Item, Model, Made>(
  parts: readonly (readonly Item[])[],
  learn: (items: readonly Item[]) => Model,
  make: (item: Item, model: Model) => Made,
): Made[][] {
  return parts.map((part, i) => {
    const model = learn(parts.filter((_, other) => other !== i).flat())
    return part.map((item) => make(item, model))
  })
}

/** Each piece as a content; it matches the gold quote that most of it lies in. */
function piecesAsLesson(lesson: TaggedLesson): JoinedLesson {
  const { article, columns, found } = lesson
  const matches = found.pieces.map((piece) => {
    const { start, end } = spanOf(columns.tokens, piece)
    return article.quotes.reduce(
      (best, quote, index) => {
        const shared = Math.min(end, quote.end) - Math.max(start, quote.start)
        return shared > best.shared ? { shared, index } : best
      },
      { shared: (end - start) / 2, index: -1 },
    ).index
  })
  return { ...lesson, tagged: piecesAsContents(found), matches }
}

function linkLesson({ article, columns, tags, found }: TaggedLesson, model: LinkWeights): LinkedLesson {
  return { article, columns, tags, found: linkPieces(columns, found, model) }
}

function findRivals(lesson: LinkedLesson, model: Stacked): RivalLesson {
  const seams = scoreSeams(lesson.columns, lesson.found, model)
  return { ...lesson, seams, rivals: rivalsIn(lesson.columns, lesson.found, seams) }
}

function joinLesson(lesson: RivalLesson, model: Stacked): JoinedLesson {
  const { article, columns, found, seams, rivals } = lesson
  const tagged = joinRivals(columns, found, seams, rivals, model)
  const spans = tagged.contents.map((content) => spanOf(columns.tokens, content))
  return { ...lesson, tagged, matches: matchContents(article.text, article.quotes, spans).match }
}

function judgeVerdicts(verdicts: readonly Verdict[], model: Stacked): JudgedVerdict[] {
  return verdicts.map((verdict) => {
    const sure = scoreOfStacked(model, verdict.evidence)
    return { ...verdict, sure, standing: standingOf(verdict.linked, sure) }
  })
}
