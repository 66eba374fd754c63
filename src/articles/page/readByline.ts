import { isOutlet, outletOf, readDeskCredit } from './outlets.ts'

/** No word before a figure: `By Ann Lee March 12`. */
const word = "(?!\\p{Lu}\\p{L}+[.:]?\\s\\d)\\p{Lu}[\\p{L}'’.-]{0,30}"
const particle = '(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von)'
const personName = `${word}(?:\\s(?:${particle}\\s){0,2}${word}){1,3}`
const start = /^(?:written\s+|words\s+|story\s+|report\s+)?by:?\s+/iu
const name = new RegExp(personName, 'uy')
const joint = /\s*(?:,\s*and|,|&|and|with)\s+/iy
/** Words of jobs and offices, which stand behind the names in a byline. */
const notAName =
  /\b(?:agenc(?:y|ies)|bureau|chief|contributor|correspondent|desk|editor|magazine|media|news|press|post|reporter|reuters|service|staff|times|writers?)\b/i

/** What sets an outlet off from who writes for it, up to where it ends. */
const outletBehind = /^\s*(?:[,|•·–—(/-]|for\b|of\b)\s*([^,|•·()]{2,60})/

interface Byline {
  /** The names, as they are written. */
  readonly names: string
  /** The agency or outlet that it names. */
  readonly source: string | null
  /** Where the line goes on behind the names. */
  readonly end: number
}

/**
 * Reads the start of a line as a byline: `By Ann Lee and Bob Ray, Staff Writer`, `By Ann Lee and agencies`,
 * `By Reuters Staff`.
 */
export function readByline(line: string): Byline | undefined {
  const from = start.exec(line)?.[0].length
  if (from === undefined) return undefined
  let end: number | undefined
  for (let at = from; ; at = joint.lastIndex) {
    const known = readName(line, at)
    if (known === undefined) {
      if (end !== undefined && !/(?:and|&|with)\s+$/i.test(line.slice(end, at))) break
      const desk = readDeskCredit(line, at)
      if (desk !== undefined) return { names: line.slice(from, desk.end), ...desk }
      break
    }
    end = joint.lastIndex = known
    if (!joint.test(line)) break
  }
  if (end === undefined) return undefined
  return { names: line.slice(from, end), source: outletOf(outletBehind.exec(line.slice(end))?.[1] ?? ''), end }
}

/** Where a person's name that starts at `at` ends. */
function readName(line: string, at: number): number | undefined {
  name.lastIndex = at
  const found = name.exec(line)?.[0]
  return found === undefined || notAName.test(found) || isOutlet(found) ? undefined : name.lastIndex
}
