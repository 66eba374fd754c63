import { partitionPoint } from '../../algorithms/lowerBound.ts'
import type { QuotedSpan } from '../../annotate/quotes/marks/pairMarks.ts'
import { quoteTags } from '../../annotate/quotes/tagging/taggedArticle.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import { type GoldArticle, type GoldQuote, trimContent } from './goldArticle.ts'

const tagIndex = new Map<string, number>(quoteTags.map((tag, index) => [tag, index]))

/**
 * The tag of every token, as people marked the article. Where attributions nest, the outer content's tokens
 * stay and the inner attribution is left out; cues and sources win over content. A content's ends take in the
 * marks around it.
 */
export function goldTags(
  { text, quotes }: GoldArticle,
  tokens: Tokens,
  quotedSpans: readonly QuotedSpan[],
): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  const order = [...quotes].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const quote of order) {
    const fragments = goldFragments(text, quote, quotedSpans)
    if (fragments.some((fragment) => isTaken(tokens, tags, fragment))) continue
    fragments.forEach((fragment, i) => tagSpan(tokens, tags, fragment, i === 0 ? 'content' : 'more'))
    if (quote.cue) tagSpan(tokens, tags, quote.cue, 'cue')
    if (quote.speaker) tagSpan(tokens, tags, quote.speaker, 'source')
  }
  return repaired(tags, tokens)
}

function goldFragments(text: string, quote: GoldQuote, quotedSpans: readonly QuotedSpan[]): Span[] {
  const fragments = (quote.fragments ?? [[quote.start, quote.end] as const]).map(([start, end]) => ({ start, end }))
  return fragments
    .map((fragment, i) => normalised(text, fragment, quotedSpans, i === 0))
    .filter(({ start, end }) => end > start)
}

/** As scoring trims it, but with the marks of a quoted span that begins or ends there. */
function normalised(text: string, fragment: Span, quotedSpans: readonly QuotedSpan[], first: boolean): Span {
  let { start, end } = trimContent(text, fragment, first)
  for (const quotedSpan of quotedSpans) {
    if (quotedSpan.outer.start < start && quotedSpan.start >= start - 3 && quotedSpan.start <= start)
      start = quotedSpan.outer.start
    if (quotedSpan.outer.end > end && quotedSpan.start < end && quotedSpan.end - end <= 3) end = quotedSpan.outer.end
  }
  return { start, end }
}

export function tokensIn(tokens: Tokens, { start, end }: Span): [number, number] {
  const first = partitionPoint(tokens.length, (i) => tokens.end[i]! <= start)
  let last = first
  while (last < tokens.length && tokens.start[last]! < end) last++
  return [first, last]
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
function repaired(tags: Uint8Array, { paragraphs }: Tokens): Uint8Array {
  const starts = new Set(paragraphs)
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
    const isInner = tag > 0 && tag % 2 === 0
    if (isInner && (starts.has(i) || (tags[i - 1] !== tag && tags[i - 1] !== tag - 1))) tags[i] = tag - 1
  }
  return tags
}
