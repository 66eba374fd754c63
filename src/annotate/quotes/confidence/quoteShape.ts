import { partsOfSpeech } from '../../../types/tokens.ts'
import { kindOfCue } from '../linking/kindOfCue.ts'
import type { LinkedQuote } from '../linking/linkedQuote.ts'
import { countWithin, nearest } from '../linking/nearest.ts'
import { relate } from '../linking/relate.ts'
import { breaksAt } from '../tagging/breaksAt.ts'
import { CLOSING, LAST } from '../tagging/markStates.ts'
import { pieceOrigins, type TaggedArticle } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'
import { markedShape } from './markedShape.ts'

const cueKinds: readonly ReturnType<typeof kindOfCue>[] = ['none', 'verb', 'noun', 'other']
const none = partsOfSpeech.length
/** Stands for the score of a place outside of the text. */
const nowhere = -500

/** A linked quote in numbers. The order is the model's: a change of it asks for training anew. */
export function quoteShape(columns: TokenColumns, article: TaggedArticle, quote: LinkedQuote): number[] {
  const { content } = quote
  const { from, to } = content
  return [
    ...content.margins,
    ...content.seams,
    content.pieces.length,
    to - from,
    ...markedShape(columns, article.leanings, content),
    ...leaningShape(article, content, columns.words.length),
    ...edgeShape(columns, content),
    ...linkShape(columns, quote),
    ...clauseShape(columns, content),
    ...punctuationShape(columns, content),
    ...neighbourShape(article, content),
    breaksAt(columns.tokens, from) ? 1 : 0,
    breaksAt(columns.tokens, to) ? 1 : 0,
    pieceOrigins.indexOf(content.pieces[0]!.origin),
    from / columns.tokens.length,
    quote.speaker !== null && quote.speaker.from < to && from < quote.speaker.to ? 1 : 0,
    columns.states[to - 1] === LAST || columns.states[to - 1] === CLOSING ? 1 : 0,
  ]
}

/** What the sequence model thinks of its ends. */
function leaningShape({ leanings }: TaggedArticle, { from, to }: TokenRange, length: number): number[] {
  const { begin, inside, more } = leanings
  return [
    begin[from]! - inside[from]!,
    to < length ? inside[to]! : nowhere,
    to < length ? begin[to]! : nowhere,
    more[from]! - begin[from]!,
  ]
}

function edgeShape({ states, kinds }: TokenColumns, { from, to }: TokenRange): number[] {
  return [states[from]!, states[to - 1]!, kinds[from]! & 7, kinds[from]! >> 3, kinds[to - 1]! >> 3]
}

function linkShape(
  columns: TokenColumns,
  { content, cue, speaker, cues, speakers, speakerTagged }: LinkedQuote,
): number[] {
  const { pos } = columns.tokens
  return [
    cues[0]!.chance,
    speakers[0]!.chance,
    speakerTagged ? 1 : 0,
    cueKinds.indexOf(kindOfCue(columns, cue)),
    ...placeOf(cue, content),
    ...placeOf(speaker, cue ?? content),
    speaker === null ? none : pos[speaker.to - 1]!,
    cue === null ? none : pos[cue.to - 1]!,
  ]
}

function placeOf(range: TokenRange | null, anchor: TokenRange): [number, number] {
  if (range === null) return [3, 99]
  const { side, gap } = relate(range, anchor)
  return [side, gap]
}

/** Sentences and parts of speech at its ends. */
function clauseShape({ tokens, sentenceOf }: TokenColumns, { from, to }: TokenRange): number[] {
  const { pos, length } = tokens
  return [
    sentenceOf[to - 1]! - sentenceOf[from]!,
    from === 0 || sentenceOf[from] !== sentenceOf[from - 1] ? 1 : 0,
    to === length || sentenceOf[to] !== sentenceOf[to - 1] ? 1 : 0,
    from > 0 ? pos[from - 1]! : none,
    to < length ? pos[to]! : none,
    pos[from]!,
    pos[to - 1]!,
  ]
}

const before = new Map([
  [',', 1],
  [':', 2],
  ['.', 3],
  ['that', 4],
])

function punctuationShape({ tokens, reporting }: TokenColumns, { from, to }: TokenRange): number[] {
  const { text, start, end, length } = tokens
  const left = from > 0 ? text.slice(start[from - 1], end[from - 1]).toLowerCase() : ''
  const behind = to < length ? text.charAt(start[to]!) : ''
  return [
    before.get(left) ?? 0,
    '.,;:?!'.indexOf(text.charAt(end[to - 1]! - 1)),
    '.,;:?!-—–('.indexOf(behind),
    from > 0 && reporting[from - 1] !== 0 ? 1 : from > 1 && reporting[from - 2] !== 0 ? 2 : 0,
  ]
}

/** Cues and sources within it, and how far the next cue is. */
function neighbourShape({ cues, sources }: TaggedArticle, content: TokenRange): number[] {
  const next = nearest(cues, content, 1, { before: 0, behind: 30 })
    .map((index) => cues[index]!)
    .find(({ from }) => from >= content.to)
  return [
    countWithin(cues, content, 3),
    countWithin(sources, content, 3),
    next === undefined ? 40 : next.from - content.to,
  ]
}
