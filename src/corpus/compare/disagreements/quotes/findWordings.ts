import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Coverage } from '../../../stories/coverage.ts'
import type { Disagreement, Claim } from '../disagreement.ts'
import { alignWords } from './alignWords.ts'
import type { Difference, AlignedWords } from './alignWords.ts'
import { isClear } from './isClear.ts'
import { keysOf } from './quotedSpans.ts'
import type { SpanPair, QuotedSpan } from './quotedSpans.ts'

/** So many words on either side tell where a difference is. */
const anchorWords = 2

/**
 * Where two articles quote the same saying in different words, though both between quotation marks: one of them
 * misquotes or cuts.
 */
export function findWordings(
  { articles }: Coverage,
  members: readonly number[],
  spans: readonly QuotedSpan[],
  pairs: readonly SpanPair[],
): Disagreement[] {
  const said = new Map(members.map((article) => [article, '']))
  for (const span of spans) said.set(span.article, `${said.get(span.article)!} ${keysOf(span).join(' ')} |`)
  return pairs.flatMap(([here, there]) => {
    const aligned = alignWords(keysOf(here), keysOf(there))
    if (!isOneSaying(aligned, here, there)) return []
    const clear = aligned.differences.filter((one) => isClear(one, here, there) && !hasBoth(one, here, there, said))
    return firstOfSentences(clear.map((one) => disagreementIn(articles, one, here, there)))
  })
}

/** Does one of the articles have both wordings? `said`: all that each has between marks. */
function hasBoth(one: Difference, here: QuotedSpan, there: QuotedSpan, said: ReadonlyMap<number, string>): boolean {
  return (
    said.get(there.article)!.includes(around(here, one.start, one.end)) ||
    said.get(here.article)!.includes(around(there, one.otherStart, one.otherEnd))
  )
}

const around = (span: QuotedSpan, start: number, end: number): string =>
  ` ${keysOf(span)
    .slice(Math.max(0, start - anchorWords), end + anchorWords)
    .join(' ')} `

function disagreementIn(
  articles: readonly ComparedArticle[],
  one: Difference,
  here: QuotedSpan,
  there: QuotedSpan,
): Disagreement {
  return {
    kind: 'wording',
    a: claimAt(articles, here, one.start, one.end),
    b: claimAt(articles, there, one.otherStart, one.otherEnd),
    similarity: 1,
  }
}

/**
 * The differing words with their neighbours, in the sentence that has them, or that of the word before what is left
 * out.
 */
function claimAt(
  articles: readonly ComparedArticle[],
  { article, words }: QuotedSpan,
  start: number,
  end: number,
): Claim {
  const { sentences } = articles[article]!
  const [first, last] = [words[start - 1]!, words[end]!]
  const at = Math.max(
    0,
    sentences.findIndex((one) => one.end > (end > start ? words[start]!.start : first.start)),
  )
  const { text, start: offset } = sentences[at]!
  return {
    sentence: { article, sentence: at },
    value: text.slice(Math.max(0, first.start - offset), last.end - offset),
  }
}

/** A sentence with several differences is shown once. */
function firstOfSentences(all: readonly Disagreement[]): Disagreement[] {
  return all.filter(({ a }, i) => i === all.findIndex((one) => one.a.sentence.sentence === a.sentence.sentence))
}

/**
 * Two quotes give one saying if they share so many words, so many of them in a row, and such a share of all their
 * words.
 */
const fewestShared = 6
const shortestRun = 4
const leastSharedShare = 0.55
/** So many shared words are no set phrase that two people may use. */
const tooLongForPhrase = 16

/**
 * Do two quoted spans, aligned, give one saying? That one leaves out words does not speak against it. Two speakers may
 * use one phrase: their spans may not differ in two places.
 */
function isOneSaying(
  { shared, longestRun, isApart, differences }: AlignedWords,
  a: QuotedSpan,
  b: QuotedSpan,
): boolean {
  const sizes = differences.map(({ start, end, otherStart, otherEnd }) => [end - start, otherEnd - otherStart] as const)
  const replaced = sizes.filter(([size, other]) => size > 0 && other > 0)
  const differing = replaced.reduce((sum, pair) => sum + Math.max(...pair), sizes.length - replaced.length)
  if (longestRun < shortestRun || shared < fewestShared || shared < leastSharedShare * (shared + differing))
    return false
  if (shared >= tooLongForPhrase) return true
  return (replaced.length < 2 && !isApart) || a.speaker === null || b.speaker === null || a.speaker === b.speaker
}
