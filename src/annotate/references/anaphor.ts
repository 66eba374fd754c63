import { pronouns } from '../../lexicons/pronouns.ts'
import { isPart, type TextView } from './textView.ts'

/** A pronoun in the text that stands for one person. */
export interface Anaphor {
  readonly token: number
  readonly gender: 'm' | 'f'
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** All third-person pronouns of the singular, in text order. */
export function findAnaphors(view: TextView): Anaphor[] {
  return view.words.flatMap((word, token) => {
    const pronoun = pronouns.get(word)
    if (pronoun === undefined) return []
    const { gender, form } = pronoun
    return [{ token, gender, form: form === 'either' ? (ownsNext(view, token) ? 'possessive' : 'object') : form }]
  })
}

/** Does a noun phrase follow, so that `her` is a possessive? */
function ownsNext(view: TextView, token: number): boolean {
  if (view.sentences[token + 1] !== view.sentences[token]) return false
  return (
    isPart(view, token + 1, 'NOUN', 'PROPN', 'ADJ', 'NUM') ||
    (isPart(view, token + 1, 'VERB') && view.words[token + 1]!.endsWith('ed'))
  )
}
