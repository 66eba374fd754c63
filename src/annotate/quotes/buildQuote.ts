import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { behindDateline } from '../../language/behindDateline.ts'
import type { Article } from '../../types/article.ts'
import type { Quote, Speaker } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { QuotedSpan } from './marks/pairMarks.ts'
import type { Attribution } from './readAttributions.ts'
import { hasWord, textSpan, withClosingBracket } from './tokens/spans.ts'

const mark = /["“”„‟«»'‘’`]/
const leadingThat = /^that\s/i

/**
 * The quote that an attribution makes; null where its content holds no word. Direct: all words of the content
 * stand between marks; its span runs from the first of them to the last. A mixed quote's span takes in the
 * marks at its ends, so that its text stays balanced. A dateline is nobody's words.
 * @param quoted spans those between marks, in text order, none inside another
 */
export function buildQuote(
  article: Pick<Article, 'text' | 'dateline'>,
  { fragments: found, cue, confidence, contentConfidence }: Attribution,
  quotedSpans: readonly QuotedSpan[],
  speaker: Speaker | null,
): Omit<Quote, 'id'> | null {
  const { text } = article
  const from = behindDateline(article, { start: found[0]!.start, end: found.at(-1)!.end })
  const fragments = found.flatMap(({ start, end }) => (end > from ? [{ start: Math.max(start, from), end }] : []))
  const quotedIn = fragments.map((fragment) =>
    quotedSpansWithin(quotedSpans, fragment).filter(({ start, end }) => hasWord(text, start, end)),
  )
  const quoted = quotedIn.flat()
  const isDirect =
    quoted.length > 0 && !fragments.some((fragment, i) => hasWordsOutside(text, fragment, quotedIn[i]!, i === 0))
  const whole = { start: from, end: found.at(-1)!.end }
  const span = isDirect
    ? { start: quoted[0]!.start, end: quoted.at(-1)!.end }
    : withMarks(text, withClosingBracket(text, withoutEdges(text, whole)), quoted)
  if (!hasWord(text, span.start, span.end)) return null
  const kind = isDirect ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect'
  const cueWords = cue && textSpan(text, cue)
  return { ...textSpan(text, span), kind, quoted, cue: cueWords, speaker, confidence, contentConfidence }
}

/** @param quoted the quoted spans inside the fragment */
function hasWordsOutside(text: string, fragment: Span, quoted: readonly Span[], first: boolean): boolean {
  let at = fragment.start + (first && leadingThat.test(text.slice(fragment.start, fragment.start + 5)) ? 5 : 0)
  for (const { start, end } of quoted) {
    if (hasWord(text, at, start)) return true
    at = end
  }
  return hasWord(text, at, fragment.end)
}

/** From the first word to the last; brackets that pair stay. */
function withoutEdges(text: string, { start, end }: Span): Span {
  while (
    start < end &&
    !hasWord(text, start, start + 1) &&
    !isSurrogate(text, start) &&
    !/[$€£#@([]/.test(text.charAt(start))
  )
    start++
  while (
    end > start &&
    !hasWord(text, end - 1, end) &&
    !isSurrogate(text, end - 1) &&
    !/[%)\]]/.test(text.charAt(end - 1))
  )
    end--
  return { start, end }
}

function isSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdfff
}

function withMarks(text: string, { start, end }: Span, quoted: readonly Span[]): Span {
  const first = quoted[0]
  const last = quoted.at(-1)
  if (first !== undefined && first.start <= start) for (start = first.start; mark.test(text.charAt(start - 1));) start--
  if (last !== undefined && last.end >= end) for (end = last.end; mark.test(text.charAt(end));) end++
  return { start, end }
}

/**
 * The parts of a span that stand between marks. Takes quoted spans that are in text order and don't overlap;
 * finds the first by halving, so that asking for every quote of an article stays fast.
 */
function quotedSpansWithin(quotedSpans: readonly QuotedSpan[], { start, end }: Span): Span[] {
  const first = partitionPoint(quotedSpans.length, (i) => quotedSpans[i]!.end <= start)
  const within: Span[] = []
  for (let i = first; i < quotedSpans.length && quotedSpans[i]!.start < end; i++) {
    const quotedSpan = quotedSpans[i]!
    within.push({ start: Math.max(quotedSpan.start, start), end: Math.min(quotedSpan.end, end) })
  }
  return within
}
