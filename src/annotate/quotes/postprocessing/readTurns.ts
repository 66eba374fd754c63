import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** A label is of so many tokens at most: `SEN. ANN LEE`. */
const longestLabel = 5
/** So many turns make a transcript; fewer may be headings. */
const leastTurns = 3

interface Turn {
  readonly label: TokenRange
  readonly colon: TokenRange
  readonly said: TokenRange
}

/**
 * Reads transcripts by rule: a paragraph that begins with a name in capitals and a colon is that speaker's
 * turn, however it was tagged.
 */
export function readTurns({ tokens }: TokenColumns, found: TaggedFragments): TaggedFragments {
  const turns = Array.from(tokens.paragraphs.subarray(0, -1), (from, i) =>
    turnIn(tokens, from, tokens.paragraphs[i + 1]!),
  ).filter((turn) => turn !== null)
  if (turns.length < leastTurns) return found
  const fragments = turns.map(({ said }): TaggedFragment => ({ ...said, origin: 'turn', margins: [0, 0, 0] }))
  const free = outside(turns.map(({ label, said }) => ({ from: label.from, to: said.to })))
  return {
    ...found,
    fragments: inOrder([...found.fragments.filter(free), ...fragments]),
    cues: inOrder([...found.cues.filter(free), ...turns.map(({ colon }) => colon)]),
    sources: inOrder([...found.sources.filter(free), ...turns.map(({ label }) => label)]),
  }
}

function turnIn({ text, start, end }: Tokens, from: number, to: number): Turn | null {
  const word = (i: number): string => text.slice(start[i], end[i])
  const first = /^["“”'‘]$/.test(word(from)) ? from + 1 : from
  let at = first
  let letters = 0
  for (; at < to && at - first < longestLabel && /^[\p{Lu}.'’-]+$/u.test(word(at)); at++)
    letters += end[at]! - start[at]!
  if (letters < 3 || at + 2 >= to || word(at) !== ':') return null
  return { label: { from: first, to: at }, colon: { from: at, to: at + 1 }, said: { from: at + 1, to } }
}

/** Tests ranges for standing apart from all of some others, which are in text order. */
function outside(taken: readonly TokenRange[]): (range: TokenRange) => boolean {
  const covered = (token: number): boolean => {
    const at = partitionPoint(taken.length, (i) => taken[i]!.to <= token)
    return at < taken.length && taken[at]!.from <= token
  }
  return ({ from, to }) => !covered(from) && !covered(to - 1)
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
