import { mixBits } from '../../../algorithms/hash.ts'
import { cueWord } from '../attribution/cueWords.ts'
import { nearest, steps } from '../attribution/relations.ts'
import { fragmentOrigins, type TaggedFragment, type TaggedFragments } from '../tagging/taggedArticle.ts'
import { firstInside, outsideMarks, styleOfKind } from '../tokens/markStates.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** What stands between two neighbouring fragments, how they end and begin, and the emission margins there. */
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
  const styleLeft = styleOfKind(kinds[left.to - 1]!)
  const kindRight = kinds[right.from]!
  const speaker = sourcesWithin.length === 0 ? 30 : tokens.pos[sourcesWithin.at(-1)!.to - 1]!
  return [
    mixBits(500, base),
    mixBits(501, base * 3 + within.length),
    mixBits(502, mixBits(base * 3 + within.length, follows)),
    mixBits(503, mixBits(base, gap)),
    mixBits(504, mixBits((base * 4 + sentences) * 3 + within.length, opens)),
    mixBits(505, mixBits(kinds[left.to - 1]!, base)),
    mixBits(506, mixBits(kindRight, base)),
    mixBits(507, mixBits(words[left.to] ?? 0, sides)),
    mixBits(508, mixBits(words[right.from - 1] ?? 0, sides)),
    mixBits(509, mixBits(words[right.from]!, sides)),
    mixBits(510, mixBits(words[left.to - 1]!, sides)),
    mixBits(511, (styleLeft * 16 + styleOfKind(kindRight)) * 1000 + base),
    mixBits(512, gap * 100 + within.length * 10 + follows),
    mixBits(513, mixBits(begin, sides)),
    mixBits(514, mixBits(begin * 20 + more, own)),
    mixBits(515, mixBits(inside * 20 + begin, sides)),
    mixBits(516, mixBits(cued, plan)),
    mixBits(517, mixBits(word, plan)),
    mixBits(518, mixBits(apart * 10 + follows, plan)),
    mixBits(519, mixBits(speaker * 3 + sourcesWithin.length, plan)),
    mixBits(520, mixBits(steps(left.to - left.from), steps(right.to - right.from) * 200 + sides)),
    mixBits(521, mixBits(words[right.from + 1] ?? 0, plan)),
    mixBits(522, mixBits(tokens.pos[left.to] ?? 20, tokens.pos[right.from - 1]! * 400 + plan)),
    mixBits(523, mixBits(tokens.pos[right.from]!, tokens.pos[right.from + 1]! * 400 + plan)),
    mixBits(524, endsParagraph(columns, right) * 4 + endsParagraph(columns, left) * 2 + sides * 8),
    mixBits(525, mixBits(begin, follows * 100 + plan)),
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
