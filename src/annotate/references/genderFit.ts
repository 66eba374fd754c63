import { genderOfFirstName } from '../../names/genderOfFirstName.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Entity } from '../../types/layers.ts'

/** Known to fit, by hand: of people in the news whose gender nothing tells, most are men, so that being known as a woman says more. */
const fits = { m: 0, f: 0.2 }
/** A single word may be a first name or a surname: read as a first name it is evidence, no more. */
const likely = 0.7
/** Found to be no person. */
const noPerson = -0.7

/** Meant before by a pronoun of the other gender, mostly. */
const contrary = -2

/** What an entity's type and gender say for (above 0) or against its being meant by a pronoun; -Infinity where they rule it out. */
export function genderFit({ name, type, gender }: Entity, wanted: 'm' | 'f', leaning: number): number {
  if (gender !== null) return gender === wanted ? fits[wanted] : -Infinity
  const first = name.includes(' ') ? null : genderOfFirstName(nameKey(name))
  const base = (type === 'person' ? 0 : noPerson) + (Math.sign(leaning) === (wanted === 'm' ? -1 : 1) ? contrary : 0)
  return first === null ? base : base + (first === wanted ? likely : -likely)
}
