import { knownNames } from '../lexicons/knownNames.ts'
import { nameKey } from './nameKey.ts'

let keys: Map<string, string> | undefined

/** The key of the usual name of a country, city, organisation or war that goes by several; undefined for all others. */
export function knownName(key: string): string | undefined {
  keys ??= readKeys()
  return keys.get(key)
}

function readKeys(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of knownNames) {
    const names = line.split('|').map(nameKey)
    for (const name of names) found.set(name, names[0] ?? name)
  }
  return found
}
