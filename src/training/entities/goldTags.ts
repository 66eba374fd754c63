import type { Tokens } from '../../types/tokens.ts'
import { tags } from './labels.ts'
import type { GoldArticle } from './readBio.ts'

const outside = 1
const anyTag = 2 ** tags.length - 1

/**
 * The tags that may be right, as bits, for each token: names laid over wink's tokens. A token that a name shares
 * belongs to it whole; a name across the end of a sentence is two. Where the labels are in doubt every tag may be
 * right, and training decides by all other texts (labels in doubt as partial annotation: Tsuboi et al. 2008).
 */
export function goldTags(tokens: Tokens, { names, doubts }: Pick<GoldArticle, 'names' | 'doubts'>): Uint32Array {
  const allowed = new Uint32Array(tokens.length).fill(outside)
  const startsSentence = new Set(tokens.sentences)
  let at = 0
  for (const { start, end, types } of names) {
    while (at < tokens.length && tokens.end[at]! <= start) at++
    for (let first = at; at < tokens.length && tokens.start[at]! < end; at++) {
      const prefix = at === first || startsSentence.has(at) ? 'B-' : 'I-'
      allowed[at] = types.reduce((bits, type) => bits | (1 << tags.indexOf(prefix + type)), 0)
    }
  }
  at = 0
  for (const { start, end } of doubts) {
    while (at < tokens.length && tokens.end[at]! <= start) at++
    for (; at < tokens.length && tokens.start[at]! < end; at++) allowed[at] = anyTag
  }
  return allowed
}
