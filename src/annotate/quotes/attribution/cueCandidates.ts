import { mixBits } from '../../../algorithms/hash.ts'
import type { TaggedArticle, TaggedContent } from '../tagging/taggedArticle.ts'
import { firstInside, outsideMarks, stopOfKind } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { cueKinds, cueWord, kindOfCue } from './cueWords.ts'
import { BEFORE, countWithin, nearest, relate, steps } from './relations.ts'

export interface Candidates {
  readonly ranges: readonly (TokenRange | null)[]
  readonly features: readonly (readonly number[])[]
}

/** A cue is looked for so many tokens away. */
const reach = { before: 80, behind: 40 }

/** The cues around a content, and none, each with its features. */
export function cueCandidates(
  columns: TokenColumns,
  { cues, contents }: TaggedArticle,
  content: TaggedContent,
): Candidates {
  const near = nearest(cues, content, 3, reach)
  const kind = contentKind(columns, content)
  const ranges: (TokenRange | null)[] = [null]
  const features = [[mixBits(200, kind), mixBits(201, near.length)]]
  for (const index of near) {
    ranges.push(cues[index]!)
    features.push(cueFeatures(columns, content, cues[index]!, kind, contents))
  }
  return { ranges, features }
}

/** Marked or not, from its beginning or within, ending in a comma, in several fragments: a few bits. */
export function contentKind({ states, kinds }: TokenColumns, { from, fragments }: TaggedContent): number {
  const { to } = fragments[0]!
  const state = states[from]!
  const begins = state === outsideMarks ? 0 : state <= firstInside ? 1 : 2
  const ends = states[to - 1] === outsideMarks ? 0 : 1
  return begins + 3 * ends + 6 * (fragments.length > 1 ? 1 : 0) + 12 * stopOfKind(kinds[to - 1]!)
}

function cueFeatures(
  columns: TokenColumns,
  content: TaggedContent,
  cue: TokenRange,
  kind: number,
  contents: readonly TaggedContent[],
): number[] {
  const { words, tokens, sentenceOf, states } = columns
  const { side, gap, between } = relate(cue, content)
  const edge = side === BEFORE ? content.from : content.to - 1
  const apart = Math.min(2, Math.abs(sentenceOf[edge]! - sentenceOf[cue.from]!))
  const others = countWithin(contents, between, 2)
  const place = (side * 10 + steps(gap)) * 3 + apart
  const word = cueWord(columns, cue)
  const gapWords = gap > 0 && gap <= 2 ? mixBits(words[between.from]!, words[between.to - 1]!) : gap
  const next = words[side === BEFORE ? Math.min(cue.to, words.length - 1) : cue.from]!
  const breaks = tokens.text.slice(tokens.end[between.from - 1], tokens.start[between.to]).includes('\n') ? 1 : 0
  return [
    mixBits(220, (place * 2 + breaks) * 64 + kind),
    mixBits(
      221,
      ((cueKinds.indexOf(kindOfCue(columns, cue)) * 4 + columns.voices[cue.to - 1]!) * 100 + place) * 2 + breaks,
    ),
    mixBits(210, place),
    mixBits(211, place * 64 + kind),
    mixBits(212, mixBits(word, side)),
    mixBits(213, mixBits(word, place)),
    mixBits(214, (side * 4 + others) * 64 + kind),
    mixBits(215, mixBits(gapWords, side)),
    mixBits(216, (side * 10 + states[cue.from]!) * 64 + kind),
    mixBits(217, mixBits(next, side * 3 + apart)),
    mixBits(218, (side * 3 + apart) * 20 + tokens.pos[cue.to - 1]!),
    mixBits(219, side * 10 + others * 3 + apart),
  ]
}
