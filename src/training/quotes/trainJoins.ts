import type { StackedClassifier } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { joinFeatures } from '../../annotate/quotes/joining/scoreJoins.ts'
import { overlapOf, spanOf } from '../../annotate/quotes/tokens/spans.ts'
import type { Span } from '../../types/span.ts'
import type { LinkedExample } from './example.ts'
import type { GoldQuote } from './goldArticle.ts'
import { type StackedCase, trainStacked } from './trainStacked.ts'

const leastWeight = 0.2

/** Learns which neighbouring fragments people marked as one quote. */
export function trainJoins(examples: readonly LinkedExample[], seed: number): StackedClassifier {
  return trainStacked(examples.map(joinCases), { epochs: 6, rate: 0.05, l2: 0.0005, seed })
}

/** Each case sees the content as it is when the fragments before were joined rightly. */
function joinCases({ article, columns, found }: LinkedExample): StackedCase[] {
  const cases: StackedCase[] = []
  let content: Span | undefined
  found.fragments.forEach((fragment, i) => {
    const span = spanOf(columns.tokens, fragment)
    const joined: Span | undefined = content && { start: content.start, end: span.end }
    const gain = content && joined ? gainOf(article.quotes, content, span, joined) : 0
    if (gain !== 0 && fragment.origin !== 'turn') {
      const features = joinFeatures(columns, found, i)
      cases.push({ features, right: gain > 0, weight: Math.abs(gain) + leastWeight })
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
