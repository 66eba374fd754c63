import { decode } from '../../../tagger/decode.ts'
import type { NameType } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { readWords } from './readWords.ts'
import type { Recogniser } from './recogniser.ts'
import { scoreTags } from './scoreTags.ts'
import { tagRepeats } from './tagRepeats.ts'
import { viewArticle } from './viewArticle.ts'

/** A name as the recogniser finds it, before it is linked to an entity. */
export interface NameSpan extends Span {
  readonly type: NameType
}

/** The names in an article, in the order of the text, none within another. */
export function findNames(tokens: Tokens, recogniser: Recogniser): NameSpan[] {
  const { model, lexicon, cache } = recogniser
  const view = viewArticle(tokens, readWords(tokens, lexicon, cache), lexicon)
  const scores = scoreTags(recogniser, view)
  const tags = new Uint8Array(tokens.length)
  for (const { start, end } of view.chunks) decode(model, scores, end - start, tags, start)
  tagRepeats(model, view, scores, tags)
  return spellNames(tokens, tags, model.tags)
}

/** BIO2 tags to spans; a chunk never begins inside a name. */
function spellNames(tokens: Tokens, tags: Uint8Array, names: readonly string[]): NameSpan[] {
  const found: { start: number; end: number; type: NameType }[] = []
  for (let i = 0; i < tags.length; i++) {
    const name = names[tags[i]!]!
    if (name === 'O') continue
    const open = found.at(-1)
    if (name.startsWith('B-') || open === undefined) {
      found.push({ start: nameStart(tokens, i), end: tokens.end[i]!, type: name.slice(2) as NameType })
    } else open.end = tokens.end[i]!
  }
  return found
}

const [hyphenCode, firstLetterCode, lastLetterCode] = [0x2d, 0x61, 0x7a]
const longestPrefixLetters = 6

/** wink keeps `pro-Russian` and `non-EU` whole: there the name starts behind the hyphen, but for `sub-Saharan`. */
function nameStart({ text, start, end }: Tokens, token: number): number {
  const first = start[token]!
  for (let at = first; at < Math.min(first + longestPrefixLetters, end[token]! - 1); at++) {
    const code = text.charCodeAt(at)
    if (code === hyphenCode && text.startsWith('sub-', first)) return first
    if (code === hyphenCode)
      return at > first && text.charAt(at + 1) !== text.charAt(at + 1).toLowerCase() ? at + 1 : first
    if (code < firstLetterCode || code > lastLetterCode) return first
  }
  return first
}
