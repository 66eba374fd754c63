import type { Span } from '../../types/span.ts'
import type { HashedWeights } from '../../annotate/quotes/classifiers/stackedClassifier.ts'
import { cueCandidates, type Candidates } from '../../annotate/quotes/attribution/cueCandidates.ts'
import type { LinkWeights } from '../../annotate/quotes/attribution/linkArticle.ts'
import { choose } from '../../annotate/quotes/attribution/choose.ts'
import { speakerCandidates } from '../../annotate/quotes/attribution/speakerCandidates.ts'
import type { TaggedContent } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { spanOf, type TokenRange } from '../../annotate/quotes/tokens/spans.ts'
import type { JoinedExample } from './example.ts'
import { trainRanking, type RankingCase } from './trainRanking.ts'

const options = { epochs: 8, rate: 0.05, l2: 0.0005 }

/** Learns the links from contents that match a gold quote. */
export function trainRankers(examples: readonly JoinedExample[], seed: number): LinkWeights {
  const cues = trainRanking(examples.flatMap(cueCases), { ...options, seed })
  const speakers = trainRanking(
    examples.flatMap((example) => speakerCases(example, cues)),
    { ...options, seed },
  )
  return { cues, speakers }
}

function cueCases({ article, columns, tagged, matches }: JoinedExample): RankingCase[] {
  return tagged.contents.flatMap((content, i) => {
    const gold = article.quotes[matches[i]!]
    return gold === undefined ? [] : [rankingCase(columns.tokens, cueCandidates(columns, tagged, content), gold.cue)]
  })
}

/** Each case sees the right speaker of the quote before, where it is known. */
function speakerCases({ article, columns, tagged, matches }: JoinedExample, cues: HashedWeights): RankingCase[] {
  const cases: RankingCase[] = []
  let previous: TokenRange | null = null
  let previousContent: TaggedContent | null = null
  tagged.contents.forEach((content, i) => {
    const gold = article.quotes[matches[i]!]
    const cue = choose(cues, cueCandidates(columns, tagged, content))[0]!.range
    if (gold !== undefined) {
      const speakers = speakerCandidates(columns, tagged, { content, cue, previous, previousContent })
      const found = rankingCase(columns.tokens, speakers, gold.speaker)
      cases.push(found)
      previous = speakers.ranges[found.right.indexOf(true)] ?? previous
    }
    previousContent = content
  })
  return cases
}

/**
 * The candidates that overlap the gold span are right; the first, which is none at all, only where people
 * marked none.
 */
function rankingCase(
  tokens: JoinedExample['columns']['tokens'],
  { ranges, features }: Candidates,
  gold: Span | null,
): RankingCase {
  const right = ranges.map((range) => range !== null && gold !== null && overlap(spanOf(tokens, range), gold))
  if (gold === null) right[0] = true
  return { candidates: features, right }
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
