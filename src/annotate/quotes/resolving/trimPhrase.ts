import { dateWords } from '../../../lexicons/dateWords.ts'
import { socialMedia } from '../../../lexicons/statementNouns.ts'
import { isStatement, type NounPhrase, readNounPhrase } from './nounPhrase.ts'
import type { PhrasePart } from './phraseParts.ts'

const prepositions = new Set(['in', 'on', 'at', 'during', 'over', 'via', 'by', 'through', 'after', 'until', 'since'])

/** On what, or on what occasion, somebody speaks, besides statements. */
const occasions = new Set(['call', 'conference', 'debate', 'filing', 'phone', 'show', 'telephone', 'website'])

/**
 * Where a speaker's phrase ends: before when and on what it was said (`the mayor [in a statement on Monday]`), where
 * that stands behind the head `to` and its complements, or behind a comma at the end.
 */
export function trimmedEnd(parts: readonly PhrasePart[], to: number, isNamed: boolean): number {
  let at = to
  while (at < parts.length) {
    const part = parts[at]!
    if (part.kind === 'time') return parts[at - 1]!.end
    const object = part.kind === 'preposition' ? readNounPhrase(parts, at + 1) : null
    if (object === null) break
    if (prepositions.has(part.word) && isOccasion(object, isNamed)) return parts[at - 1]!.end
    at = object.to
  }
  return parts.at(-1)?.end ?? 0
}

/** Weekdays, days such as `yesterday`, their parts, and units of time. */
const timeLetters = new Set(['W', 't', 'd', 'u', 'v'])

/** A time, a statement or an occasion; a platform only for somebody named: `users on Facebook` are a kind of people. */
function isOccasion({ head }: NounPhrase, isNamed: boolean): boolean {
  const { word, kind } = head
  if (kind === 'time' || timeLetters.has(dateWords.get(word) ?? '')) return !/^\d/.test(word)
  return socialMedia.has(word) ? isNamed : isStatement(head) || occasions.has(word)
}
