import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { choose, type Choice } from './choose.ts'
import { cueCandidates } from './cueCandidates.ts'
import type { HashedWeights } from './hashedWeights.ts'
import type { LinkedQuote } from './linkedQuote.ts'
import { signatureBehind } from './signatureBehind.ts'
import { speakerCandidates } from './speakerCandidates.ts'

export interface LinkWeights {
  readonly cues: HashedWeights
  readonly speakers: HashedWeights
}

/** Chooses cue and speaker for every content, in text order; each choice sees the one before. One by one, as what was considered for all takes much memory. */
export function* linkArticle(
  columns: TokenColumns,
  article: TaggedArticle,
  weights: LinkWeights,
): Generator<LinkedQuote> {
  let previous: TokenRange | null = null
  let previousContent: TaggedContent | null = null
  for (const content of article.contents) {
    const signature = signatureBehind(columns, article, content)
    const cues = signature ? certain(signature.cue) : choose(weights.cues, cueCandidates(columns, article, content))
    const cue = cues[0]!.range
    const candidates = speakerCandidates(columns, article, { content, cue, previous, previousContent })
    const speakers = signature ? certain(signature.speaker) : choose(weights.speakers, candidates)
    const speaker = speakers[0]!.range
    previousContent = content
    previous = speaker ?? previous
    const place = candidates.ranges.indexOf(speaker)
    yield { content, cue, speaker, cues, speakers, speakerTagged: place > 0 && place <= candidates.tagged }
  }
}

const certain = (range: TokenRange): Choice[] => [{ range, chance: 1 }]
