import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import { closingMark, outsideMarks } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** A name is of so many tokens at most: "Ann Lee, port of Genoa". */
const longestName = 8

interface Signature {
  readonly dash: TokenRange
  readonly name: TokenRange
}

/**
 * Reads signed quotes by rule: a paragraph that ends with marked words, a dash and a name, as in a collection
 * of voices.
 */
export function readSignatures(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const { paragraphs } = columns.tokens
  const signatures: Signature[] = []
  for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
    const signature = signatureIn(columns, paragraphs[paragraph]!, paragraphs[paragraph + 1]!)
    if (signature !== null) signatures.push(signature)
  }
  if (signatures.length === 0) return found
  const names = signatures.map(({ name }) => name)
  const dashes = signatures.map(({ dash }) => dash)
  return {
    ...found,
    fragments: found.fragments.map((fragment) => unsigned(fragment, dashes)).filter(({ from, to }) => from < to),
    cues: withRanges(found.cues, dashes, names),
    sources: withRanges(found.sources, names, dashes),
  }
}

/** The dash right behind the paragraph's last mark, and the name behind it. */
function signatureIn(columns: TokenColumns, from: number, to: number): Signature | null {
  const { tokens, states, shapes } = columns
  let dash = to
  while (dash > from && to - dash < longestName + 2 && states[dash - 1] === outsideMarks) dash--
  if (dash === from || dash + 1 >= to || states[dash - 1] !== closingMark) return null
  if (!isDash(columns, dash)) return null
  const end = /^[.!]$/.test(tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1])) ? to - 1 : to
  const isName = end > dash + 1 && hasCapital(shapes[dash + 1]!)
  return isName ? { dash: { from: dash, to: dash + 1 }, name: { from: dash + 1, to: end } } : null
}

/** A fragment up to the dash that signs it, if it runs into one. */
function unsigned(fragment: TaggedFragment, dashes: readonly TokenRange[]): TaggedFragment {
  const dash = dashes[firstEndingAfter(dashes, fragment.from)]
  return dash === undefined || dash.from >= fragment.to
    ? fragment
    : { ...fragment, to: Math.max(fragment.from, dash.from) }
}

/** Ranges in text order with others among them, which win over what overlaps them or their neighbours. */
function withRanges(
  ranges: readonly TokenRange[],
  others: readonly TokenRange[],
  neighbours: readonly TokenRange[],
): TokenRange[] {
  const isFree = (range: TokenRange): boolean =>
    [others, neighbours].every((taken) => {
      const other = taken[firstEndingAfter(taken, range.from)]
      return other === undefined || other.from >= range.to
    })
  return [...ranges.filter(isFree), ...others].sort((a, b) => a.from - b.from)
}

const firstEndingAfter = (ranges: readonly TokenRange[], token: number): number =>
  partitionPoint(ranges.length, (i) => ranges[i]!.to <= token)

/** Is a token the dash that a signature begins with? */
export function isDash({ tokens: { text, start, end } }: TokenColumns, token: number): boolean {
  return /^[-–—―]+$/.test(text.slice(start[token], end[token]))
}
