import { judgingVerbs } from '../../lexicons/judgingVerbs.ts'
import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import { isPart, parts, type TextView } from './textView.ts'

/** Where a noun phrase stands in its clause, as far as the words around it tell without a parser. */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other'

/** An insertion between subject and verb (`Lee, the mayor of Genoa, said`) is at most this long. */
const longestInsertionTokens = 18

/** Words before a name that belong to it are at most so many. */
const longestTitleTokens = 12

export const possessive = { role: 'possessive', verb: -1 } as const

/** The role of the noun phrase of tokens `first` up to `last`, and the verb that it is the subject of (-1: none). */
export function grammaticalRole(view: TextView, first: number, last: number): { role: GrammaticalRole; verb: number } {
  const { words } = view
  if (words[last] === "'s" || words[last] === '’s' || words[last] === "'" || words[last] === '’') return possessive
  const before = phraseStart(view, first) - 1
  const sameSentence = before >= 0 && view.sentences[before] === view.sentences[first]
  if (
    sameSentence &&
    isPart(view, before, parts.ADP) &&
    !subordinators.has(words[before]!) &&
    !isIdentified(view, first)
  )
    return { role: 'oblique', verb: -1 }
  const verb = verbAfter(view, last)
  if (verb >= 0) return { role: 'subject', verb }
  if (sameSentence && isPart(view, before, parts.VERB | parts.AUX)) {
    return isInverted(view, before) ? { role: 'subject', verb: before } : { role: 'object', verb: -1 }
  }
  return { role: 'other', verb: -1 }
}

/** `a student, later identified as Ann Lee, said`: Lee is who says it. */
function isIdentified(view: TextView, first: number): boolean {
  const as = phraseStart(view, first) - 1
  return view.words[as] === 'as' && identifying.has(view.words[as - 1] ?? '')
}

/** What says, with `as`, what somebody's name is. */
export const identifying = new Set('identified named known'.split(' '))

const subordinators = new Set('after before since until as while that because'.split(' '))

/** The first token of the phrase whose head's name begins at `first`: titles and the like before it belong to it. */
export function phraseStart(view: TextView, first: number): number {
  let at = first
  while (
    at > 0 &&
    first - at < longestTitleTokens &&
    view.sentences[at - 1] === view.sentences[first] &&
    isPart(view, at - 1, parts.NOUN | parts.PROPN | parts.ADJ | parts.DET)
  )
    at--
  return at
}

/**
 * The finite verb that follows, past adverbs and one insertion between commas, brackets or dashes; -1 where there is
 * none.
 */
function verbAfter(view: TextView, last: number): number {
  let at = last
  if (at < view.words.length && isDivider(view, at, inserts)) at = skipInsertion(view, at)
  while (isPart(view, at, parts.ADV) || view.words[at] === 'also') at++
  const sentence = view.sentences[last - 1]
  if (view.sentences[at] !== sentence) return -1
  return isFinite(view, at) ? at : -1
}

const isFinite = (view: TextView, at: number): boolean =>
  isPart(view, at, parts.AUX) || (isPart(view, at, parts.VERB) && !view.words[at]!.endsWith('ing'))

const inserts = new Set([',', '(', '–', '—', '-', '--'])
const ends = new Set([',', ')', '–', '—', '-', '--'])

/** No hyphen within a word. */
const isDivider = ({ words, tokens: { text, start } }: TextView, at: number, dividers: ReadonlySet<string>): boolean =>
  dividers.has(words[at]!) && (words[at] !== '-' || text.charAt(start[at]! - 1) === ' ')

function skipInsertion(view: TextView, from: number): number {
  const limit = Math.min(view.words.length, from + longestInsertionTokens)
  const sentence = view.sentences[from]
  if (view.words[from] === ',' && isFinite(view, from + 1)) return from + 1
  for (let at = from + 1; at < limit && view.sentences[at] === sentence; at++) {
    if (!isDivider(view, at, ends)) continue
    if (isFinite(view, at + 1) || isPart(view, at + 1, parts.ADV)) return at + 1
  }
  return from
}

/**
 * `"...", said Ann Lee`: a reporting verb stands before its subject when a quotation or a comma stands before the verb;
 * but not behind a comma one that has people as its object (`Bob Ray, the mayor, thanked Ann Lee`).
 */
function isInverted({ words }: TextView, verb: number): boolean {
  const base = reportingVerbs().get(words[verb]!)
  const before = words[verb - 1] ?? ''
  if (base === undefined || base === 'tell') return false
  return before === ',' ? !judgingVerbs.has(base) : /^(?:["”’'?!]|'')$/.test(before)
}
