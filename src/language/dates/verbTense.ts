import { intents, irregularPasts, modals, planWords, timetable, unchangedPasts } from '../../lexicons/tenseWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { lowerAt } from './classifyTokens.ts'

/** What a verb says of its clause. `present` is no timetable; `infinitive` is told by the verb that governs it. */
export type VerbTense = 'past' | 'future' | 'present' | 'infinitive'

const [verb, auxiliary, noun, properNoun, pronoun, adverb, particle, adjective] = (
  ['VERB', 'AUX', 'NOUN', 'PROPN', 'PRON', 'ADV', 'PART', 'ADJ'] as const
).map((name) => partsOfSpeech.indexOf(name)) as [number, number, number, number, number, number, number, number]

const negations = new Set(["n't", 'n’t', 'not'])
const presentBe = new Set(['is', 'are', 'am', "'re", '’re', "'m", '’m'])
const anyBe = new Set([...presentBe, 'was', 'were'])
const perfects = new Set(['have', 'has', 'had', "'ve", '’ve'])
/** `stays shut`, `remains closed` */
const states = new Set(['stay', 'stays', 'remain', 'remains', 'keep', 'keeps'])
const pasts = new Set(['had', 'was', 'were', 'did', 'been'])
/** No clause's verb group is longer. */
const longestGroup = 5

/** The tense of the verb group that holds token `i`; undefined where `i` is no finite verb, `to` aside. */
export function verbTenseAt(tokens: Tokens, i: number, bounds: readonly [number, number]): VerbTense | undefined {
  const word = lowerAt(tokens, i)
  if (planWords.has(word) && isPlan(tokens, i)) return 'future'
  if (!isVerb(tokens, i, word)) return undefined
  const { group, before } = groupAround(tokens, i, bounds)
  return tenseOf(group, before)
}

/** `more than expected`, `due to snow` and `set a record` are no plans. */
function isPlan(tokens: Tokens, i: number): boolean {
  const [before, word, behind] = [i - 1, i, i + 1].map((at) => lowerAt(tokens, at)) as [string, string, string]
  if (word === 'set') return behind === 'for' || behind === 'to'
  if (word === 'due') return behind !== 'to' || tokens.pos[i + 2] === verb || tokens.pos[i + 2] === auxiliary
  return before !== 'than' && before !== 'as'
}

function isVerb(tokens: Tokens, i: number, word: string): boolean {
  const pos = tokens.pos[i]
  if (pos === verb || pos === auxiliary || modals.has(word)) return word !== 'may' || pos === auxiliary || pos === verb
  const before = tokens.pos[i - 1]
  const hasSubject = before === noun || before === properNoun || before === pronoun
  // wink takes many verbs behind their subject for nouns: `Congress returns Monday`, `Polls close at 8`.
  if (pos !== noun && pos !== adjective && pos !== properNoun) return false
  return hasSubject && (timetable.third.has(word) || (timetable.base.has(word) && isPlural(lowerAt(tokens, i - 1))))
}

const isPlural = (word: string): boolean => /[^s]s$|^(?:people|voters|they|we|police)$/.test(word)

/** The words of a verb group, `will not have been`, `is to be`, and the word before it. */
function groupAround(tokens: Tokens, i: number, [from, to]: readonly [number, number]) {
  const joins = (at: number): boolean => {
    const pos = tokens.pos[at]
    return pos === auxiliary || pos === particle || pos === adverb || modals.has(lowerAt(tokens, at))
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
    if (isVerb(tokens, i, lowerAt(tokens, i))) return groupAround(tokens, i, [from, to]).group
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
  if (planWords.has(main) || timetable.progressive.has(main)) return 'future'
  if (main === 'held' || main === 'played') return 'future'
  return main.endsWith('ing') || !isPast(main) ? 'present' : 'past'
}

const isPast = (word: string): boolean => word.endsWith('ed') || irregularPasts.has(word)

function tenseOfForm(word: string): VerbTense | undefined {
  if (isPast(word) || unchangedPasts.has(word)) return 'past'
  if (word.endsWith('ing')) return undefined
  return timetable.third.has(word) || timetable.base.has(word) ? 'future' : 'present'
}
