import { tally } from '../../algorithms/multimap.ts'
import { genderOfFirstName, oddsOfEnding } from '../../names/genderOfFirstName.ts'
import { genderOfNoun } from '../../names/genderOfNoun.ts'
import { nameKey } from '../../names/nameKey.ts'
import { readPersonName } from '../../names/personName.ts'
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
  nothing: 0,
  /** A single word may be a first name or a surname. */
  onlyName: 1.5,
}

/** A name whose gender is not known may be one of both genders, however it ends. */
const weightOfEnding = 0.7

export function collectReferents(entities: readonly Entity[], unnamed: readonly Unnamed[]): Referents {
  const counts = new Map<string, number>()
  for (const { head } of unnamed) tally(counts, head)
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
  const { given, words } = readPersonName(name)
  if (words.length > 1) return odds.nothing + (given.length > 1 ? weightOfEnding * oddsOfEnding(given) : 0)
  const first = genderOfFirstName(nameKey(name))
  return first === null ? odds.nothing : first === 'm' ? odds.onlyName : -odds.onlyName
}

const oddsOf = (gender: 'm' | 'f' | null): number =>
  gender === null ? odds.nothing : gender === 'm' ? Infinity : -Infinity

/** The logarithm of the chance that somebody of these odds is of this gender. */
export const logChance = (odds: number, gender: 'm' | 'f'): number =>
  -Math.log1p(Math.exp(gender === 'm' ? -odds : odds))
