import { intents, irregularPasts, modals, planWords, timetable, unchangedPasts } from '../../lexicons/tenseWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { lowerAt } from './classifyTokens.ts'

/**
 * What a verb says of its clause. `timetable`: a present tense that tells what is to come (`the fair opens on Friday`);
 * `present`: any other; `infinitive` is told by the verb that governs it.
 */
export type VerbTense = 'past' | 'future' | 'timetable' | 'present' | 'infinitive'

const [verb, auxiliary, noun, properNoun, pronoun, adverb, determiner, adjective, number] = (
  ['VERB', 'AUX', 'NOUN', 'PROPN', 'PRON', 'ADV', 'DET', 'ADJ', 'NUM'] as const
).map((name) => partsOfSpeech.indexOf(name)) as [number, number, number, number, number, number, number, number, number]

const negations = new Set(["n't", 'n’t', 'not'])
const presentBe = new Set(['is', 'are', 'am', "'re", '’re', "'m", '’m'])
const anyBe = new Set([...presentBe, 'was', 'were'])
const groupWords = new Set([...modals, ...negations, 'to'])
const perfects = new Set(['have', 'has', 'had', "'ve", '’ve'])
/** `stays shut`, `remains closed` */
const states = new Set(['stay', 'stays', 'remain', 'remains', 'keep', 'keeps'])
const pasts = new Set(['had', 'was', 'were', 'did', 'been'])
/** No clause's verb group is longer. */
const longestGroup = 5
/** So many tokens before a noun are looked through for a verb. */
const reach = 25

/** The tense of the verb group that holds token `i`; undefined where `i` is no finite verb, `to` aside. */
export function verbTenseAt(tokens: Tokens, i: number, bounds: readonly [number, number]): VerbTense | undefined {
  const word = lowerAt(tokens, i)
  if (isPlan(tokens, i, word)) return 'future'
  if (!isVerb(tokens, i, word, bounds[0])) return undefined
  const { group, before } = groupAround(tokens, i, bounds)
  const tense = tenseOf(group, before)
  const isBase = group.length === 1 && (tense === 'timetable' || tense === 'present') && isBaseForm(word)
  return isBase && !agrees(tokens, i) ? undefined : tense
}

/** `more than expected`, `due to snow`, `set a record` and `travel plans` are no plans. */
function isPlan(tokens: Tokens, i: number, word: string): boolean {
  if (!planWords.has(word) && word !== 'set') return false
  const [before, behind] = [lowerAt(tokens, i - 1), lowerAt(tokens, i + 1)]
  if (word === 'set') return behind === 'for' || behind === 'to'
  if (word === 'due') return behind !== 'to' || tokens.pos[i + 2] === verb || tokens.pos[i + 2] === auxiliary
  if (/^(?:plans|hopes|aims)$/.test(word)) return behind === 'to' || tokens.pos[i + 1] === determiner
  return before !== 'than' && before !== 'as'
}

function isVerb(tokens: Tokens, i: number, word: string, floor: number): boolean {
  const pos = tokens.pos[i]
  if (pos === verb || pos === auxiliary) return lowerAt(tokens, i - 1) !== '-'
  if (modals.has(word)) return word !== 'may'
  // wink takes many verbs behind their subject for nouns: `Congress returns Monday`, `Polls close at 8`.
  if (pos !== noun && pos !== adjective && pos !== properNoun) return false
  if (!timetable.third.has(word) && !timetable.base.has(word)) return false
  const before = tokens.pos[i - 1]
  if (before !== noun && before !== properNoun && before !== pronoun && before !== number) return false
  return (timetable.third.has(word) || isPlural(tokens, i - 1)) && !hasVerb(tokens, floor, i)
}

/** A sentence that has its verb needs no noun for one. */
function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(from, to - reach); i < to; i++)
    if (tokens.pos[i] === auxiliary || (tokens.pos[i] === verb && !lowerAt(tokens, i).endsWith('ing'))) return true
  return false
}

const isPlural = (tokens: Tokens, i: number): boolean =>
  /[^s]s$|^(?:people|voters|they|we|police)$/.test(lowerAt(tokens, i))

