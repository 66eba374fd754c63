import { addTo } from '../../algorithms/multimap.ts'
import { organizationNouns } from '../../lexicons/organizationNouns.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import type { Entity, Mention } from '../../types/layers.ts'
import { type NamedPlace, type TextView, isPart, parts } from './textView.ts'

/** A noun phrase that may stand for somebody named before: `the Russian president`, `the ministry`. */
interface Description {
  /** Tokens, half open, from the article on; the last one is the head. */
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organization'
  readonly head: string
  /** The words between article and head. */
  readonly modifiers: readonly string[]
}

const mostModifiers = 4

/**
 * Definite noun phrases with a head that says what a person or an organisation is, where no name follows or goes on
 * within them.
 */
export function findDescriptions(view: TextView, mentions: readonly Mention[]): Description[] {
  const { tokens, words } = view
  const found: Description[] = []
  let next = 0
  for (let first = words.indexOf('the'); first >= 0; first = words.indexOf('the', first + 1)) {
    while (next < mentions.length && mentions[next]!.end <= tokens.start[first]!) next++
    const last = phraseEnd(view, first)
    const head = words[last - 1] ?? ''
    const kind = roleNouns.has(head) ? 'person' : organizationNouns.has(head) ? 'organization' : null
    if (last - first < 2 || kind === null || words[last] === 'of' || endsInName(view, mentions, next, last)) continue
    found.push({ first, last, kind, head, modifiers: wordsBetween(view, first + 1, last - 1) })
  }
  return found
}

const wordsBetween = ({ tokens: { text, start, end } }: TextView, first: number, last: number): string[] =>
  Array.from({ length: last - first }, (_, i) => text.slice(start[first + i], end[first + i]))

/** The end of the run of adjectives and nouns after the article at `first`. */
function phraseEnd(view: TextView, first: number): number {
  const limit = Math.min(view.words.length, first + 2 + mostModifiers)
  let at = first + 1
  while (
    at < limit &&
    view.sentences[at] === view.sentences[first] &&
    isPart(view, at, parts.ADJ | parts.NOUN | parts.PROPN)
  )
    at++
  return at
}

/** Does a name take in the phrase's head, or follow it at once? */
function endsInName({ tokens }: TextView, mentions: readonly Mention[], next: number, last: number): boolean {
  const headStart = tokens.start[last - 1]!
  const after = tokens.end[last - 1]! + 1
  for (let i = next; i < mentions.length && mentions[i]!.start <= after; i++)
    if (mentions[i]!.end > headStart) return true
  return false
}

/** A description means nobody named farther back than this many sentences. */
const mostSentencesBack = 12

/** Of so many that are called so, the text will not mean one by the noun alone. */
const mostCandidates = 50

/**
 * Resolves descriptions to who was named last before them, of those whom the text calls so: people by their roles,
 * organisations by the nouns in their names. `named` must be in text order, and so must the descriptions.
 */
export function resolveDescriptions(
  { sentences }: TextView,
  descriptions: readonly Description[],
  entities: readonly Entity[],
  named: readonly NamedPlace[],
): (Description & { readonly entity: number })[] {
  if (descriptions.length === 0) return []
  const byHead = entitiesByHead(entities)
  const lastSeen = new Map<number, number>()
  let next = 0
  return descriptions.flatMap((description) => {
    for (; next < named.length && named[next]!.first < description.first; next++)
      lastSeen.set(named[next]!.entity, named[next]!.sentence)
    const sentence = sentences[description.first]!
    let best = -1
    let bestScore = -Infinity
    let isTied = false
    for (const { entity, words } of byHead.get(`${description.kind} ${description.head}`) ?? []) {
      const seen = lastSeen.get(entity)
      if (seen === undefined || sentence - seen > mostSentencesBack || !fits(description, words)) continue
      if (seen === sentence && isNewcomer(description, words)) continue
      const matched = description.modifiers.filter((word) => has(words, word)).length
      const score = matched * mostSentencesBack - (sentence - seen)
      if (score >= bestScore && entity !== best) isTied = score === bestScore
      if (score > bestScore) [best, bestScore] = [entity, score]
    }
    return best < 0 || isTied ? [] : [{ ...description, entity: best }]
  })
}

interface Called {
  readonly entity: number
  /** The words of the role or name. */
  readonly words: readonly string[]
}

/** People by the last word of each of their roles, organisations by every word of their names. */
function entitiesByHead(entities: readonly Entity[]): Map<string, Called[]> {
  const byHead = new Map<string, Called[]>()
  entities.forEach(({ type, name, roles }, entity) => {
    const phrases = type === 'person' ? roles : type === 'organization' ? [name] : []
    for (const phrase of phrases) {
      const words = phrase.split(/[\s-]+/)
      const heads = type === 'person' ? words.slice(-1) : [...new Set(words)]
      for (const head of heads) {
        const key = `${type} ${head.toLowerCase()}`
        if ((byHead.get(key)?.length ?? 0) < mostCandidates) addTo(byHead, key, { entity, words })
      }
    }
  })
  return byHead
}

/**
 * `the Italian minister` is no `French minister`: where both have proper words that the other has not, they are two.
 */
function fits({ kind, head, modifiers }: Description, words: readonly string[]): boolean {
  const missing = modifiers.filter((word) => !has(words, word))
  if (kind === 'organization') return missing.length === 0
  const left = words.filter((word) => word.toLowerCase() !== head && !has(modifiers, word))
  return !missing.some(isProper) || !left.some(isProper)
}

/** `Mr Lee told the new French president`: within a sentence, a proper word that Lee's role has not is another's. */
const isNewcomer = ({ kind, modifiers }: Description, words: readonly string[]): boolean =>
  kind === 'person' && modifiers.some((word) => isProper(word) && !has(words, word))

const has = (words: readonly string[], wanted: string): boolean =>
  words.some((word) => word.toLowerCase() === wanted.toLowerCase())

const isProper = (word: string): boolean => /^\p{Lu}/u.test(word)
