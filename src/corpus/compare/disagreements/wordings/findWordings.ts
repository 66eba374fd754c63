import type { ComparedArticle } from '../../comparedArticle.ts'
import type { Comparison } from '../../comparison.ts'
import type { Disagreement, Telling } from '../disagreement.ts'
import { alignWords } from './alignWords.ts'
import type { Difference } from './alignWords.ts'
import { isClear } from './isClear.ts'
import { isOneSaying } from './isOneSaying.ts'
import type { StretchPair } from './pairStretches.ts'
import { keysOf } from './quotedStretch.ts'
import type { QuotedStretch } from './quotedStretch.ts'

/** So many words on either side tell where a difference is. */
const anchor = 2

/** Quotes of one saying that two articles give in other words, though both between quotation marks: one of them misquotes or cuts. */
export function findWordings(
  { articles }: Comparison,
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
