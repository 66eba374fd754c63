import { roleNouns } from '../../lexicons/roles.ts'
import type { Tokens } from '../../types/tokens.ts'
import type { LocatedName } from './locatedName.ts'

const minister = /^ministers?$/i

/**
 * The names without what is a title or part of one: `PM` before the name of a person, and a portfolio that was taken for an organisation
 * (`Sea Trade Minister`).
 */
export function leaveOutTitles({ text, start, end }: Tokens, names: readonly LocatedName[]): LocatedName[] {
  return names.filter((name, i) => {
    const next = names[i + 1]
    if (name.type === 'organization' && minister.test(text.slice(start[name.last], end[name.last]))) return false
    return next?.type !== 'person' || next.first !== name.last || name.type === 'person' || !roleNouns.has(name.key)
  })
}
