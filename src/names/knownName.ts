import { knownNames } from '../lexicons/knownNames.ts'
import type { NameType } from '../types/layers.ts'
import { nameKey } from './nameKey.ts'

interface Known {
  readonly usual: string
  readonly type: NameType | undefined
}

let known: Map<string, Known> | undefined

/** The key of the usual name of a country, city, organisation or war that goes by several; undefined for all others. */
export const knownName = (key: string): string | undefined => lookUp(key)?.usual

/** What it is, where that is sure. */
export const knownType = (key: string): NameType | undefined => lookUp(key)?.type

function lookUp(key: string): Known | undefined {
  known ??= readKeys()
  return known.get(key)
}

function readKeys(): Map<string, Known> {
  const found = new Map<string, Known>()
  for (const { type, names } of knownNames) {
    const usual = nameKey(names[0]!)
    for (const name of names) found.set(nameKey(name), { usual, type })
  }
  return found
}
