import { partsOfSpeech } from '../../../types/tokens.ts'
import { kindOfCue } from '../linking/kindOfCue.ts'
import type { LinkedQuote } from '../linking/linkedQuote.ts'
import { nearest } from '../linking/nearest.ts'
import { relate } from '../linking/relate.ts'
import { CLOSING, LAST, OPENING, OUTSIDE } from '../tagging/markStates.ts'
import type { PieceOrigin, TaggedArticle } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

const cueKinds: readonly ReturnType<typeof kindOfCue>[] = ['none', 'verb', 'noun', 'other']
const origins: readonly PieceOrigin[] = ['content', 'more', 'marks', 'turn', 'rest']
const none = partsOfSpeech.length

/** A linked quote in numbers. */
export function quoteShape(
  columns: TokenColumns,
  { cues, sources, leanings }: TaggedArticle,
  quote: LinkedQuote,
): number[] {
  const { content, cue, speaker } = quote
  const { tokens, states, stretchOf, kinds, shapes, reporting, sentenceOf } = columns
  const { from, to } = content
  let [marked, stretches, longest, run, capitals, words, verbs] = [0, 0, 0, 0, 0, 0, 0]
  let [inside, least] = [0, 1000]
  for (let i = from; i < to; i++) {
    const lean = leanings.inside[i]!
    inside += lean
    if (i > from && lean < least) least = lean
    if (states[i] === OUTSIDE) {
      run = 0
      if (reporting[i] !== 0) verbs++
      continue
    }
    if (i === from || stretchOf[i] !== stretchOf[i - 1]) {
      stretches++
      run = 0
    }
    if (states[i] === OPENING || states[i] === CLOSING) continue
    marked++
    longest = Math.max(longest, ++run)
    if (/\w/.test(tokens.text.charAt(tokens.start[i]!))) {
      words++
      if ((shapes[i]! & 1) !== 0) capitals++
    }
  }
  const before = from > 0 ? tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]) : ''
  const last = tokens.text.charAt(tokens.end[to - 1]! - 1)
  const behind = to < tokens.length ? tokens.text.charAt(tokens.start[to]!) : ''
  const own = (ranges: readonly TokenRange[]): number => nearest(ranges, content, 3, { before: 0, behind: 0 }).length
  const nextCue = nearest(cues, content, 1, { before: 0, behind: 30 })
    .map((i) => cues[i]!)
    .find((range) => range.from >= to)
  const breakBefore = from === 0 || tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes('\n') ? 1 : 0
  const breakBehind =
    to >= tokens.length || tokens.text.slice(tokens.end[to - 1], tokens.start[to]).includes('\n') ? 1 : 0
  return [
    ...content.margins,
    ...content.seams,
    content.pieces.length,
    to - from,
    marked,
    marked / (to - from),
    stretches,
    longest,
    words === 0 ? -1 : capitals / words,
    verbs,
    inside / (to - from),
    least,
    leanings.begin[from]! - leanings.inside[from]!,
    to < tokens.length ? leanings.inside[to]! : -500,
    to < tokens.length ? leanings.begin[to]! : -500,
    leanings.more[from]! - leanings.begin[from]!,
    states[from]!,
    states[to - 1]!,
    kinds[from]! & 7,
    kinds[from]! >> 3,
    kinds[to - 1]! >> 3,
    quote.cues[0]!.chance,
    quote.speakers[0]!.chance,
    quote.speakerTagged ? 1 : 0,
    cueKinds.indexOf(kindOfCue(columns, cue)),
    ...placeOf(cue, content),
    ...placeOf(speaker, cue ?? content),
    speaker === null ? none : tokens.pos[speaker.to - 1]!,
    cue === null ? none : tokens.pos[cue.to - 1]!,
    sentenceOf[to - 1]! - sentenceOf[from]!,
    from === 0 || sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    to === tokens.length || sentenceOf[to] !== sentenceOf[to - 1] ? 1 : 0,
    from > 0 ? tokens.pos[from - 1]! : none,
    to < tokens.length ? tokens.pos[to]! : none,
    tokens.pos[from]!,
    tokens.pos[to - 1]!,
    before === ',' ? 1 : before === ':' ? 2 : before === '.' ? 3 : before.toLowerCase() === 'that' ? 4 : 0,
    '.,;:?!'.indexOf(last),
    '.,;:?!-—–('.indexOf(behind),
    from > 0 && reporting[from - 1] !== 0 ? 1 : from > 1 && reporting[from - 2] !== 0 ? 2 : 0,
    own(cues),
    own(sources),
    nextCue === undefined ? 40 : nextCue.from - to,
    breakBefore,
    breakBehind,
    origins.indexOf(content.pieces[0]!.origin),
    from / tokens.length,
    speaker !== null && speaker.from < to && from < speaker.to ? 1 : 0,
    states[to - 1] === LAST || states[to - 1] === CLOSING ? 1 : 0,
  ]
}

function placeOf(range: TokenRange | null, anchor: TokenRange): [number, number] {
  if (range === null) return [3, 99]
  const { side, gap } = relate(range, anchor)
  return [side, gap]
}
