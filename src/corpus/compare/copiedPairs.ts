import { remember } from '../../algorithms/remember.ts'
import { disjointSets, rootOf, unite } from '../../algorithms/unionFind.ts'
import type { Row } from '../../types/result.ts'
import type { ComparedArticle } from '../stories/comparedArticle.ts'
import type { Coverage } from '../stories/coverage.ts'
import { findCopies } from './findCopies.ts'
import type { CopiedPassage } from './findCopies.ts'
import { readShingles, sharedRuns } from './findCopies.ts'
import type { Shingles } from './findCopies.ts'

export interface Passage extends Row {
  /** Its start, where it is long. */
  readonly text: string
  readonly words: number
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

export interface Copy extends Row {
  readonly article: string
  readonly other: string
  readonly title: string | null
  readonly otherTitle: string | null
  /** How much of the article's words the other one has in the same passages, 0 to 1. */
  readonly share: number
  /** The same the other way round. */
  readonly otherShare: number
  /** Is each for the most part the other? */
  readonly nearDuplicate: boolean
  /** The longest first; of many small ones not all. */
  readonly passages: readonly Passage[]
}

/** Two articles that share at least so much of each other are copies of one text. */
const nearDuplicateShare = 0.8

/** So many passages of a pair are listed, and so many characters of each. */
const mostPassages = 10
const mostCharacters = 300

/** The words of so many articles are kept at hand: those that copy each other come up together. */
const articlesAtHand = 1024

/** Two articles, by index, that have passages in common. */
export interface CopiedPair {
  readonly a: number
  readonly b: number
  readonly copy: Copy
}

/**
 * Pairs of articles with passages in common, those that share most first. Of all articles only the hashes of their
 * shingles are kept; the words of a pair that shares any are read again.
 */
export function findCopiedPairs({ articles, pairs }: Coverage): CopiedPair[] {
  const runs = articles.map((article) => readShingles(article).runs.sort())
  const wordsOf = remember(articlesAtHand, (article: number) => readShingles(articles[article]!))
  return [...pairs]
    .sort((x, y) => x.a - y.a || x.b - y.b)
    .flatMap(({ a, b }) => {
      const shared = sharedRuns(runs[a]!, runs[b]!)
      if (shared.size === 0) return []
      const [one, other] = [wordsOf(a), wordsOf(b)]
      const passages = findCopies(one, other, shared)
      if (passages.length === 0) return []
      return [{ a, b, copy: describe([articles[a]!, articles[b]!], [one, other], passages) }]
    })
    .sort((x, y) => shareOf(y) - shareOf(x))
}

const shareOf = ({ copy }: CopiedPair): number => Math.max(copy.share, copy.otherShare)

/** Who has so much of its words from another, or gives it so much of that one's, tells what the other does. */
const oneTellerShare = 0.5

/**
 * For each article the first of those that tell the same in the same words: copies, a text of an agency, the second page
 * of an article and its whole are one teller.
 */
export function tellersOf(articles: number, copied: readonly CopiedPair[]): number[] {
  const tellers = disjointSets(articles)
  for (const pair of copied) if (shareOf(pair) >= oneTellerShare) unite(tellers, pair.a, pair.b)
  return Array.from({ length: articles }, (_, article) => rootOf(tellers, article))
}

function describe(
  [article, other]: readonly [ComparedArticle, ComparedArticle],
  [a, b]: readonly [Shingles, Shingles],
  found: readonly CopiedPassage[],
): Copy {
  const share = found.reduce((sum, { length }) => sum + length, 0) / a.hashes.length
  const covered = new Uint8Array(b.hashes.length)
  for (const { otherAt, length } of found) covered.fill(1, otherAt, otherAt + length)
  const otherShare = covered.reduce((sum, word) => sum + word, 0) / covered.length
  return {
    article: article.id,
    other: other.id,
    title: article.title,
    otherTitle: other.title,
    share,
    otherShare,
    nearDuplicate: Math.min(share, otherShare) >= nearDuplicateShare,
    passages: [...found]
      .sort((x, y) => y.length - x.length)
      .slice(0, mostPassages)
      .map((passage) => describePassage(article, a, b, passage)),
  }
}

function describePassage(
  { sentences }: ComparedArticle,
  here: Shingles,
  there: Shingles,
  { at, otherAt, length }: CopiedPassage,
): Passage {
  const start = here.starts[at]!
  const end = here.ends[at + length - 1]!
  const within = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  const parts = within.map((s) => s.text.slice(Math.max(0, start - s.start), Math.min(s.text.length, end - s.start)))
  const text = parts.join(' ')
  const otherStart = there.starts[otherAt]!
  return {
    text: text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text,
    words: length,
    start,
    end,
    otherStart,
    otherEnd: there.ends[otherAt + length - 1]!,
  }
}
