import { isDash } from '../tagging/isDash.ts'
import type { TaggedArticle } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { nearest } from './nearest.ts'

/** A dash that signs a quote, and who signs: "…" — Ann Lee. */
export interface Signature {
  readonly cue: TokenRange
  readonly speaker: TokenRange
}

/** The signature right behind a content: a cue that is a dash, then a source. Nobody else can have said it. */
export function signatureBehind(
  columns: TokenColumns,
  { cues, sources }: TaggedArticle,
  content: TokenRange,
): Signature | null {
  const cue = firstAt(cues, content.to)
  if (cue === undefined || !isDash(columns, cue.from)) return null
  const speaker = firstAt(sources, cue.to)
  return speaker === undefined ? null : { cue, speaker }
}

function firstAt(ranges: readonly TokenRange[], token: number): TokenRange | undefined {
  const [index] = nearest(ranges, { from: token, to: token }, 1, { before: 0, behind: 1 })
  return index === undefined ? undefined : ranges[index]
}
