import type { MarkedStretch } from '../../annotate/quotes/marks/pairMarks.ts'
import { quoteTags } from '../../annotate/quotes/tagging/taggedArticle.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { type GoldArticle, type GoldQuote, trimContent } from './goldArticle.ts'

const tagIndex = new Map<string, number>(quoteTags.map((tag, index) => [tag, index]))

/**
 * The tag of every token, as people marked the article. Where attributions nest, the outer content's tokens stay and the inner
 * attribution is left out; cues and sources win over content. A content's ends take in the marks around it.
 */
export function goldTags(article: GoldArticle, tokens: Tokens, stretches: readonly MarkedStretch[]): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  const order = [...article.quotes].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const quote of order) {
    const pieces = goldPieces(article.text, quote, stretches)
    if (pieces.some((piece) => isTaken(tokens, tags, piece))) continue
    pieces.forEach((piece, i) => tagSpan(tokens, tags, piece, i === 0 ? 'content' : 'more'))
    if (quote.cue) tagSpan(tokens, tags, quote.cue, 'cue')
    if (quote.speaker) tagSpan(tokens, tags, quote.speaker, 'source')
  }
  return mended(tags, tokens)
}

function goldPieces(text: string, quote: GoldQuote, stretches: readonly MarkedStretch[]): Span[] {
  const pieces = (quote.fragments ?? [[quote.start, quote.end] as const]).map(([start, end]) => ({ start, end }))
  return pieces.map((piece, i) => normalised(text, piece, stretches, i === 0)).filter(({ start, end }) => end > start)
}

/** As scoring trims it, but with the marks of a stretch that begins or ends there. */
function normalised(text: string, piece: Span, stretches: readonly MarkedStretch[], first: boolean): Span {
  let { start, end } = trimContent(text, piece, first)
  for (const stretch of stretches) {
    if (stretch.outer.start < start && stretch.start >= start - 3 && stretch.start <= start) start = stretch.outer.start
    if (stretch.outer.end > end && stretch.start < end && stretch.end - end <= 3) end = stretch.outer.end
  }
  return { start, end }
}

function tokensIn(tokens: Tokens, { start, end }: Span): [number, number] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && tokens.start[last]! < end) last++
  return [low, last]
}

function isTaken(tokens: Tokens, tags: Uint8Array, span: Span): boolean {
  const [from, to] = tokensIn(tokens, span)
  return tags.subarray(from, to).some((tag) => tag !== 0)
}

function tagSpan(tokens: Tokens, tags: Uint8Array, span: Span, name: string): void {
  const [from, to] = tokensIn(tokens, span)
  for (let i = from; i < to; i++) tags[i] = tagIndex.get(`${i === from ? 'B' : 'I'}-${name}`)!
}

/** An inner tag that follows nothing of its kind begins one: what overlaps left behind, and every paragraph's first. */
function mended(tags: Uint8Array, { paragraphs }: Tokens): Uint8Array {
  const starts = new Set(paragraphs)
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
    const isInner = tag > 0 && tag % 2 === 0
    if (isInner && (starts.has(i) || (tags[i - 1] !== tag && tags[i - 1] !== tag - 1))) tags[i] = tag - 1
  }
  return tags
}
