import { mixBits as mixHash } from '../../../tagger/mixHash.ts'
import { cueWord } from '../attribution/cueWords.ts'
import { nearest, steps } from '../attribution/relations.ts'
import { fragmentOrigins, type TaggedFragment, type TaggedFragments } from '../tagging/taggedArticle.ts'
import { firstInside, outsideMarks } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** What stands between two fragments that follow each other, how they end and begin, and what the sequence model thinks of the place. */
export function hashedJoinFeatures(
  columns: TokenColumns,
  { cues, sources, emissionMargins }: TaggedFragments,
  left: TaggedFragment,
  right: TaggedFragment,
): number[] {
  const { tokens, kinds, words, sentenceOf } = columns
  const between = { from: left.to, to: right.from }
  const within = nearest(cues, between, 2, { before: 0, behind: 0 }).map((index) => cues[index]!)
  const sourcesWithin = nearest(sources, between, 2, { before: 0, behind: 0 }).map((index) => sources[index]!)
  const behind = nearest(cues, right, 1, { before: 0, behind: 12 })
    .map((index) => cues[index]!)
    .find(({ from }) => from >= right.to)
  const follows = behind === undefined ? 9 : steps(behind.from - right.to)
  const gap = steps(right.from - left.to)
  const sides = sidesOf(columns, left, right)
  const own = fragmentOrigins.indexOf(right.origin) * 5 + fragmentOrigins.indexOf(left.origin)
  const sentences = Math.min(3, sentenceOf[right.from]! - sentenceOf[left.to - 1]!)
  const opens = right.from > 0 && sentenceOf[right.from] === sentenceOf[right.from - 1] ? 0 : 1
  const first = within[0]
  const last = within.at(-1)
  const cued =
    first === undefined || last === undefined ? 999 : steps(first.from - left.to) * 10 + steps(right.from - last.to)
  const apart = last === undefined ? 3 : Math.min(2, sentenceOf[right.from]! - sentenceOf[last.to - 1]!)
  const word = last === undefined ? 0 : cueWord(columns, last)
  const begin = size(emissionMargins.begin[right.from]! - emissionMargins.inside[right.from]!)
  const more = size(emissionMargins.more[right.from]! - emissionMargins.begin[right.from]!)
  const inside = size(emissionMargins.inside[right.from]!)
  const base = sides * 25 + own
  const plan = (sides * 3 + within.length) * 2 + opens
  const kindLeft = kinds[left.to - 1]! >> 3
  const kindRight = kinds[right.from]!
  const speaker = sourcesWithin.length === 0 ? 30 : tokens.pos[sourcesWithin.at(-1)!.to - 1]!
  return [
    mixHash(500, base),
    mixHash(501, base * 3 + within.length),
    mixHash(502, mixHash(base * 3 + within.length, follows)),
    mixHash(503, mixHash(base, gap)),
    mixHash(504, mixHash((base * 4 + sentences) * 3 + within.length, opens)),
    mixHash(505, mixHash(kinds[left.to - 1]!, base)),
    mixHash(506, mixHash(kindRight, base)),
    mixHash(507, mixHash(words[left.to] ?? 0, sides)),
    mixHash(508, mixHash(words[right.from - 1] ?? 0, sides)),
    mixHash(509, mixHash(words[right.from]!, sides)),
    mixHash(510, mixHash(words[left.to - 1]!, sides)),
    mixHash(511, (kindLeft * 16 + (kindRight >> 3)) * 1000 + base),
    mixHash(512, gap * 100 + within.length * 10 + follows),
    mixHash(513, mixHash(begin, sides)),
    mixHash(514, mixHash(begin * 20 + more, own)),
    mixHash(515, mixHash(inside * 20 + begin, sides)),
    mixHash(516, mixHash(cued, plan)),
    mixHash(517, mixHash(word, plan)),
    mixHash(518, mixHash(apart * 10 + follows, plan)),
    mixHash(519, mixHash(speaker * 3 + sourcesWithin.length, plan)),
    mixHash(520, mixHash(steps(left.to - left.from), steps(right.to - right.from) * 200 + sides)),
    mixHash(521, mixHash(words[right.from + 1] ?? 0, plan)),
    mixHash(522, mixHash(tokens.pos[left.to] ?? 20, tokens.pos[right.from - 1]! * 400 + plan)),
    mixHash(523, mixHash(tokens.pos[right.from]!, tokens.pos[right.from + 1]! * 400 + plan)),
    mixHash(524, endsParagraph(columns, right) * 4 + endsParagraph(columns, left) * 2 + sides * 8),
    mixHash(525, mixHash(begin, follows * 100 + plan)),
  ]
}

function sidesOf(
  { tokens, states, quotedSpans, quotedSpanOf }: TokenColumns,
  left: TokenRange,
  right: TokenRange,
): number {
  const breaks = tokens.text.slice(tokens.end[left.to - 1], tokens.start[right.from]).includes('\n') ? 1 : 0
  const quotedSpan = quotedSpanOf[left.to - 1]!
  const goesOn = quotedSpan > 0 && quotedSpans[quotedSpan - 1]!.continues ? 1 : 0
  const ends = states[left.to - 1] === outsideMarks ? 0 : 1
  const state = states[right.from]!
  const begins = state === outsideMarks ? 0 : state <= firstInside ? 1 : 2
  const touch = left.to === right.from ? 1 : 0
  return (((ends * 3 + begins) * 2 + breaks) * 2 + goesOn) * 2 + touch
}

function endsParagraph({ tokens }: TokenColumns, { to }: TokenRange): number {
  return to >= tokens.length ||
    tokens.text.slice(tokens.end[to - 1], tokens.start[Math.min(to + 1, tokens.length - 1)]).includes('\n')
    ? 1
    : 0
}

/** A difference of scores in sizes, 0 to 12. */
function size(difference: number): number {
  return Math.max(-6, Math.min(6, Math.round(difference / 48))) + 6
}
