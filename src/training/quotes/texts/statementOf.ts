import type { Span } from '../../../types/span.ts'
import { type GoldArticle, type GoldQuote, trimContent } from '../goldArticle.ts'

/** The parts of a sentence that is nothing but an attribution. */
export interface Statement {
  readonly quote: GoldQuote
  /** The sentence, with its full stop. */
  readonly whole: Span
  readonly content: string
  readonly cue: string
  readonly speaker: string
  readonly marked: boolean
}

/** The sentence of a quote where it is speaker, cue and content and nothing else, in this order or the other. */
export function statementOf({ text, quotes }: GoldArticle, quote: GoldQuote): Statement | null {
  const { cue, speaker, type } = quote
  if (cue === null || speaker === null || (quote.fragments?.length ?? 1) > 1 || type === 'mixed') return null
  const content = trimContent(text, quote)
  const words = text.slice(content.start, content.end)
  if (!isPlain(text, content, cue, speaker) || /["“”\n]/.test(words) || words.length < shortestContent) return null
  const whole = sentenceAround(text, [quote, cue, speaker])
  if (whole === null || quotes.some((other) => other !== quote && touches(whole, other))) return null
  return {
    ...{ quote, whole, content: words, marked: type === 'direct' },
    ...{ cue: text.slice(cue.start, cue.end), speaker: text.slice(speaker.start, speaker.end).replace(/,$/, '') },
  }
}

/** Characters. */
const shortestContent = 12

/** Does nothing but marks, commas and "that" stand between speaker, cue and content? */
function isPlain(text: string, content: Span, cue: Span, speaker: Span): boolean {
  const between = (a: Span, b: Span): string => text.slice(a.end, b.start)
  if (speaker.end <= cue.start && cue.end <= content.start)
    return between(speaker, cue) === ' ' && /^(?:,? ["“]| | that )$/.test(between(cue, content))
  const [first, second] = cue.start < speaker.start ? [cue, speaker] : [speaker, cue]
  return content.end <= first.start && /^[,?!]["”] $/.test(between(content, first)) && between(first, second) === ' '
}

/** The spans with the full stop behind them, where they are a sentence of their own. */
function sentenceAround(text: string, spans: readonly Span[]): Span | null {
  const start = Math.min(...spans.map((span) => span.start))
  const last = Math.max(...spans.map((span) => span.end))
  let end = last
  while (end < last + 3 && /["”.]/.test(text.charAt(end))) end++
  const isWhole =
    /\.["”]?$/.test(text.slice(start, end)) && /(?:^|[\n.!?]["”]?\s)$/.test(text.slice(Math.max(0, start - 3), start))
  return isWhole ? { start, end } : null
}

function touches(span: Span, { start, end, cue, speaker }: GoldQuote): boolean {
  return [{ start, end }, cue, speaker].some((own) => own !== null && own.start < span.end && span.start < own.end)
}
