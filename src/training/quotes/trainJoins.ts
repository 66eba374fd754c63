import type { Stacked } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { seamEvidence } from '../../annotate/quotes/joining/scoreJoins.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { Span } from '../../types/span.ts'
import type { LinkedLesson } from './example.ts'
import type { GoldQuote } from './goldArticle.ts'
import { type StackedCase, trainStacked } from './trainStacked.ts'

const leastWeight = 0.2

/** Learns which pieces that follow each other people marked as one quote. */
export function trainSeams(lessons: readonly LinkedLesson[], seed: number): Stacked {
  return trainStacked(lessons.map(seamCases), { epochs: 6, rate: 0.05, l2: 0.0005, seed })
}

/** Each case sees a content as it is when the pieces so far were joined rightly. */
function seamCases({ article, columns, found }: LinkedLesson): StackedCase[] {
  const cases: StackedCase[] = []
  let content: Span | undefined
  found.pieces.forEach((piece, i) => {
    const span = spanOf(columns.tokens, piece)
    const joined: Span | undefined = content && { start: content.start, end: span.end }
    const gain = content && joined ? gainOf(article.quotes, content, span, joined) : 0
    if (gain !== 0 && piece.origin !== 'turn') {
      const evidence = seamEvidence(columns, found, i)
      cases.push({ evidence, right: gain > 0, weight: Math.abs(gain) + leastWeight })
    }
    content = gain > 0 ? joined : span
  })
  return cases
}

/** Does joining bring a content nearer to what people marked? Positive where it does; 0 where they marked nothing. */
function gainOf(quotes: readonly GoldQuote[], left: Span, right: Span, joined: Span): number {
  let [apart, together] = [0, 0]
  for (const quote of quotes) {
    apart = Math.max(apart, overlapOf(quote, left), overlapOf(quote, right))
    together = Math.max(together, overlapOf(quote, joined))
  }
  return together - apart
}
