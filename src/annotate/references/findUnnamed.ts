import { wordFacts } from '../../language/vocabulary.ts'
import { dateWords } from '../../lexicons/dateWords.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import { type NamedPlace, isPart, parts, type TextView } from './textView.ts'
import { identifying, phraseStart } from './grammaticalRole.ts'

/** How a noun phrase is made definite, if at all: `a gunman`, `the gunman`, `his lawyer`. */
export type Definiteness = 'indefinite' | 'definite' | 'possessed'

/** Somebody whom the text calls by a noun alone: `a gunman`, `the patient`, `his lawyer`. */
export interface Unnamed {
  /** Tokens, half open; the last one is the head. */
  readonly first: number
  readonly last: number
  readonly head: string
  readonly definiteness: Definiteness
}

const definitenessOf: ReadonlyMap<string, Definiteness> = new Map([
  ...'a an another one'.split(' ').map((word) => [word, 'indefinite'] as const),
  ...'the this that'.split(' ').map((word) => [word, 'definite'] as const),
  ..."my your his her its our their 's ’s".split(' ').map((word) => [word, 'possessed'] as const),
])

/** Nouns that fit anybody, besides those that say what somebody is. */
const anybody = new Set(
  'person man woman guy gentleman lady boy girl child kid baby infant toddler patient adult pedestrian passenger motorist user customer'.split(
    ' ',
  ),
)

/** Between determiner and head are at most so many words. */
const mostModifiers = 6

/** What says that the noun after it is what somebody is, or is called. */
const copulas = new Set(
  'as become becomes became becoming named elected appointed being be been is was are were'.split(' '),
)

/** Between a name and what is said of its bearer are at most so many tokens: `Lee, 43, a nurse`. */
const longestInsertionTokens = 4

/** Noun phrases that stand for one person whom no name beside them names. `named` must be in text order. */
export function findUnnamed(view: TextView, named: readonly NamedPlace[]): Unnamed[] {
  const isName = new Uint8Array(view.words.length + 1)
  for (const { first, last } of named) isName.fill(1, first, last)
  const mayBeHead = peopleNouns(view.tokens)
  const found: Unnamed[] = []
  for (let at = 0; at < view.words.length; at++) {
    if (!mayBeHead[view.tokens.types[at]!] || isName[at] === 1 || !isHead(view, at)) continue
    const determiner = determinerOf(view, at)
    const definiteness = definitenessOf.get(view.words[determiner] ?? '')
    if (definiteness === undefined || isNamedBeside(view, isName, determiner, at + 1)) continue
    found.push({ first: determiner, last: at + 1, head: view.words[at]!, definiteness })
  }
  return found
}

const peopleNouns = wordFacts((form) => anybody.has(form.toLowerCase()) || roleNouns.has(form.toLowerCase()))

/** Weekdays, and words such as `yesterday`: they stand behind a noun without belonging to it. */
const days = new Set(['W', 't'])

const isHead = (view: TextView, at: number): boolean =>
  isPart(view, at, parts.NOUN | parts.PROPN) &&
  (view.sentences[at + 1] !== view.sentences[at] ||
    !isPart(view, at + 1, parts.NOUN | parts.PROPN | parts.ADJ) ||
    days.has(dateWords.get(view.words[at + 1]!) ?? ''))

function determinerOf(view: TextView, head: number): number {
  let at = head - 1
  while (
    head - at <= mostModifiers &&
    isPart(view, at, parts.ADJ | parts.NOUN | parts.PROPN | parts.NUM | parts.ADV | parts.VERB) &&
    !definitenessOf.has(view.words[at]!)
  )
    at--
  return view.sentences[at] === view.sentences[head] ? at : -1
}

/**
 * Is it said of somebody named (`Lee, a nurse`, `Lee was a nurse`), or is the name next (`the nurse Ann Lee`, `his
 * wife, Ann Lee`)?
 */
function isNamedBeside(view: TextView, isName: Uint8Array, determiner: number, last: number): boolean {
  if (isName[last] === 1 || (view.words[last] === ',' && isName[last + 1] === 1)) return true
  if (isIdentifiedBehind(view, isName, last)) return true
  const before = phraseStart(view, determiner) - 1
  const word = view.words[before] ?? ''
  if (view.sentences[before] !== view.sentences[determiner]) return false
  if (copulas.has(word)) return true
  return /^[,(–—-]$/.test(word) && isName.subarray(Math.max(0, before - longestInsertionTokens), before).includes(1)
}

/** `a student, later identified as Ann Lee` */
function isIdentifiedBehind({ words }: TextView, isName: Uint8Array, last: number): boolean {
  const as = words.slice(last, last + longestInsertionTokens).indexOf('as') + last
  return as > last && identifying.has(words[as - 1]!) && isName.subarray(as + 1, as + 1 + mostModifiers).includes(1)
}
