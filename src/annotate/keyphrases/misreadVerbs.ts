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
const endsClause =
  /^(?:[,;:()“”"—–-]|--|that|which|who|whose|where|when|as|if|after|before|because|while|until|since|though|although)$/i
/** What a verb has for an object, and no noun has behind it. */
const startsObject = /^(?:him|them|it|us|me|the|an?|his|their|its)$/
/** A noun of more than one. */
const isPlural = /(?:[^s]s|people|men|women|children|police)$/i

/** What a word is, as a sum: it may be several. The last three are what a noun may be as a verb. */
const [end, object, plural, third, base, past] = [1, 2, 4, 8, 16, 32]
const verb = third + base + past

const kindsOf = wordFacts(
  (form) =>
    (endsClause.test(form) ? end : 0) +
    (startsObject.test(form) ? object : 0) +
    (isPlural.test(form) ? plural : 0) +
    verbForm(form),
)

/** Of the third person or of others in the present, or in the past. */
function verbForm(form: string): number {
  if (form !== form.toLowerCase()) return 0
  if (nounVerbs.third.has(form)) return third
  if (nounVerbs.base.has(form)) return base
  return irregularPasts.has(form) ? past : 0
}

/**
 * The verbs that the tagger takes for nouns: `if the fever spreads`, `Storm hits coast`, `…, police claim`. A clause
 * needs a verb: in one that has none, a word behind a noun that may be its verb is, if it agrees with that noun in
 * number; and so is one with an object behind it.
 */
export function findMisreadVerbs(tokens: Tokens): readonly number[] {
  const kinds = kindsOf(tokens)
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
    const kind = kinds[tokens.types[i]!]!
    if (i === tokens.sentences[sentence]) {
      close()
      sentence++
    } else if ((kind & end) > 0 || conjunctions[tokens.pos[i]!] === 1) close()
    else if ((kind & verb) > 0 && nouns[tokens.pos[i]!] === 1 && nouns[tokens.pos[i - 1]!] === 1) {
      const agrees = (kind & past) > 0 || (kinds[tokens.types[i - 1]!]! & plural) > 0 === (kind & base) > 0
      if (!agrees) continue
      if (((kinds[tokens.types[i + 1] ?? -1] ?? 0) & object) > 0) found.push(i)
      else candidates.push(i)
    }
    if (verbs[tokens.pos[i]!] === 1) hasVerb = true
  }
  close()
  return found
}
