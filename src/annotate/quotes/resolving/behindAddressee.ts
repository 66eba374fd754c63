import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { Mention } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { phraseParts, type PhrasePart } from './phraseParts.ts'

/** Verbs with whom they tell right behind them. */
const telling = /^(?:tell|told|inform|warn|assur|remind|notif|advis)/i
const passive = /\b(?:am|is|are|was|were|be|been|being)\s$/i
/** Begin what is told. */
const opening = /^(?:that|how|why|what|whether|if|when|where|there)$/
/** In tokens: whom and when. */
const reach = 12

/**
 * Where what is told begins: behind whom it is told, if that was found to be part of it: `told [reporters on Friday] the
 * port was shut`. An order to somebody (`told the crew to sail`) stays whole.
 */
export function behindAddressee(tokens: Tokens, mentions: readonly Mention[], cue: Span | null, start: number): number {
  if (cue === null || start !== cue.end + 1 || !telling.test(verbOf(tokens.text, cue))) return start
  if (passive.test(tokens.text.slice(Math.max(0, cue.start - 7), cue.start))) return start
  const first = partitionPoint(tokens.length, (i) => tokens.end[i]! <= start)
  const last = Math.min(tokens.length, first + reach)
  const parts = phraseParts(tokens, mentions, { start, end: tokens.end[last - 1]! })
  const whom = phraseEnd(parts, 0)
  const at = whom === 0 ? 0 : whenEnd(parts, whom)
  return at > 0 && at < parts.length && begins(parts[at]!) ? parts[at]!.start : start
}

/** The last word of a cue: `told` in `has told`. */
function verbOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** Where a pronoun, a name or a noun with its determiner ends; `from` where none is. */
function phraseEnd(parts: readonly PhrasePart[], from: number): number {
  if (/^(?:them|him|her|me|us|you)$/.test(parts[from]?.word ?? '')) return from + 1
  let at = parts[from]?.kind === 'determiner' ? from + 1 : from
  while (isPart(parts[at], 'modifier')) at++
  // Two names are two people: `told Reuters Lee was ill`.
  while (isPart(parts[at], 'noun') || (isPart(parts[at], 'name') && !isPart(parts[at - 1], 'name'))) at++
  return isPart(parts[at - 1], 'noun') || isPart(parts[at - 1], 'name') ? at : from
}

const isPart = (part: PhrasePart | undefined, kind: PhrasePart['kind']): boolean => part?.kind === kind

/** Behind `on Friday`, `in an interview`. */
function whenEnd(parts: readonly PhrasePart[], from: number): number {
  let at = parts[from]?.kind === 'preposition' && !opening.test(parts[from].word) ? from + 1 : from
  if (at > from && parts[at]?.kind !== 'time') return phraseEnd(parts, at)
  while (parts[at]?.kind === 'time') at++
  return at
}

/** May a clause with its subject begin here? */
const begins = ({ kind, word }: PhrasePart): boolean =>
  kind === 'determiner' || kind === 'name' || (kind === 'pronoun' && word !== 'one') || opening.test(word)
