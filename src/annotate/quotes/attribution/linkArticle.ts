import type { HashedWeights } from '../classifiers/hashedWeights.ts'
import { isDash } from '../postprocessing/readSignatures.ts'
import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { type Choice, choose } from './choose.ts'
import { cueCandidates } from './cueCandidates.ts'
import { nearest } from './relations.ts'
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

/** A dash that signs a quote, and who signs: "…" — Ann Lee. */
interface Signature {
  readonly cue: TokenRange
  readonly speaker: TokenRange
}

/** The signature right behind a content: a cue that is a dash, then a source. Nobody else can have said it. */
function signatureBehind(
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
