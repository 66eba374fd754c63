import { addUpTo, groupBy } from '../../../../algorithms/multimap.ts'
import { pairsOf } from '../../../../algorithms/combinations.ts'
import { countShared } from '../../../../algorithms/sets.ts'
import { numberWords } from '../../../../lexicons/numberWords.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Disagreement } from '../disagreement.ts'
import { mostCharacters } from '../sentenceWords.ts'
import { mayBeOfOneThing } from './compareFacts.ts'
import { areApart } from './compareSentences.ts'
import type { DateFact } from './fact.ts'
import type { SentenceReader } from './readSentences.ts'
import { tokensOf } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

/** How long after, before or ago something was, as one sentence has it: “six weeks later”. */
interface TimeSpan {
  readonly sentence: StorySentence
  readonly start: number
  readonly text: string
  readonly count: number
  /** Its unit, and which way it counts. */
  readonly kind: string
}

const spanEnd = /\b(minute|hour|day|week|month|year)s? (?:(later|after)|(before|earlier|prior)|ago)\b/g
/** In one word, and not the end of another number: `twenty-two`, `1,200`, `half an`. */
const numberBefore = /(?<![\p{L}\p{N}][-,.]?|\b(?:half|for) )([a-z]+|\d{1,3})[ -]$/iu
/** The longest such number with what tells that it is no other's end. */
const numberCharacters = 20

/** The words around two spans of one thing share so many. */
const fewestShared = 2
/** Longer spans are told in round numbers. */
const mostExact = 12
const roundingShare = 0.2
/** So many articles of a story are compared in one kind of span, and so many mentions of each. */
const most = { articles: 40, mentions: 3 }

/**
 * Spans of time in which two articles differ, whether their sentences are alike or not, where each article has one span
 * of the kind alone: of two, nobody can tell what they count from. When that was is not asked.
 */
export function findSpans(
  articles: readonly ComparedArticle[],
  members: readonly number[],
  reader: SentenceReader,
): Disagreement[] {
  const byKind = new Map<string, TimeSpan[][]>()
  for (const article of members)
    for (const [kind, spans] of groupBy(readSpans(articles[article]!, article), (span) => span.kind))
      if (spans.every(({ count }) => count === spans[0]!.count))
        addUpTo(most.articles, byKind, kind, spans.slice(0, most.mentions))
  return [...byKind.values()].flatMap((all) =>
    pairsOf(all).flatMap(([here, there]) => compareSpans(here, there, reader)),
  )
}

function readSpans({ sentences }: ComparedArticle, article: number): TimeSpan[] {
  return sentences.flatMap(({ text }, sentence) => {
    if (text.length > mostCharacters) return []
    return Array.from(text.matchAll(spanEnd), (match) => spanAt({ article, sentence }, text, match)).filter(
      (span) => span !== null,
    )
  })
}

/**
 * Null where no number stands before it, for how long something went on (“for a day before”), and for what was days ago:
 * that depends on when an article came out.
 */
function spanAt(sentence: StorySentence, text: string, end: RegExpExecArray): TimeSpan | null {
  const [words, unit, later, earlier] = end
  const number = numberBefore.exec(text.slice(Math.max(0, end.index - numberCharacters), end.index))
  const count = number === null ? null : countOf(number[1]!.toLowerCase())
  const isAgo = later === undefined && earlier === undefined
  if (number === null || count === null || (isAgo && /^(?:minute|hour|day)$/.test(unit!))) return null
  const start = end.index - number[0].length
  const side = isAgo ? 'ago' : later === undefined ? 'before' : 'after'
  return { sentence, start, text: text.slice(start, end.index + words.length), count, kind: `${unit} ${side}` }
}

function countOf(number: string): number | null {
  if (/^\d/.test(number)) return Number(number)
  return /^(?:an?|one)$/.test(number) ? 1 : (numberWords.get(number) ?? null)
}

/** The first of each that are of one thing. */
function compareSpans(here: readonly TimeSpan[], there: readonly TimeSpan[], reader: SentenceReader): Disagreement[] {
  if (!differ(here[0]!.count, there[0]!.count)) return []
  for (const a of here)
    for (const b of there)
      if (areOfOneThing(a, b, reader)) return [{ kind: 'date', a: claimOf(a), b: claimOf(b), similarity: 1 }]
  return []
}

const differ = (a: number, b: number): boolean =>
  a !== b && (Math.max(a, b) <= mostExact || Math.abs(a - b) > roundingShare * Math.max(a, b))

function areOfOneThing(a: TimeSpan, b: TimeSpan, reader: SentenceReader): boolean {
  const [here, there] = [reader.read(a.sentence), reader.read(b.sentence)]
  const [fact, other] = [factOf(a, here.view), factOf(b, there.view)]
  const [around, others] = [here.contextOf(fact), there.contextOf(other)]
  return (
    countShared(around.stems, others.stems) >= fewestShared &&
    mayBeOfOneThing(around, others) &&
    !areApart({ kind: 'date', a: fact, b: other }, here, there)
  )
}

const factOf = ({ start, text, kind, count }: TimeSpan, view: SentenceView): DateFact => ({
  ...{ kind: 'date', grain: 'span', value: `${count} ${kind}`, text },
  ...tokensOf(view, { start, end: start + text.length }),
})

const claimOf = ({ sentence, text }: TimeSpan) => ({ sentence, value: text })
