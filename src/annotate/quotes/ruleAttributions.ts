import { reportingVerbs } from '../../lexicons/reportingVerbs.ts'
import type { Mention } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { Attribution } from './attribution.ts'
import type { MarkedStretch } from './marks/markedStretch.ts'

const pronoun = /^(?:he|she|it|they|we|i)$/i

/** Statements between marks with a reporting verb in their sentence, by rules alone. */
export function ruleAttributions(
  tokens: Tokens,
  stretches: readonly MarkedStretch[],
  mentions: readonly Mention[],
): Attribution[] {
  const found: Attribution[] = []
  let sentence = 0
  let mention = 0
  for (const stretch of stretches) {
    const sentences = tokens.sentences
    while (sentence + 2 < sentences.length && tokens.start[sentences[sentence + 1]!]! <= stretch.start) sentence++
    while (mention < mentions.length && mentions[mention]!.end <= tokens.start[sentences[sentence]!]!) mention++
    const near = nearbyTokens(tokens, sentences[sentence]!, stretch)
    const cue = nearest(
      near.filter((i) => reportingVerbs.has(word(tokens, i))),
      tokens,
      stretch,
    )
    const last = found.at(-1)
    if (cue === undefined) {
      if (
        last !== undefined &&
        stretch.start - last.pieces.at(-1)!.end < 60 &&
        !tokens.text.slice(last.pieces.at(-1)!.end, stretch.start).includes('\n')
      )
        found[found.length - 1] = { ...last, pieces: [...last.pieces, stretch.outer] }
      continue
    }
    const span = { start: tokens.start[cue]!, end: tokens.end[cue]! }
    found.push({
      pieces: [stretch.outer],
      cue: span,
      speaker: speakerNear(tokens, near, cue, mentions, mention),
      confidence: 0.5,
    })
  }
  return found
}

/** Tokens of the sentence around a stretch, at most forty before and twelve behind it. */
function nearbyTokens(tokens: Tokens, from: number, { outer }: MarkedStretch): number[] {
  const near: number[] = []
  for (let i = from, behind = 0; i < tokens.length && behind < 12 && i < from + 400; i++) {
    if (tokens.end[i]! <= outer.start) near.push(i)
    else if (tokens.start[i]! >= outer.end) {
      near.push(i)
      behind++
      if (/^[.!?]$/.test(word(tokens, i)) || tokens.text.slice(tokens.end[i], tokens.start[i + 1] ?? 0).includes('\n'))
        break
    }
  }
  return near
}

function word(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
}

function nearest(candidates: readonly number[], tokens: Tokens, { outer }: MarkedStretch): number | undefined {
  const distance = (i: number): number => Math.max(outer.start - tokens.end[i]!, tokens.start[i]! - outer.end)
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0]
}

/** The name or pronoun nearest to the cue. */
function speakerNear(
  tokens: Tokens,
  near: readonly number[],
  cue: number,
  mentions: readonly Mention[],
  from: number,
): Span | null {
  const at = tokens.start[cue]!
  const spans: Span[] = near
    .filter((i) => pronoun.test(word(tokens, i)))
    .map((i) => ({ start: tokens.start[i]!, end: tokens.end[i]! }))
  const first = tokens.start[near[0]!]!
  const last = tokens.end[near.at(-1)!]!
  for (let i = from; i < mentions.length && mentions[i]!.start < last; i++)
    if (mentions[i]!.start >= first && (mentions[i]!.type === 'person' || mentions[i]!.type === 'organization'))
      spans.push(mentions[i]!)
  spans.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return spans[0] ?? null
}