const isBaseForm = (word: string): boolean => !/[^s]s$|^(?:am|are|have|do|['’].*)$/.test(word)

/** Is a verb in its base form finite? `voters elect`, `fans in Rome cheer the team`; not `the finish line`. */
function agrees(tokens: Tokens, i: number): boolean {
  if (isPlural(tokens, i - 1) || tokens.pos[i - 1] === pronoun) return true
  return tokens.pos[i + 1] === determiner || tokens.pos[i + 1] === pronoun
}

/** The words of a verb group, `will not have been`, `is to be`, and the word before it. */
function groupAround(tokens: Tokens, i: number, [from, to]: readonly [number, number]) {
  const joins = (at: number): boolean => {
    const pos = tokens.pos[at]
    return pos === auxiliary || pos === adverb || groupWords.has(lowerAt(tokens, at))
  }
  let first = i
  while (first > from && i - first < longestGroup && joins(first - 1)) first--
  let last = i
  // A full verb ends the group.
  while (last + 1 < to && last - i < longestGroup && joins(last) && (joins(last + 1) || isVerbal(tokens, last + 1)))
    last++
  const group: string[] = []
  for (let at = first; at <= last; at++) group.push(lowerAt(tokens, at))
  return { group, before: lowerAt(tokens, first - 1) }
}

/** The first verb group behind a token; empty where there is none. */
export function verbGroupBehind(tokens: Tokens, from: number, to: number): readonly string[] {
  for (let i = from; i < to; i++)
    if (isVerb(tokens, i, lowerAt(tokens, i), from)) return groupAround(tokens, i, [from, to]).group
  return []
}

const isVerbal = (tokens: Tokens, i: number): boolean => tokens.pos[i] === verb || planWords.has(lowerAt(tokens, i))

/** The tense of a verb group, given the word before it. */
export function tenseOf(group: readonly string[], before: string): VerbTense | undefined {
  if (states.has(before)) return 'present'
  const main = group.findLast((word) => !negations.has(word)) ?? ''
  const to = group.lastIndexOf('to')
  const modal = group.findIndex((word) => modals.has(word))
  if (modal >= 0) return tenseOfModal(group, modal)
  if (to >= 0) return tenseOfGovernor(to === 0 ? before : group[to - 1]!)
  if (group.some((word) => perfects.has(word)) && group.length > 1) return planWords.has(main) ? 'future' : 'past'
  if (group.some((word) => pasts.has(word))) return planWords.has(main) ? 'future' : 'past'
  if (group.some((word) => presentBe.has(word))) return tenseOfPresentBe(main)
  return tenseOfForm(main)
}

/** `could have met` and `couldn't` look back; `will have met` ahead. */
function tenseOfModal(group: readonly string[], modal: number): VerbTense {
  const word = group[modal]!
  const behind = group.slice(modal + 1)
  if (word.endsWith('ll')) return 'future'
  if (behind.includes('have') || (word === 'could' && behind.some((next) => negations.has(next)))) return 'past'
  return 'future'
}

function tenseOfGovernor(governor: string): VerbTense {
  if (governor === 'had' || governor === 'used') return 'past'
  return anyBe.has(governor) || intents.has(governor) || modals.has(governor) ? 'future' : 'infinitive'
}

/** `is meeting on Friday`, `is accused`, `is on Friday`. */
function tenseOfPresentBe(main: string): VerbTense {
  if (presentBe.has(main)) return 'present'
  if (planWords.has(main) || timetable.progressive.has(main) || timetable.passive.has(main)) return 'future'
  return main.endsWith('ing') || !isPast(main) ? 'present' : 'past'
}

const isPast = (word: string): boolean => word.endsWith('ed') || irregularPasts.has(word)

function tenseOfForm(word: string): VerbTense | undefined {
  if (isPast(word) || unchangedPasts.has(word)) return 'past'
  if (word.endsWith('ing')) return undefined
  return timetable.third.has(word) || timetable.base.has(word) ? 'timetable' : 'present'
}
