import { chanceOfNone, type Choice, choose } from '../attribution/choose.ts'
import { cueCandidates } from '../attribution/cueCandidates.ts'
import type { LinkWeights } from '../attribution/linkArticle.ts'
import { speakerCandidates } from '../attribution/speakerCandidates.ts'
import type { TaggedArticle, TaggedContent, TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import { rangesOverlap } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** Which cue and which speaker a fragment would have if it were a content of its own. */
interface FragmentLink {
  readonly cue: Choice
  readonly speaker: Choice
  /** The chance that it has no cue, and that it has no speaker. */
  readonly noCue: number
  readonly noSpeaker: number
  /** With the fragment before. */
  readonly agreement: Agreement
}

/** Fragments with the link of each. */
export interface LinkedFragments extends TaggedFragments {
  readonly links: readonly FragmentLink[]
}

/**
 * Links each fragment alone: two that share a cue are likely one statement, two that each have their own are
 * likely two. The considered candidates are dropped after each fragment: those of a whole article take much
 * memory.
 */
export function linkFragments(columns: TokenColumns, found: TaggedFragments, weights: LinkWeights): LinkedFragments {
  const article = fragmentsAsContents(found)
  let previous: Choices | null = null
  let previousContent: TaggedContent | null = null
  const links: FragmentLink[] = []
  for (const content of article.contents) {
    const cues = choose(weights.cues, cueCandidates(columns, article, content))
    const question = { content, cue: cues[0]!.range, previous: null, previousContent }
    const speakers = choose(weights.speakers, speakerCandidates(columns, article, question))
    links.push({
      cue: cues[0]!,
      speaker: speakers[0]!,
      noCue: chanceOfNone(cues),
      noSpeaker: chanceOfNone(speakers),
      agreement: agreementOf(previous, { cues, speakers }),
    })
    previous = { cues, speakers }
    previousContent = content
  }
  return { ...found, links }
}

export function fragmentsAsContents({ fragments, ...found }: TaggedFragments): TaggedArticle {
  return { ...found, contents: fragments.map(contentOf) }
}

function contentOf(fragment: TaggedFragment): TaggedContent {
  const { from, to } = fragment
  return { from, to, fragments: [fragment], features: [], expectedOverlap: 1 }
}

/** The cues and speakers that a fragment may have. */
interface Choices {
  readonly cues: readonly Choice[]
  readonly speakers: readonly Choice[]
}

/**
 * The chances that two fragments have the same cue, that neither has one, that they have the same speaker, that
 * neither has one; all -1 for the first fragment.
 */
type Agreement = readonly [sameCue: number, noCue: number, sameSpeaker: number, noSpeaker: number]

export const noAgreement: Agreement = [-1, -1, -1, -1]

export function agreementOf(a: Choices | null, b: Choices): Agreement {
  if (a === null) return noAgreement
  return [
    chanceOfSame(a.cues, b.cues),
    chanceOfNone(a.cues) * chanceOfNone(b.cues),
    chanceOfSame(a.speakers, b.speakers),
    chanceOfNone(a.speakers) * chanceOfNone(b.speakers),
  ]
}

function chanceOfSame(a: readonly Choice[], b: readonly Choice[]): number {
  let same = 0
  for (const { range, chance } of a) {
    if (range === null) continue
    for (const other of b) if (other.range !== null && rangesOverlap(range, other.range)) same += chance * other.chance
  }
  return same
}
