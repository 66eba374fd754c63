import type { HashedWeights } from '../linking/hashedWeights.ts'
import { joinFeatures } from '../linking/joinPieces.ts'
import { mendPieces } from '../tagging/mendPieces.ts'
import type { TaggedPiece } from '../tagging/taggedArticle.ts'
import { spanOf } from '../tokenRange.ts'
import type { TaggedLesson } from './lesson.ts'
import { overlap } from './trainRankers.ts'
import { trainRanking, type RankingCase } from './trainRanking.ts'

/** Learns which pieces that follow each other people marked as one quote. */
export function trainJoins(lessons: readonly TaggedLesson[], seed: number): HashedWeights {
  return trainRanking(lessons.flatMap(joinCases), { epochs: 6, rate: 0.2, l2: 0.0005, seed })
}

function joinCases({ article, columns, found: unmended }: TaggedLesson): RankingCase[] {
  const found = mendPieces(columns, unmended)
  const quoteOf = (piece: TaggedPiece): number => {
    const span = spanOf(columns.tokens, piece)
    return article.quotes.findIndex((quote) => overlap(quote, span))
  }
  return found.pieces.slice(1).flatMap((right, i) => {
    const left = found.pieces[i]!
    const quotes = [quoteOf(left), quoteOf(right)]
    if (quotes.includes(-1) || right.origin === 'turn') return []
    const joined = quotes[0] === quotes[1]
    return [{ candidates: [[], joinFeatures(columns, found.cues, left, right)], right: [!joined, joined] }]
  })
}
