import { quoteTags } from './taggedArticle.ts'

const count = quoteTags.length
const [OTHER, CONTENT, IN_CONTENT, MORE] = [0, 1, 2, 3]

/** What the transitions add to the emission scores of content, relative to no content. */
export interface TransitionCorrections {
  /** To those of beginning a content: what its beginning and its end add together. */
  readonly begin: number
  /** To those of going on with it. */
  readonly inside: number
  /** To those of going on with it after its cue. */
  readonly more: number
}

/**
 * Makes emission scores comparable between taggers. A conditional random field may keep what it knows about a
 * tag in the emissions or in the transitions: every path scores the same either way, and chance decides in
 * training. So emissions alone say less than they seem to, and what is learnt from those of one tagger does not
 * hold for another's; with these corrections they mean the same in all.
 */
export function transitionCorrections(transitions: Int32Array): TransitionCorrections {
  const add = (from: number, to: number): number => transitions[from * count + to]!
  const stay = (tag: number): number => add(tag, tag)
  const whole = (first: number, inner: number): number =>
    add(OTHER, first) + add(first, inner) + add(inner, OTHER) - stay(inner) - 2 * stay(OTHER)
  return {
    begin: whole(CONTENT, IN_CONTENT),
    inside: stay(IN_CONTENT) - stay(OTHER),
    more: whole(MORE, MORE + 1),
  }
}
