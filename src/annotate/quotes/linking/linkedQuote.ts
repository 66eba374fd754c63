import type { TaggedContent } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokenRange.ts'
import type { Choice } from './choose.ts'

/** A content with the cue and the speaker chosen for it: the first of their choices. */
export interface LinkedQuote {
  readonly content: TaggedContent
  readonly cue: TokenRange | null
  readonly speaker: TokenRange | null
  /** Never empty; best first. */
  readonly cues: readonly Choice[]
  readonly speakers: readonly Choice[]
  /** Whether the sequence model found the speaker too, or only the places around the cue did. */
  readonly speakerTagged: boolean
}
