import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Coverage } from '../../../stories/coverage.ts'
import type { Disagreement, Telling } from '../disagreement.ts'
import { alignWords } from './alignWords.ts'
import type { Difference, AlignedWords } from './alignWords.ts'
import { isClear } from './isClear.ts'
import { keysOf } from './quotedSpans.ts'
import type { StretchPair, QuotedStretch } from './quotedSpans.ts'

/** So many words on either side tell where a difference is. */
const anchor = 2

/** Quotes of one saying that two articles give in other words, though both between quotation marks: one of them misquotes or cuts. */
export function findWordings(
  { articles }: Coverage,
  members: readonly number[],
  stretches: readonly QuotedStretch[],
  pairs: readonly StretchPair[],
): Disagreement[] {
  const said = new Map(members.map((article) => [article, '']))
  for (const stretch of stretches)
    said.set(stretch.article, `${said.get(stretch.article)!} ${keysOf(stretch).join(' ')} |`)
  return pairs.flatMap(([here, there]) => {
    const aligned = alignWords(keysOf(here), keysOf(there))
    if (!isOneSaying(aligned, here, there)) return []
    const told = aligned.differences.filter((one) => isClear(one, here, there) && !hasBoth(one, here, there, said))
    return firstOfSentences(told.map((one) => tell(articles, one, here, there)))
  })
}

/** Does one of the articles have both wordings? `said`: all that each has between marks. */
function hasBoth(
  one: Difference,
  here: QuotedStretch,
  there: QuotedStretch,
  said: ReadonlyMap<number, string>,
): boolean {
  return (
    said.get(there.article)!.includes(around(here, one.start, one.end)) ||
    said.get(here.article)!.includes(around(there, one.otherStart, one.otherEnd))
  )
}

const around = (stretch: QuotedStretch, start: number, end: number): string =>
  ` ${keysOf(stretch)
    .slice(Math.max(0, start - anchor), end + anchor)
    .join(' ')} `

function tell(
  articles: readonly ComparedArticle[],
  one: Difference,
  here: QuotedStretch,
  there: QuotedStretch,
): Disagreement {
  return {
    kind: 'wording',
    a: show(articles, here, one.start, one.end),
    b: show(articles, there, one.otherStart, one.otherEnd),
    similarity: 1,
  }
}

/** The differing words with their neighbours, in the sentence that has them, or that of the word before what is left out. */
function show(
  articles: readonly ComparedArticle[],
  { article, words }: QuotedStretch,
  start: number,
  end: number,
): Telling {
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

/** Two quotes give one saying if they share so many words, so many of them in a row, and not many fewer than they differ in. */
const leastWords = 6
const leastRun = 4
const leastShare = 0.55
/** So many are no set phrase that two people may use. */
const noPhrase = 16

/**
 * Do two stretches of quotes, aligned, give one saying? Words that one leaves out are no sign that they don't. Two speakers may use one
 * phrase: theirs must not differ twice.
 */
function isOneSaying(
  { shared, longestRun, isApart, differences }: AlignedWords,
  a: QuotedStretch,
  b: QuotedStretch,
): boolean {
  const sizes = differences.map(({ start, end, otherStart, otherEnd }) => [end - start, otherEnd - otherStart] as const)
  const replaced = sizes.filter(([size, other]) => size > 0 && other > 0)
  const differing = replaced.reduce((sum, pair) => sum + Math.max(...pair), sizes.length - replaced.length)
  if (longestRun < leastRun || shared < leastWords || shared < leastShare * (shared + differing)) return false
  if (shared >= noPhrase) return true
  return (replaced.length < 2 && !isApart) || a.speaker === null || b.speaker === null || a.speaker === b.speaker
}
