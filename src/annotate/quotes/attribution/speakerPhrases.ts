import { partsOfSpeech } from '../../../types/tokens.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

const code = (name: (typeof partsOfSpeech)[number]): number => partsOfSpeech.indexOf(name)
const PRON = code('PRON')
const DET = code('DET')
const inPhrase = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART'].map((name) => code(name as 'NOUN')))
const heads = new Set([code('NOUN'), code('PROPN'), PRON])

/** A phrase is looked for so many tokens away from the cue, in its sentence. */
const reach = 25
const mostBefore = 4
const mostBehind = 2
const longest = 8

/** Noun phrases around a cue, nearest first on each side: speakers that the sequence model may have missed. */
export function besideCue(columns: TokenColumns, cue: TokenRange): TokenRange[] {
  const { tokens, sentenceOf } = columns
  const from = tokens.sentences[sentenceOf[cue.from]!]!
  const to = tokens.sentences[sentenceOf[cue.to - 1]! + 1]!
  return [
    ...phrasesBefore(tokens.pos, cue.from, Math.max(from, cue.from - reach)),
    ...phrasesBehind(tokens.pos, cue.to, Math.min(to, cue.to + reach)),
  ]
}

function phrasesBefore(pos: Uint8Array, end: number, least: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let to = end; to > least && found.length < mostBefore;) {
    if (!heads.has(pos[to - 1]!)) {
      to--
      continue
    }
    let from = to - 1
    if (pos[from] !== PRON) while (from > least && to - from < longest && inPhrase.has(pos[from - 1]!)) from--
    found.push({ from, to })
    to = from
  }
  return found
}

function phrasesBehind(pos: Uint8Array, start: number, most: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let from = start; from < most && found.length < mostBehind;) {
    const first = pos[from]!
    if (!heads.has(first) && !inPhrase.has(first)) {
      from++
      continue
    }
    let to = from + 1
    if (first !== PRON) while (to < most && to - from < longest && inPhrase.has(pos[to]!) && pos[to] !== DET) to++
    if (heads.has(pos[to - 1]!)) found.push({ from, to })
    from = to
  }
  return found
}
