import { firstNames } from '../lexicons/firstNames.ts'

type Gender = 'm' | 'f' | null

/** Names between spaces, so that one can be searched for: a short run asks for a dozen of eight thousand, too few to pay for an index. */
const searchable = { m: spaced(firstNames.m), f: spaced(firstNames.f) }
const known = new Map<string, Gender>()
const mostKnown = 20_000

/** The gender that nearly all bearers of a first name share (lower case, no accents); null where they don't, or it is unknown. */
export function genderOfFirstName(name: string): Gender {
  const before = known.get(name)
  if (before !== undefined) return before
  const gender = lookUp(name) ?? lookUp(name.slice(0, Math.max(0, name.indexOf('-'))))
  if (known.size >= mostKnown) known.clear()
  known.set(name, gender)
  return gender
}

function lookUp(name: string): Gender {
  if (name === '' || name.includes(' ')) return null
  if (searchable.f.includes(` ${name} `)) return 'f'
  return searchable.m.includes(` ${name} `) ? 'm' : null
}

function spaced(names: string): string {
  return ` ${names.replaceAll('\n  ', ' ').trim()} `
}
