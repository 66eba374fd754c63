import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { fillClauses } from '../tagging/fillClauses.ts'
import { readSignatures } from './readSignatures.ts'
import { readTurns } from './readTurns.ts'

/** Reads by rule what the page's layout tells: signed quotes and the turns of a transcript. Then splits fragments. */
export function postprocess(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const signed = readSignatures(columns, fillClauses(columns, found))
  return readTurns(columns, { ...signed, fragments: wholeSpans(columns, splitFragments(columns, signed.fragments)) })
}

/**
 * Splits fragments wherever a statement may end: between sentences, and where marks open or close. Joining
 * decides what belongs together.
 */
export function splitFragments(columns: TokenColumns, fragments: readonly TaggedFragment[]): TaggedFragment[] {
  return fragments.flatMap((fragment) => {
    const parts: TaggedFragment[] = []
    let { from } = fragment
    for (let i = fragment.from + 1; i < fragment.to; i++) {
      if (!mayEnd(columns, i)) continue
      parts.push(partOf(fragment, from, i))
      from = i
    }
    return from === fragment.from ? [fragment] : [...parts, partOf(fragment, from, fragment.to)]
  })
}

/** What one pair of marks holds is one fragment, however little of it was tagged: one person says it. */
function wholeSpans({ quotedSpanOf }: TokenColumns, fragments: readonly TaggedFragment[]): TaggedFragment[] {
  const whole: TaggedFragment[] = []
  for (const fragment of fragments) {
    const span = quotedSpanOf[fragment.from]!
    const before = whole.at(-1)
    if (span !== 0 && before !== undefined && quotedSpanOf[before.from] === span) continue
    let { from, to } = fragment
    while (span !== 0 && quotedSpanOf[from - 1] === span) from--
    while (span !== 0 && quotedSpanOf[to] === span) to++
    whole.push({ ...fragment, from, to })
  }
  return whole
}

function partOf(fragment: TaggedFragment, from: number, to: number): TaggedFragment {
  return { ...fragment, from, to, origin: from === fragment.from ? fragment.origin : 'rest' }
}

function mayEnd({ quotedSpanOf, sentenceOf }: TokenColumns, i: number): boolean {
  const inside = quotedSpanOf[i]!
  if (inside !== quotedSpanOf[i - 1]) return true
  return inside === 0 && sentenceOf[i] !== sentenceOf[i - 1]
}
