import { outcomes } from '../../../../lexicons/outcomes.ts'
import type { Amount } from './amount.ts'
import { countedPeople } from './countedPeople.ts'
import type { SentenceView } from './sentenceView.ts'

/** “No one was hurt”, “nobody has died” and “no arrests” at token `i`: so many, none. Who or what else is named in between is a part of all. */
export function readNobody(view: SentenceView, i: number): Amount | null {
  const { lower, stems, pos } = view
  const word = lower[i]!
  if (word === 'no' && pos[i + 1] === 'NOUN' && lower[i + 1]!.endsWith('s'))
    return befell(outcomes.get(stems[i + 1]!), i + 2)
  const last = word === 'nobody' ? i + 1 : word === 'no' && lower[i + 1] === 'one' ? i + 2 : null
  if (last === null) return null
  let at = last
  while (at < last + 3 && /^(?:was|were|is|has|had|been)$/.test(lower[at] ?? '')) at++
  return at === last ? null : befell(outcomes.get(stems[at] ?? ''), last)
}

const befell = (outcome: string | undefined, last: number): Amount | null =>
  outcome === undefined ? null : { ...countedPeople(outcome), last }
