import { tally } from '../../algorithms/multimap.ts'
import { genderOfFirstName, logOddsOfEnding } from '../../names/genderOfFirstName.ts'
import { genderOfNoun } from '../../names/genderOfNoun.ts'
import { nameKey } from '../../names/nameKey.ts'
import { readPersonName } from '../../names/personName.ts'
import type { Entity } from '../../types/layers.ts'
import type { Unnamed } from './findUnnamed.ts'

/** Somebody whom a pronoun may mean. */
export interface Referent {
  /** The logarithm of the odds that it is a man. */
  readonly logOdds: number
  readonly mentions: number
}

/**
 * An article's entities by their indices; behind them those without a name, one for each noun that the text calls
 * somebody by.
 */
export interface Referents {
  readonly all: readonly Referent[]
  readonly ofNoun: ReadonlyMap<string, number>
  /** How many are entities. */
  readonly named: number
}

/** Log-odds set by hand, in place of counts. */
const logOdds = {
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
      ...entities.map((entity) => ({ logOdds: logOddsOfEntity(entity), mentions: entity.mentions })),
      ...heads.map((head) => ({ logOdds: logOddsOf(genderOfNoun(head)), mentions: counts.get(head)! })),
    ],
    ofNoun: new Map(heads.map((head, i) => [head, entities.length + i])),
    named: entities.length,
  }
}

function logOddsOfEntity({ name, gender, type }: Entity): number {
  if (gender !== null || type !== 'person') return logOddsOf(gender)
  const { given, words } = readPersonName(name)
  if (words.length > 1) return logOdds.nothing + (given.length > 1 ? weightOfEnding * logOddsOfEnding(given) : 0)
  const first = genderOfFirstName(nameKey(name))
  return first === null ? logOdds.nothing : first === 'm' ? logOdds.onlyName : -logOdds.onlyName
}

const logOddsOf = (gender: 'm' | 'f' | null): number =>
  gender === null ? logOdds.nothing : gender === 'm' ? Infinity : -Infinity

/** The logarithm of the chance that somebody of these log-odds is of this gender. */
export const logChance = (logOdds: number, gender: 'm' | 'f'): number =>
  -Math.log1p(Math.exp(gender === 'm' ? -logOdds : logOdds))
