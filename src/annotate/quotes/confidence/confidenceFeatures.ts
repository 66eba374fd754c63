import { hashText } from '../../../algorithms/hash.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import { cueKinds, kindOfCue } from '../attribution/cueWords.ts'
import type { LinkedQuote } from '../attribution/linkArticle.ts'
import { placeNumbers } from '../attribution/relations.ts'
import type { Features, NamedFeatures } from '../classifiers/boostedTrees.ts'
import type { TaggedArticle } from '../tagging/taggedArticle.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import { rangesOverlap, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

const noPos = partsOfSpeech.length
/** Stands for the margin of a cue or speaker that there is none of. */
const noMargin = -500

/** What tells whether a linked quote and its speaker are right: its content's features and those of its links. */
export function confidenceFeatures(columns: TokenColumns, article: TaggedArticle, quote: LinkedQuote): Features {
  return [...quote.content.features, linkFeatures(columns, article, quote)]
}

function linkFeatures(
  columns: TokenColumns,
  { emissionMargins }: TaggedArticle,
  { content, cue, speaker, cues, speakers, speakerTagged }: LinkedQuote,
): NamedFeatures {
  const { voices, clauses, shapes } = columns
  const { pos } = columns.tokens
  const [cueSide, cueGap] = placeNumbers(cue, content)
  const [speakerSide, speakerGap] = placeNumbers(speaker, cue ?? content)
  const [contentSide, contentGap] = placeNumbers(speaker, content)
  return {
    expectedOverlap: content.expectedOverlap,
    given: content.fragments.some(({ given }) => given !== undefined) ? 1 : 0,
    cueChance: cues[0]!.chance,
    cueKind: cueKinds.indexOf(kindOfCue(columns, cue)),
    cueVoice: cue === null ? -1 : voices[cue.to - 1]!,
    cueMargin: marginOf(emissionMargins.cue, cue),
    cueClause: cue === null ? -1 : clauses[cue.from]!,
    cueNegated: cue !== null && isNegated(columns, cue) ? 1 : 0,
    cuePos: cue === null ? noPos : pos[cue.to - 1]!,
    cueSide,
    cueGap,
    speakerChance: speakers[0]!.chance,
    speakerTagged: speakerTagged ? 1 : 0,
    speakerMargin: marginOf(emissionMargins.source, speaker),
    speakerPos: speaker === null ? noPos : pos[speaker.to - 1]!,
    speakerCapital: speaker !== null && hasCapital(shapes[speaker.to - 1]!) ? 1 : 0,
    speakerTokens: speaker === null ? 0 : speaker.to - speaker.from,
    speakerInContent: speaker !== null && rangesOverlap(speaker, content) ? 1 : 0,
    speakerSide,
    speakerGap,
    contentSide,
    contentGap,
  }
}

const negations = new Set(['not', "n't", 'n’t', 'never', 'nor'].map((word) => hashText(word)))

/** "did not say", "has never said". */
function isNegated({ words }: TokenColumns, { from, to }: TokenRange): boolean {
  for (let i = Math.max(0, from - 2); i < to; i++) if (negations.has(words[i]!)) return true
  return false
}

/** How much the tagger prefers a range to be what it is taken for: the mean over its tokens. */
function marginOf(margins: Int16Array, range: TokenRange | null): number {
  if (range === null) return noMargin
  let sum = 0
  for (let i = range.from; i < range.to; i++) sum += margins[i]!
  return sum / (range.to - range.from)
}
