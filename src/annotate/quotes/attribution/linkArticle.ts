import type { HashedWeights } from '../classifiers/hashedWeights.ts'
import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { type Choice, choose } from './choose.ts'
import { cueCandidates } from './cueCandidates.ts'
import { speakerCandidates } from './speakerCandidates.ts'

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

export interface LinkWeights {
  readonly cues: HashedWeights
  readonly speakers: HashedWeights
}

/**
 * Chooses cue and speaker for every content, in text order; each choice sees the one before. Yields one at a
 * time: the considered candidates of a whole article take much memory.
 */
export function* linkArticle(
  columns: TokenColumns,
  article: TaggedArticle,
  weights: LinkWeights,
): Generator<LinkedQuote> {
  let previous: TokenRange | null = null
  let previousContent: TaggedContent | null = null
  for (const content of article.contents) {
    const given = content.fragments.find(({ given }) => given)?.given
    const cues = given ? certain(given.cue) : choose(weights.cues, cueCandidates(columns, article, content))
    const cue = cues[0]!.range
    const candidates = speakerCandidates(columns, article, { content, cue, previous, previousContent })
    const speakers = given ? certain(given.speaker) : choose(weights.speakers, candidates)
    const speaker = speakers[0]!.range
    previousContent = content
    previous = speaker ?? previous
    const place = candidates.ranges.indexOf(speaker)
    yield { content, cue, speaker, cues, speakers, speakerTagged: place > 0 && place <= candidates.tagged }
  }
}

const certain = (range: TokenRange): Choice[] => [{ range, chance: 1 }]
