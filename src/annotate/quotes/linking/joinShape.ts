import { partsOfSpeech } from '../../../types/tokens.ts'
import { CLOSING, OUTSIDE } from '../tagging/markStates.ts'
import type { PieceOrigin, TaggedPiece, TaggedPieces } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { nearest } from './nearest.ts'

const origins: readonly PieceOrigin[] = ['content', 'more', 'marks', 'turn', 'rest']
const none = partsOfSpeech.length

/** Two pieces that follow each other, and what stands between them, in numbers. */
export function joinShape(columns: TokenColumns, found: TaggedPieces, left: TaggedPiece, right: TaggedPiece): number[] {
  const { tokens, states, kinds, stretches, stretchOf, sentenceOf, reporting } = columns
  const { cues, sources, leanings } = found
  const between = { from: left.to, to: right.from }
  const within = nearest(cues, between, 3, { before: 0, behind: 0 }).map((index) => cues[index]!)
  const told = nearest(sources, between, 3, { before: 0, behind: 0 }).map((index) => sources[index]!)
  const behind = nearest(cues, right, 1, { before: 0, behind: 30 })
    .map((index) => cues[index]!)
    .find(({ from }) => from >= right.to)
  const [first, last, source] = [within[0], within.at(-1), told.at(-1)]
  let [inside, verbs] = [0, 0]
  for (let i = left.to; i < Math.min(right.from, left.to + 40); i++) {
    inside += leanings.inside[i]!
    if (reporting[i] !== 0) verbs++
  }
  const gap = right.from - left.to
  const stretch = stretchOf[left.to - 1]!
  const space = tokens.text.slice(tokens.end[left.to - 1], tokens.start[right.from])
  const { from } = right
  return [
    gap,
    gap === 0 ? 0 : inside / Math.min(40, gap),
    verbs,
    leanings.begin[from]! - leanings.inside[from]!,
    leanings.more[from]! - leanings.begin[from]!,
    leanings.inside[from]!,
    leanings.begin[from]!,
    leanings.inside[left.to] ?? -500,
    ...left.margins,
    ...right.margins,
    within.length,
    told.length,
    first === undefined ? 40 : first.from - left.to,
    last === undefined ? 40 : from - last.to,
    source === undefined ? 40 : from - source.to,
    source === undefined ? none : tokens.pos[source.to - 1]!,
    last === undefined || source === undefined ? 0 : source.from >= last.to ? 1 : 2,
    last === undefined ? 3 : sentenceOf[from]! - sentenceOf[last.to - 1]!,
    behind === undefined ? 40 : behind.from - right.to,
    sentenceOf[from]! - sentenceOf[left.to - 1]!,
    from > 0 && sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    space.includes('\n') ? 1 : 0,
    stretch > 0 && stretches[stretch - 1]!.continues ? 1 : 0,
    kinds[left.to - 1]! & 7,
    kinds[left.to - 1]! >> 3,
    kinds[from]! & 7,
    kinds[from]! >> 3,
    states[left.to - 1]!,
    states[from]!,
    states[left.from]!,
    states[right.to - 1] === OUTSIDE ? 0 : states[right.to - 1] === CLOSING ? 2 : 1,
    origins.indexOf(left.origin),
    origins.indexOf(right.origin),
    left.to - left.from,
    right.to - from,
    tokens.pos[left.to - 1]!,
    tokens.pos[left.to] ?? none,
    tokens.pos[from - 1] ?? none,
    tokens.pos[from]!,
    tokens.pos[Math.min(from + 1, tokens.length - 1)]!,
    '.,;:?!-—–('.indexOf(tokens.text.charAt(tokens.end[from - 1]! - 1)),
    '.,;:?!-—–('.indexOf(tokens.text.charAt(tokens.start[left.to] ?? 0)),
    endsParagraph(columns, left),
    endsParagraph(columns, right),
  ]
}

function endsParagraph({ tokens }: TokenColumns, { to }: TokenRange): number {
  return to >= tokens.length || tokens.text.slice(tokens.end[to - 1], tokens.start[to]).includes('\n') ? 1 : 0
}
