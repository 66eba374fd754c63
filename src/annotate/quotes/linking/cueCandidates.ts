import { mixHash } from '../../../tagger/mixHash.ts'
import { FIRST, OUTSIDE } from '../tagging/markStates.ts'
import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { nearest } from './nearest.ts'
import { steps } from './steps.ts'

export interface Candidates {
  readonly ranges: readonly (TokenRange | null)[]
  readonly features: readonly (readonly number[])[]
}

/** The cues around a content, and none, each with its features. */
export function cueCandidates(
  columns: TokenColumns,
  { cues, contents }: TaggedArticle,
  content: TaggedContent,
): Candidates {
  const ranges = nearest(cues, content, 3, { before: 80, behind: 40 })
  const kind = contentKind(columns, content)
  const none = [mixHash(200, kind), mixHash(201, ranges.length)]
  const features = ranges.map((index) => cueFeatures(columns, content, cues[index]!, kind, contents))
  return { ranges: [null, ...ranges.map((index) => cues[index]!)], features: [none, ...features] }
}

/** Marked or not, from its beginning or within, ending in a comma, in several pieces: a few bits. */
export function contentKind({ states, kinds }: TokenColumns, { from, pieces }: TaggedContent): number {
  const { to } = pieces[0]!
  const state = states[from]!
  const begins = state === OUTSIDE ? 0 : state <= FIRST ? 1 : 2
  const ends = states[to - 1] === OUTSIDE ? 0 : 1
  return begins + 3 * ends + 6 * (pieces.length > 1 ? 1 : 0) + 12 * ((kinds[to - 1]! >> 4) & 1)
}

function cueFeatures(
  columns: TokenColumns,
  content: TaggedContent,
  cue: TokenRange,
  kind: number,
  contents: readonly TaggedContent[],
): number[] {
  const { words, tokens, sentenceOf, reporting, states } = columns
  const side = cue.to <= content.from ? 0 : cue.from >= content.to ? 2 : 1
  const gap = side === 0 ? content.from - cue.to : side === 2 ? cue.from - content.to : 0
  const [left, right] = side === 0 ? [cue.to, content.from] : [content.to, cue.from]
  const sentence = sentenceOf[side === 0 ? content.from : content.to - 1]! - sentenceOf[cue.from]!
  const apart = sentence === 0 ? 0 : Math.abs(sentence) === 1 ? 1 : 2
  const between = nearest(contents, { from: Math.min(left, right), to: Math.max(left, right) }, 2, {
    before: 0,
    behind: 0,
  }).length
  const place = (side * 10 + steps(gap)) * 3 + apart
  const word = reporting[cue.to - 1]! !== 0 ? reporting[cue.to - 1]! : words[cue.to - 1]!
  const gapWords =
    gap <= 2 && side !== 1 ? mixHash(left < right ? words[left]! : 1, right - 1 > left ? words[right - 1]! : 2) : gap
  return [
    mixHash(210, place),
    mixHash(211, place * 64 + kind),
    mixHash(212, mixHash(word, side)),
    mixHash(213, mixHash(word, place)),
    mixHash(214, (side * 4 + between) * 64 + kind),
    mixHash(215, mixHash(gapWords, side)),
    mixHash(216, (side * 10 + states[cue.from]!) * 64 + kind),
    mixHash(217, mixHash(words[side === 0 ? Math.min(cue.to, words.length - 1) : cue.from]!, side * 3 + apart)),
    mixHash(218, (side * 3 + apart) * 20 + tokens.pos[cue.to - 1]!),
    mixHash(219, side * 10 + between * 3 + apart),
  ]
}
