import { outcomes } from '../../../../lexicons/eventWords.ts'
import { roleNouns } from '../../../../lexicons/roles.ts'
import type { Amount } from './fact.ts'
import type { SentenceView } from './sentenceView.ts'

/** The stem that stands for people of any kind. */
export const anyone = 'peopl'

/** Words for people of any kind: “28 people were killed”, “28 bodies” and “28 dead” count the same. Stems. */
const anybody = new Set([anyone, 'person', 'victim', 'bodi'])
/** Nouns of outcomes that are no people: two charges may be of one man. Stems. */
const thingStems = new Set(['charg', 'hospit', 'jail', 'custodi', 'save', 'live', 'fire'])
/** What a group is made of: “a 550-member delegation”. */
const memberWords = new Set(['member', 'strong', 'person', 'man', 'woman', 'people'])
/** The outcome of those who are counted may stand so many tokens from the number. */
const outcomeTokens = 5
/** Groups whose number of members is told as “a delegation of 550”. Stems. */
const groupWords = new Set(
  'delegation group crowd team crew audience convoy fleet jury panel staff force army workforce toll'.split(' '),
)

/**
 * What the number of tokens `first` to `last` counts: the last of the run of nouns behind it and its adjectives, or the
 * group before it.
 */
export function readCounted(view: SentenceView, first: number, last: number): Amount | null {
  return (
    readGroup(view, first, last) ??
    readNoun(view, first, last) ??
    readVictims(view, first, last) ??
    readNamedPeople(view, first, last)
  )
}

/** “a 550-member delegation” and “a delegation of more than 400”. */
function readGroup({ lower, pos, stems }: SentenceView, first: number, last: number): Amount | null {
  if (lower[last] === '-' && memberWords.has(lower[last + 1] ?? '') && pos[last + 2] === 'NOUN')
    return { ...counted(stems[last + 2]!), last: last + 3 }
  if (pos[last] === 'NOUN' || pos[last] === 'ADJ') return null
  let of = first - 1
  while (of > first - 4 && lower[of] !== 'of') of--
  const group = lower[of - 1] ?? ''
  return lower[of] === 'of' && groupWords.has(group) ? { ...counted(stems[of - 1]!), last } : null
}

/** “nine tall trees”, and “nine of the activists” where their outcome is said. */
function readNoun(view: SentenceView, first: number, last: number): Amount | null {
  const { pos, lower, stems, spans } = view
  const isPart = lower[last] === 'of' && /^(?:the|its|his|her|their)$/.test(lower[last + 1] ?? '')
  const from = isPart ? last + 2 : last
  let at = from
  while (at < from + 3 && pos[at] === 'ADJ' && !outcomes.has(stems[at]!)) at++
  let head = -1
  for (; pos[at] === 'NOUN' && at < from + 4 && spans[at] !== undefined; at++) head = at
  if (head < 0) return null
  const amount = nounAt(view, head, first)
  return isPart && amount.outcome === undefined ? null : { ...amount, last: head + 1 }
}

function nounAt(view: SentenceView, head: number, first: number): Omit<Amount, 'last'> {
  const noun = view.stems[head]!
  const isAnybody = anybody.has(noun) || (outcomes.has(noun) && !thingStems.has(noun))
  if (!isAnybody && !isPerson(view.lower[head]!)) return counted(noun)
  const people = peopleAt(view, isAnybody ? head : head + 1, first, head + 1)
  return isAnybody ? people : { ...people, key: `count ${noun}` }
}

const isPerson = (noun: string): boolean => roleNouns.has(noun.replace(/s$/, ''))

/** “28 dead”, “28 were killed”, “28 others injured”. */
function readVictims(view: SentenceView, first: number, last: number): Amount | null {
  const { lower, stems, pos } = view
  let at = last
  while (at < last + 3 && /^(?:others?|more|were|was|are|have|has|had|been)$/.test(lower[at] ?? '')) at++
  if (!outcomes.has(stems[at] ?? '') || /^(?:NOUN|PROPN)$/.test(pos[at + 1] ?? '')) return null
  return { ...peopleAt(view, at, first, last), last }
}

/** “15 Danes were killed”. */
function readNamedPeople(view: SentenceView, first: number, last: number): Amount | null {
  const { pos, lower } = view
  if (pos[last] !== 'PROPN' || pos[last + 1] === 'PROPN' || !lower[last]!.endsWith('s')) return null
  const people = peopleAt(view, last + 1, first, last + 1)
  return people.outcome === undefined ? null : { ...people, key: `count ${view.stems[last]!}`, last: last + 1 }
}

const counted = (noun: string): Omit<Amount, 'last'> => ({ key: `count ${noun}`, unit: null, factor: 1 })

/** People, and their outcome: said from token `from` on, or before token `first`. */
function peopleAt(view: SentenceView, from: number, first: number, last: number): Omit<Amount, 'last'> {
  const behind = clauseFrom(view, from, last + outcomeTokens, 1)
  const before = clauseFrom(view, first - 1, first - outcomeTokens, -1)
  const [outcome] = [...behind, ...before].flatMap((i) => outcomes.get(view.stems[i]!) ?? [])
  return countedPeople(outcome)
}

/** Tokens from one on, up to another or the end of the clause. */
function clauseFrom({ lower, length }: SentenceView, from: number, to: number, step: 1 | -1): number[] {
  const tokens: number[] = []
  for (let i = from; i >= 0 && i < length && i !== to && !/^(?:[,.;:]|and|but|while)$/.test(lower[i]!); i += step)
    tokens.push(i)
  return tokens
}

/** People of any kind, by their outcome. */
export function countedPeople(outcome: string | undefined): Omit<Amount, 'last'> {
  const key = `count ${anyone}`
  const counted = { unit: null, factor: 1 }
  return outcome === undefined ? { ...counted, key } : { ...counted, key: `${key} ${outcome}`, outcome }
}
