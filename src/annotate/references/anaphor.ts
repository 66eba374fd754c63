import { wordFacts } from '../../language/vocabulary.ts'
import { pronouns, type Pronoun } from '../../lexicons/pronouns.ts'
import { grammaticalRole, possessive, type GrammaticalRole } from './grammaticalRole.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** A pronoun in the text that stands for one person. */
export interface Anaphor {
  readonly token: number
  readonly gender: 'm' | 'f'
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive'
  /** Its role in its clause, and the verb that it is the subject of; -1 where it is none. */
  readonly role: GrammaticalRole
  readonly verb: number
}

/** All third-person pronouns of the singular, in text order. */
export function findAnaphors(view: TextView): Anaphor[] {
  const found: Anaphor[] = []
  const pronounOf = pronounsOfForms(view.tokens)
  for (let token = 0; token < view.tokens.length; token++) {
    const pronoun = pronounOf[view.tokens.types[token]!] ?? null
    if (pronoun === null) continue
    const { gender } = pronoun
    const form = pronoun.form === 'either' ? (ownsNext(view, token) ? 'possessive' : 'object') : pronoun.form
    const { role, verb } = form === 'possessive' ? possessive : grammaticalRole(view, token, token + 1)
    found.push({ token, gender, form, role, verb })
  }
  return found
}

const pronounsOfForms = wordFacts<Pronoun | null>((form) => pronouns.get(form.toLowerCase()) ?? null)

/** Does a noun phrase follow, so that `her` is a possessive? */
function ownsNext(view: TextView, token: number): boolean {
  if (view.sentences[token + 1] !== view.sentences[token]) return false
  return (
    isPart(view, token + 1, parts.NOUN | parts.PROPN | parts.ADJ | parts.NUM) ||
    (isPart(view, token + 1, parts.VERB) && view.words[token + 1]!.endsWith('ed'))
  )
}
