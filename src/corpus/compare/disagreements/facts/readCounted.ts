import { outcomes } from '../../../../lexicons/outcomes.ts'
import type { Amount } from './amount.ts'
import type { SentenceView } from './sentenceView.ts'

/** Words for whoever it may be: “28 people”, “28 bodies” and “28 dead” count the same. Stems. */
const anybody = new Set(['peopl', 'person', 'victim', 'bodi'])
/** What a group is made of: “a 550-member delegation”. */
const parts = new Set(['member', 'strong', 'person', 'man', 'woman', 'people'])
/** Groups whose number of members is told as “a delegation of 550”. Stems. */
const groups = new Set(
  'delegation group crowd team crew audience convoy fleet jury panel staff force army workforce toll'.split(' '),
)

/** What a number that tokens `first` to `last` give counts: the last of the run of nouns behind it and its adjectives, or the group before it. */
export function readCounted(view: SentenceView, first: number, last: number): Amount | null {
  return readGroup(view, first, last) ?? readNoun(view, last) ?? readVictims(view, last)
}

/** “a 550-member delegation” and “a delegation of more than 400”. */
function readGroup({ lower, pos, stems }: SentenceView, first: number, last: number): Amount | null {
  if (lower[last] === '-' && parts.has(lower[last + 1] ?? '') && pos[last + 2] === 'NOUN')
    return { key: `count ${stems[last + 2]!}`, unit: null, factor: 1, last: last + 3 }
  if (pos[last] === 'NOUN' || pos[last] === 'ADJ') return null
  let of = first - 1
  while (of > first - 4 && lower[of] !== 'of') of--
  const group = lower[of - 1] ?? ''
  return lower[of] === 'of' && groups.has(group)
    ? { key: `count ${stems[of - 1]!}`, unit: null, factor: 1, last }
    : null
}

function readNoun({ pos, stems, spans }: SentenceView, last: number): Amount | null {
  let at = last
  while (at < last + 3 && pos[at] === 'ADJ' && !outcomes.has(stems[at]!)) at++
  let head = -1
  for (; pos[at] === 'NOUN' && at < last + 4 && spans[at] !== undefined; at++) head = at
  if (head < 0) return null
  const noun = stems[head]!
  return {
    key: anybody.has(noun) || outcomes.has(noun) ? 'count peopl' : `count ${noun}`,
    unit: null,
    factor: 1,
    last: head + 1,
  }
}

/** “28 dead”, “28 were killed”, “28 others injured”. */
function readVictims({ lower, stems, pos }: SentenceView, last: number): Amount | null {
  let at = last
  while (at < last + 3 && /^(?:others?|more|were|was|are|have|has|had|been)$/.test(lower[at] ?? '')) at++
  if (!outcomes.has(stems[at] ?? '') || /^(?:NOUN|PROPN)$/.test(pos[at + 1] ?? '')) return null
  return { key: 'count peopl', unit: null, factor: 1, last }
}
