import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { fillClauses } from '../tagging/fillClauses.ts'
import { readSignatures } from './readSignatures.ts'
import { readTurns } from './readTurns.ts'

/** Reads by rule what the page's layout tells: signed quotes and the turns of a transcript. Then splits fragments. */
export function postprocess(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const signed = readSignatures(columns, fillClauses(columns, found))
  return readTurns(columns, { ...signed, fragments: splitFragments(columns, signed.fragments) })
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

function partOf(fragment: TaggedFragment, from: number, to: number): TaggedFragment {
  return { ...fragment, from, to, origin: from === fragment.from ? fragment.origin : 'rest' }
}

function mayEnd({ quotedSpanOf, sentenceOf }: TokenColumns, i: number): boolean {
  const inside = quotedSpanOf[i]!
  if (inside !== quotedSpanOf[i - 1]) return true
  return inside === 0 && sentenceOf[i] !== sentenceOf[i - 1]
}
