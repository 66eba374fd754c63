import { addTo } from '../algorithms/multimap.ts'
import { shortFirstNames } from '../lexicons/shortFirstNames.ts'

let fullNames: Map<string, string[]> | undefined

/** The first names that a first name may stand for, itself first: `tim` for Tim and Timothy, `alex` for Alex, Alexander and Alexandra. */
export function givenNames(name: string): readonly string[] {
  fullNames ??= readFullNames()
  return [name, ...(fullNames.get(name) ?? [])]
}

function readFullNames(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of shortFirstNames) {
    const [full, ...forms] = line.split(' ')
    for (const form of forms) addTo(found, form, full!)
  }
  return found
}
