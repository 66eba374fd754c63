import { firstNames } from '../lexicons/firstNames.ts'

let genders: Map<string, 'm' | 'f'> | undefined

/** The gender that nearly all bearers of a first name share (lower case, no accents); null where they don't, or it is unknown. */
export function genderOfFirstName(name: string): 'm' | 'f' | null {
  genders ??= readGenders()
  return genders.get(name) ?? genders.get(name.slice(0, Math.max(0, name.indexOf('-')))) ?? null
}

function readGenders(): Map<string, 'm' | 'f'> {
  const found = new Map<string, 'm' | 'f'>()
  for (const gender of ['m', 'f'] as const)
    for (const name of firstNames[gender].trim().split(/\s+/)) found.set(name, gender)
  return found
}
