import { findQuotedSpans } from '../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import type {
  EmissionMargins,
  TaggedFragment,
  TaggedFragments,
} from '../../../src/annotate/quotes/tagging/taggedArticle.ts'
import { tokenColumns, type TokenColumns } from '../../../src/annotate/quotes/tokens/tokenColumns.ts'
import { spanOf, type TokenRange } from '../../../src/annotate/quotes/tokens/spans.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import { type PartOfSpeech, partsOfSpeech } from '../../../src/types/tokens.ts'

/** What the rules for quotes read of a text. */
export function columnsOf(text: string): TokenColumns {
  const tokens = readTokens(text, findParagraphs(text, []))
  return tokenColumns(
    tokens,
    findQuotedSpans(tokens).filter(({ nested }) => !nested),
  )
}

/** The tokens of some words of the text, where it first has them. */
export function rangeOf({ tokens }: TokenColumns, words: string): TokenRange {
  const start = tokens.text.indexOf(words)
  const from = tokens.start.indexOf(start)
  const to = tokens.end.indexOf(start + words.length) + 1
  if (start < 0 || from < 0 || to <= from) throw Error(`no tokens make up “${words}”`)
  return { from, to }
}

export function wordsOf({ tokens }: TokenColumns, range: TokenRange | null): string | null {
  if (range === null) return null
  const { start, end } = spanOf(tokens, range)
  return tokens.text.slice(start, end)
}

/** What the sequence model might have found: fragments, cues and sources by their words. */
export function foundIn(
  columns: TokenColumns,
  fragments: readonly string[],
  cues: readonly string[] = [],
  sources: readonly string[] = [],
  origin: TaggedFragment['origin'] = 'content',
): TaggedFragments {
  const places = (words: readonly string[]): TokenRange[] => words.map((one) => rangeOf(columns, one))
  return {
    emissionMargins: noMargins(columns),
    fragments: places(fragments).map((range) => ({ ...range, origin, margins: [0, 0, 0] })),
    cues: places(cues),
    sources: places(sources),
  }
}

/** What a sequence model that knows nothing gives each token. */
export function noMargins({ tokens }: TokenColumns): EmissionMargins {
  const none = (): Int16Array => new Int16Array(tokens.length)
  return { begin: none(), inside: none(), more: none(), cue: none(), source: none() }
}

/** The words of what was found. */
export const toldIn = (columns: TokenColumns, { fragments, cues, sources }: TaggedFragments) => ({
  fragments: fragments.map((range) => wordsOf(columns, range)),
  cues: cues.map((range) => wordsOf(columns, range)),
  sources: sources.map((range) => wordsOf(columns, range)),
})

/** Numbers of parts of speech; null: there is no token. */
export const posCodes = (...names: (PartOfSpeech | null)[]): number[] =>
  names.map((name) => (name === null ? partsOfSpeech.length : partsOfSpeech.indexOf(name)))
