const word = "\\p{Lu}[\\p{L}'’.-]{0,30}"
const particle = '(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von)'
const personName = `${word}(?:\\s(?:${particle}\\s){0,2}${word}){1,3}`
const start = /^(?:written\s+|words\s+|story\s+|report\s+)?by:?\s+/iu
const name = new RegExp(personName, 'uy')
const joint = /\s*(?:,\s*and|,|&|and)\s+/iy
/** Words of jobs and offices, which stand behind the names in a byline. */
const notAName =
  /\b(?:agenc(?:y|ies)|bureau|chief|contributor|correspondent|desk|editor|magazine|media|news|press|post|reporter|reuters|service|staff|times|writers?)\b/i

interface Byline {
  /** The names, as they are written. */
  readonly names: string
  /** Where the line goes on behind them. */
  readonly end: number
}

/**
 * Reads the start of a line as a byline: `By Ann Lee and Bob Ray, Staff Writer`. Bylines of a desk or an agency
 * (`By our staff`) name nobody.
 */
export function readByline(line: string): Byline | undefined {
  const from = start.exec(line)?.[0].length
  if (from === undefined) return undefined
  let end: number | undefined
  for (let at = from; ; at = joint.lastIndex) {
    name.lastIndex = at
    const found = name.exec(line)?.[0]
    if (found === undefined || notAName.test(found)) break
    end = joint.lastIndex = name.lastIndex
    if (!joint.test(line)) break
  }
  return end === undefined ? undefined : { names: line.slice(from, end), end }
}
