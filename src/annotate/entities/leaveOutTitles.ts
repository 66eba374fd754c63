import { roleNouns } from '../../lexicons/roleNouns.ts'
import type { LocatedName } from './locatedName.ts'

/** The names without those that are the title of the person named next: `FM`, `PM`. */
export function leaveOutTitles(names: readonly LocatedName[]): LocatedName[] {
  return names.filter((name, i) => {
    const next = names[i + 1]
    return next?.type !== 'person' || next.first !== name.last || name.type === 'person' || !roleNouns.has(name.key)
  })
}
