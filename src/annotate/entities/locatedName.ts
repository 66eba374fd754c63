import { nameKey } from '../../names/nameKey.ts'
import type { NameType } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { NameSpan } from './recogniser/findNames.ts'

/**
 * No name begins with a hyphen: what does so goes on with the name before it (`Indo-Pacific`), and is of the type of
 * its last part.
 */
export function joinAtHyphens(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (text[name.start] !== '-') joined.push(name)
    else if (before?.end === name.start) joined[joined.length - 1] = { ...name, start: before.start }
    else {
      let { start } = name
      while (start < name.end && /[-\s]/.test(text.charAt(start))) start++
      if (start < name.end) joined.push({ ...name, start })
    }
  }
  return joined
}

/** A name and where its tokens are. */
export interface LocatedName extends Span {
  readonly type: NameType
  /** Its words with single spaces between: a name may go over the end of a line. */
  readonly text: string
  readonly key: string
  /** Its tokens, half open, and its sentence, as indices. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Words with single spaces between, as most names have them. */
export const wordsOf = (text: string): string => (isSpread.test(text) ? text.replace(/\s+/g, ' ') : text)

const isSpread = /[^\S ]|  /

/** Finds the tokens of names, which must be in text order, in one walk over the tokens. */
export function locateNames(tokens: Tokens, names: readonly NameSpan[]): LocatedName[] {
  let at = 0
  let sentence = 0
  return names.map(({ start, end, type }) => {
    while (at < tokens.length && tokens.end[at]! <= start) at++
    let last = at
    while (last < tokens.length && tokens.start[last]! < end) last++
    while (sentence + 2 < tokens.sentences.length && tokens.sentences[sentence + 1]! <= at) sentence++
    const text = wordsOf(tokens.text.slice(start, end))
    return { start, end, type, text, key: nameKey(text), first: at, last, sentence }
  })
}
