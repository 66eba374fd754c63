import { genderOfFirstName } from '../../names/genderOfFirstName.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Entity } from '../../types/layers.ts'
import type { Anaphor } from './anaphor.ts'
import { grammaticalRole } from './grammaticalRole.ts'
import type { Occurrence } from './occurrence.ts'
import { isPart, type TextView } from './textView.ts'
import { weights } from './weights.ts'

/** How well an occurrence of an entity fits as what a pronoun refers to; -Infinity where grammar rules it out. */
export function scoreOccurrence(
  view: TextView,
  anaphor: Anaphor,
  occurrence: Occurrence,
  entity: Entity,
  between: number,
  count: number,
): number {
  const distance = view.sentences[anaphor.token]! - occurrence.sentence
  const after = occurrence.first > anaphor.token
  if (after ? !announces(view, anaphor, occurrence) : distance === 0 && isBound(view, anaphor, occurrence))
    return -Infinity
  let score = weights[occurrence.role] + weights.sentence * distance + weights.between * between
  score += weights.mentions * Math.log(1 + count)
  if (entity.type !== 'person') score += weights.noPerson
  score += genderFit(entity, anaphor.gender)
  if (after) score += weights.cataphora
  else if (isParallel(view, anaphor, occurrence)) score += weights.parallel
  if (distance === 0 && anaphor.form === 'possessive' && isOwnSubject(view, anaphor, occurrence))
    score += weights.ownSubject
  if (isCoordinated(view, occurrence)) score += weights.coordinated
  return score + scoreQuotation(view, anaphor, occurrence)
}

/** A single word may be a first name or a surname: as a first name it is evidence, no more. */
function genderFit({ name, gender }: Entity, wanted: 'm' | 'f'): number {
  if (gender !== null) return gender === wanted ? weights[wanted === 'm' ? 'knownMan' : 'knownWoman'] : -Infinity
  const likely = name.includes(' ') ? null : genderOfFirstName(nameKey(name))
  return likely === null ? 0 : likely === wanted ? weights.likelyGender : -weights.likelyGender
}

function isParallel(view: TextView, { form, token }: Anaphor, { role }: Occurrence): boolean {
  if (form === 'subject') return role === 'subject'
  if (form !== 'object') return false
  const { role: own } = grammaticalRole(view, token, token + 1)
  return own === role
}

/** `In his speech, Lee said`: the pronoun is in a phrase or clause that opens the sentence, and the name is the first subject after it. */
function announces(view: TextView, { token, form }: Anaphor, { role, first }: Occurrence): boolean {
  const start = view.tokens.sentences[view.sentences[token]!]!
  if (role !== 'subject' || token - start > openingLength || first - token > openingLength * 2) return false
  if (!(isPart(view, start, 'ADP', 'SCONJ', 'VERB', 'ADV') || start === token)) return false
  return view.words.slice(token, first).includes(',') || (form === 'possessive' && isPart(view, start, 'ADP'))
}

/** A sentence's opening phrase is at most about this long. */
const openingLength = 10

/** Principles A and B of binding (Chomsky 1981), roughly: an object is not its own clause's subject, a reflexive is. */
function isBound(view: TextView, { form, token }: Anaphor, occurrence: Occurrence): boolean {
  const { last, verb } = occurrence
  if (form === 'possessive') return last === token - 1 && view.words[last] === ','
  if (form === 'subject') return verb > token
  return form === 'object' && isOwnSubject(view, { token }, occurrence)
}

/** Is the occurrence the subject of the clause that the token is in, or what a relative clause around it says something of? */
function isOwnSubject(view: TextView, { token }: Pick<Anaphor, 'token'>, { last, verb }: Occurrence): boolean {
  const relative = view.words[last] === ',' ? last + 1 : last
  if (view.words[relative] === 'who' && relative + 1 < token && !hasSubjectBetween(view, relative + 1, token))
    return true
  return verb >= 0 && verb < token && !hasSubjectBetween(view, verb, token)
}

/** Does another clause begin between the verb and the token? */
function hasSubjectBetween(view: TextView, verb: number, token: number): boolean {
  for (let at = verb + 1; at < token; at++) {
    if (clauseOpeners.has(view.words[at]!)) return true
    if (isPart(view, at, 'NOUN', 'PROPN', 'PRON') && isPart(view, at + 1, 'VERB', 'AUX') && at + 1 < token) return true
  }
  return false
}

const clauseOpeners = new Set(
  'that who which when while because if although though where whom whose after before since until as'.split(' '),
)

const isCoordinated = ({ words }: TextView, { first, last }: Occurrence): boolean =>
  words[last] === 'and' || words[first - 1] === 'and'

function scoreQuotation(view: TextView, { token }: Anaphor, { first, role, sentence }: Occurrence): number {
  const inside = view.quotes[token]!
  const itsOwn = view.quotes[first]!
  if (inside === itsOwn) return 0
  if (inside === 0) return weights.quoted
  return itsOwn === 0 && role === 'subject' && sentence === view.sentences[token] ? weights.speaker : 0
}
