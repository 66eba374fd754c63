import { quoteTags } from './taggedArticle.ts'

const count = quoteTags.length
const [OTHER, CONTENT, IN_CONTENT, MORE] = [0, 1, 2, 3]

/** What transitions add to the scores of tokens, by how much more than where no content is. */
export interface TransitionCorrections {
  /** To those of beginning a content: what its beginning and its end add together. */
  readonly begin: number
  /** To those of going on with it. */
  readonly inside: number
  /** To those of going on with it after its cue. */
  readonly more: number
}

/**
 * Makes scores of tokens comparable from one tagger to the next. A conditional random field may hold what it knows of a tag in the scores of its tokens or in
 * the transitions to it and from it: every path scores the same either way, so that it is chance how a training parts them. Scores alone thus say less than they
 * seem to, and what is learnt from those of one tagger doesn't hold for another's; with what their transitions add they mean the same in all.
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
