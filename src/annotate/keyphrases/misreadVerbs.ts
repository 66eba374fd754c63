import { wordFacts } from '../../language/vocabulary.ts'
import { nounVerbs } from '../../lexicons/nounVerbs.ts'
import { irregularPasts } from '../../lexicons/tenseWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { PartOfSpeech, Tokens } from '../../types/tokens.ts'

const among = (...names: PartOfSpeech[]): Uint8Array =>
  Uint8Array.from(partsOfSpeech, (name) => Number(names.includes(name)))
const verbs = among('VERB', 'AUX')
const nouns = among('NOUN', 'PROPN')
const conjunctions = among('SCONJ')

/** Where a clause ends at the latest: marks, and words that begin one. */
const endsClause = wordFacts((form) =>
  /^(?:[,;:()“”"—–-]|--|that|which|who|whose|where|when|as|if|after|before|because|while|until|since|though|although)$/i.test(
    form,
  ),
)
/** What a verb has for an object, and no noun has behind it. */
const startsObject = wordFacts((form) => /^(?:him|them|it|us|me|the|an?|his|their|its)$/.test(form))
/** A noun of more than one. */
const isPlural = wordFacts((form) => /(?:[^s]s|people|men|women|children|police)$/i.test(form))
/** What a noun may be as a verb: of the third person or of others in the present, or in the past; 0 if none. */
const verbForm = wordFacts((form): 0 | 1 | 2 | 3 => {
  if (form !== form.toLowerCase()) return 0
  if (nounVerbs.third.has(form)) return 1
  if (nounVerbs.base.has(form)) return 2
  return irregularPasts.has(form) ? 3 : 0
})

/**
 * The verbs that the tagger takes for nouns: `if the fever spreads`, `Storm hits coast`, `…, police claim`. A clause
 * needs a verb: in one that has none, a word behind a noun that may be its verb is, if it agrees with that noun in
 * number; and so is one with an object behind it.
 */
export function findMisreadVerbs(tokens: Tokens): readonly number[] {
  const [ends, plural] = [endsClause(tokens), isPlural(tokens)]
  const [form, object] = [verbForm(tokens), startsObject(tokens)]
  const found: number[] = []
  let candidates: number[] = []
  let hasVerb = false
  let sentence = 0
  const close = (): void => {
    if (!hasVerb && candidates.length > 0) found.push(candidates.at(-1)!)
    if (candidates.length > 0) candidates = []
    hasVerb = false
  }
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens.types[i]!
    if (i === tokens.sentences[sentence]) {
      close()
      sentence++
    } else if (ends[type]! || conjunctions[tokens.pos[i]!] === 1) close()
    else if (form[type]! > 0 && nouns[tokens.pos[i]!] === 1 && nouns[tokens.pos[i - 1]!] === 1) {
      const agrees = form[type] === 3 || plural[tokens.types[i - 1]!] === (form[type] === 2)
      if (agrees && object[tokens.types[i + 1] ?? -1] === true) found.push(i)
      else if (agrees) candidates.push(i)
    }
    if (verbs[tokens.pos[i]!] === 1) hasVerb = true
  }
  close()
  return found
}
