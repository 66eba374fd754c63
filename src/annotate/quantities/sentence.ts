import { lowerAt } from '../../language/dates/classifyTokens.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { PartOfSpeech, Tokens } from '../../types/tokens.ts'
import type { TextSpan } from '../../types/span.ts'

/** A sentence's tokens, by their place in the article: from `first` up to, not including, `last`. */
export interface Sentence {
  readonly tokens: Tokens
  readonly first: number
  readonly last: number
  /** Where the names of groups of people start: nationalities, religions, parties. */
  readonly groups: ReadonlySet<number>
}

/** The word of a token in lower case; empty beyond the sentence. */
export function lower({ tokens, first, last }: Sentence, i: number): string {
  return i < first || i >= last ? '' : lowerAt(tokens, i)
}

export function wordOf({ tokens, first, last }: Sentence, i: number): string {
  return i < first || i >= last ? '' : tokens.forms[tokens.types[i]!]!
}

export function posOf({ tokens, first, last }: Sentence, i: number): PartOfSpeech | '' {
  return i < first || i >= last ? '' : (partsOfSpeech[tokens.pos[i]!] ?? 'X')
}

/** The first token from `i` on that starts at or behind a place. */
export function tokenAt({ tokens, last }: Sentence, i: number, at: number): number {
  let token = i
  while (token < last && tokens.start[token]! < at) token++
  return token
}

/** Does a token follow the one before it without a space? */
export const isGlued = ({ tokens, first }: Sentence, i: number): boolean =>
  i > first && tokens.start[i] === tokens.end[i - 1]

/** The text of tokens `from` up to, not including, `to`. */
export function spanOf({ tokens }: Sentence, from: number, to: number): TextSpan {
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!]
  return { start, end, text: tokens.text.slice(start, end) }
}
