import { genderOfFirstName } from '../../names/genderOfFirstName.ts'
import { genderOfNoun } from '../../names/genderOfNoun.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Entity } from '../../types/layers.ts'
import type { Unnamed } from './findUnnamed.ts'

/** Somebody whom a pronoun may mean. */
export interface Referent {
  /** The logarithm of the odds that it is a man. */
  readonly odds: number
  readonly mentions: number
}

/** An article's entities by their indices; behind them those without a name, one for each noun that the text calls somebody by. */
export interface Referents {
  readonly all: readonly Referent[]
  readonly ofNoun: ReadonlyMap<string, number>
  /** How many are entities. */
  readonly named: number
}

/** Log-odds by hand, in place of counts. */
const odds = {
  /** Of people in the news whose gender nothing tells, more are men. */
  nothing: 0.3,
  /** A single word may be a first name or a surname. */
  onlyName: 1.5,
  /** `Ilona`, `Andrea`. */
  endsInA: -1.2,
}

export function collectReferents(entities: readonly Entity[], unnamed: readonly Unnamed[]): Referents {
  const counts = new Map<string, number>()
  for (const { head } of unnamed) counts.set(head, (counts.get(head) ?? 0) + 1)
  const heads = [...counts.keys()]
  return {
    all: [
      ...entities.map((entity) => ({ odds: oddsOfEntity(entity), mentions: entity.mentions })),
      ...heads.map((head) => ({ odds: oddsOf(genderOfNoun(head)), mentions: counts.get(head)! })),
    ],
    ofNoun: new Map(heads.map((head, i) => [head, entities.length + i])),
    named: entities.length,
  }
}

function oddsOfEntity({ name, gender, type }: Entity): number {
  if (gender !== null || type !== 'person') return oddsOf(gender)
  const key = nameKey(name)
  const gap = key.indexOf(' ')
  const first = gap < 0 ? genderOfFirstName(key) : null
  if (first !== null) return first === 'm' ? odds.onlyName : -odds.onlyName
  return odds.nothing + ((gap < 0 ? key : key.slice(0, gap)).endsWith('a') && gap >= 0 ? odds.endsInA : 0)
}

const oddsOf = (gender: 'm' | 'f' | null): number =>
  gender === null ? odds.nothing : gender === 'm' ? Infinity : -Infinity

/** The logarithm of the chance that somebody of these odds is of this gender. */
export const logChance = (odds: number, gender: 'm' | 'f'): number =>
  -Math.log1p(Math.exp(gender === 'm' ? -odds : odds))
