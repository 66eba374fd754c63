import type { Anaphor } from './anaphor.ts'
import type { Occurrence } from './findOccurrences.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** A sentence's opening phrase is at most about this long. */
const openingTokens = 10

/** What is farther apart is in no one clause. */
const longestClauseTokens = 30

const clauseOpeners = new Set(
  'that who which when while because if although though where whom whose after before since until as'.split(' '),
)

const relatives = new Set('where which that who whom when'.split(' '))

/** Between a relative pronoun and the name that is its clause's subject are at most so many tokens. */
const longestTitleTokens = 4

/** Principles A and B of binding (Chomsky 1981), roughly: an object is not its own clause's subject. */
export function isBound(view: TextView, { form, token }: Anaphor, occurrence: Occurrence): boolean {
  const { last, verb } = occurrence
  if (form === 'possessive') return last === token - 1 && view.words[last] === ','
  if (form === 'subject') return verb > token
  if (form === 'reflexive')
    return view.sentences[last - 1] !== view.sentences[token] || isPassedOver(view, token, occurrence)
  return isOwnSubject(view, token, occurrence)
}

/**
 * `A guard left the hall where Lee had sung and hurt himself`: what an `and` joins to a clause is of its tense, so that
 * `hurt` goes with `left`, past the clause in between.
 */
function isPassedOver(view: TextView, token: number, { first, verb }: Occurrence): boolean {
  const { words } = view
  if (words[token - 2] !== 'and' || verb < 0 || verb > token) return false
  if (!isPart(view, verb, parts.AUX) && isPresent(words[verb]!) === isPresent(words[token - 1]!)) return false
  return words.slice(Math.max(0, first - longestTitleTokens), first).some((word) => relatives.has(word))
}

const isPresent = (verb: string): boolean => /[^s]s$/.test(verb)

/**
 * Is the occurrence the subject of the clause that the token is in, or what a relative clause around it says something
 * of?
 */
export function isOwnSubject(view: TextView, token: number, { last, verb }: Occurrence): boolean {
  const relative = view.words[last] === ',' ? last + 1 : last
  if (view.words[relative] === 'who' && relative + 1 < token && !hasSubjectBetween(view, relative + 1, token))
    return true
  return verb >= 0 && verb < token && !hasSubjectBetween(view, verb, token)
}

/**
 * `In his speech, Lee said`: the pronoun is in a phrase or clause that opens the sentence, and the name is the first
 * subject after it.
 */
export function isAnnounced(view: TextView, { token, form }: Anaphor, { role, first }: Occurrence): boolean {
  const start = view.tokens.sentences[view.sentences[token]!]!
  if (role !== 'subject' || token - start > openingTokens || first - token > openingTokens * 2) return false
  if (!(isPart(view, start, parts.ADP | parts.SCONJ | parts.VERB | parts.ADV) || start === token)) return false
  return view.words.slice(token, first).includes(',') || (form === 'possessive' && isPart(view, start, parts.ADP))
}

/** Does another clause begin between the verb and the token? */
function hasSubjectBetween(view: TextView, verb: number, token: number): boolean {
  if (token - verb > longestClauseTokens) return true
  for (let at = verb + 1; at < token; at++) {
    if (clauseOpeners.has(view.words[at]!)) return true
    if (
      isPart(view, at, parts.NOUN | parts.PROPN | parts.PRON) &&
      isPart(view, at + 1, parts.VERB | parts.AUX) &&
      at + 1 < token
    )
      return true
  }
  return false
}
