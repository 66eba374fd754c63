import type { Span } from '../../types/span.ts'
import type { HashedWeights } from '../../annotate/quotes/classifiers/hashedWeights.ts'
import { cueCandidates, type Candidates } from '../../annotate/quotes/attribution/cueCandidates.ts'
import type { LinkWeights } from '../../annotate/quotes/attribution/linkArticle.ts'
import { choose } from '../../annotate/quotes/attribution/choose.ts'
import { speakerCandidates } from '../../annotate/quotes/attribution/speakerCandidates.ts'
import { fragmentsAsContents as asContents } from '../../annotate/quotes/joining/linkFragments.ts'
import type { TaggedContent } from '../../annotate/quotes/tagging/taggedArticle.ts'
import { spanOf, type TokenRange } from '../../annotate/quotes/tokens/spans.ts'
import type { JoinedExample, TaggedExample } from './example.ts'
import { trainRanking, type RankingCase } from './trainRanking.ts'

const options = { epochs: 8, rate: 0.05, l2: 0.0005 }

/**
 * Learns the links from the fragments that were found, and from the contents that people marked: before joining and
 * behind it the question is the same.
 */
export function trainRankers(examples: readonly TaggedExample[], seed: number): LinkWeights {
  const joined = examples.flatMap((example) => [fragmentsAsContents(example), goldAsContents(example)])
  const cues = trainRanking(joined.flatMap(cueCases), { ...options, seed })
  const speakers = trainRanking(
    joined.flatMap((example) => speakerCases(example, cues)),
    { ...options, seed },
  )
  return { cues, speakers }
}

/** Each fragment as a content; it matches the gold quote that most of it lies in. */
function fragmentsAsContents(example: TaggedExample): JoinedExample {
  const { article, columns, found } = example
  const matches = found.fragments.map((fragment) => {
    const { start, end } = spanOf(columns.tokens, fragment)
    return article.quotes.reduce(
      (best, quote, index) => {
        const shared = Math.min(end, quote.end) - Math.max(start, quote.start)
        return shared > best.shared ? { shared, index } : best
      },
      { shared: (end - start) / 2, index: -1 },
    ).index
  })
  return { ...example, tagged: asContents(found), matches }
}

/** The contents that people marked, where all their fragments were found, with the fragments in them. */
function goldAsContents(example: TaggedExample): JoinedExample {
  const { found } = example
  const { matches, tagged } = fragmentsAsContents(example)
  const contents: TaggedContent[] = []
  const own: number[] = []
  for (let first = 0; first < matches.length;) {
    let end = first + 1
    while (end < matches.length && matches[end] === matches[first]) end++
    if (matches[first] !== -1 && end > first + 1) {
      const fragments = found.fragments.slice(first, end)
      const { from } = fragments[0]!
      contents.push({ ...tagged.contents[first]!, from, to: fragments.at(-1)!.to, fragments })
      own.push(matches[first]!)
    } else {
      contents.push(tagged.contents[first]!)
      own.push(-1)
    }
    first = end
  }
  return { ...example, tagged: { ...tagged, contents }, matches: own }
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
