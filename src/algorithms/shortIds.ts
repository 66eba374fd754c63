import { compareText } from './compareText.ts'

/** A beginning of fewer characters says nothing to a reader. */
const fewestCharacters = 6

/**
 * A short form for each article's id: the shortest beginning that no other id has, with spaces cut off at its end. The
 * whole id where that is as long, or where it is the beginning of another.
 */
export function shortIds(ids: Iterable<string>): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort(compareText)
  return new Map(
    sorted.map((id, i) => {
      const shared = Math.max(sharedLength(id, sorted[i - 1] ?? ''), sharedLength(id, sorted[i + 1] ?? ''))
      const short = id.slice(0, Math.max(fewestCharacters, shared + 1))
      // Half of a character that takes two units is none.
      return [id, /[\ud800-\udbff]$/.test(short) ? id : short.trim()]
    }),
  )
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
