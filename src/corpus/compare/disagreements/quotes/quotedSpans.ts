import { runsOf } from '../../../../algorithms/combinations.ts'
import { addTo, tally } from '../../../../algorithms/multimap.ts'
import { findWords } from '../../../../language/words.ts'
import type { Span } from '../../../../types/span.ts'
import type { Coverage } from '../../../stories/coverage.ts'

/** A word between quotation marks: where it stands in its article, and in lower case without accents. */
interface QuotedWord {
  readonly start: number
  readonly end: number
  readonly key: string
  /** Does a mark of something left out or put in stand before it? */
  readonly isEdited: boolean
}

/** A quoted span: what stands between two quotation marks. */
export interface QuotedSpan {
  readonly article: number
  /** The speaker's entity over all articles; null where that is not known. */
  readonly speaker: number | null
  /** The speaker as the article has it there. */
  readonly speakerText: string | null
  /** Where the whole quote stands. */
  readonly quote: Span
  readonly text: string
  readonly words: readonly QuotedWord[]
}

/** The rest of a longer span is left out. */
const mostWords = 200
const wordWithApostrophes = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const editMark = /[[\](){}…*]|\.\s?\./

/** The quoted spans of an article, word by word. */
export function readQuotedSpans({ articles, linked }: Coverage, article: number): QuotedSpan[] {
  return articles[article]!.quotes.flatMap(({ text, start, end, quoted, speaker: said }) => {
    const entity = said?.entity ?? null
    const speaker = entity === null ? null : linked.indexOf(article, entity)
    let at = 0
    return quoted.map((span) => {
      const offset = Math.max(0, text.indexOf(span, at))
      at = offset + span.length
      return {
        article,
        speaker,
        speakerText: said?.text ?? null,
        quote: { start, end },
        text: span,
        words: readWords(span, start + offset),
      }
    })
  })
}

function readWords(text: string, offset: number): QuotedWord[] {
  const words: QuotedWord[] = []
  let last = 0
  for (const { start, end, text: word } of findWords(text, wordWithApostrophes).slice(0, mostWords)) {
    const isEdited = editMark.test(text.slice(last, start))
    words.push({ start: offset + start, end: offset + end, key: keyOf(word), isEdited })
    last = end
  }
  return words
}

/** What alignment compares. */
export const keysOf = ({ words }: QuotedSpan): string[] => words.map(({ key }) => key)

function keyOf(word: string): string {
  if (!beyondAscii.test(word)) return word.toLowerCase()
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
const beyondAscii = /[^\u0000-\u007f]/

/** Two spans are compared if they share so many words in a row. */
const gramWords = 3
/** A span is compared with so many of those before it that share a gram, and with so many in all. */
const comparedPerGram = 6
const mostCompared = 8

/** Two quoted spans, the earlier one first. */
export type SpanPair = readonly [QuotedSpan, QuotedSpan]

/** Quoted spans of different articles that share words in a row; in time linear in the spans. */
export function pairQuotedSpans(spans: readonly QuotedSpan[]): SpanPair[] {
  const having = new Map<string, number[]>()
  return spans.flatMap(({ article, words }, place) => {
    const shared = new Map<number, number>()
    for (const gram of gramsOf(words.map(({ key }) => key))) {
      for (const other of having.get(gram)?.slice(-comparedPerGram) ?? [])
        if (spans[other]!.article !== article) tally(shared, other)
      addTo(having, gram, place)
    }
    const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b)
    return order.slice(0, mostCompared).map(([other]): SpanPair => [spans[other]!, spans[place]!])
  })
}

const gramsOf = (keys: readonly string[]): Set<string> => new Set(runsOf(keys, gramWords).map((run) => run.join(' ')))
