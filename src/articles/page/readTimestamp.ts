import { matchEnd, readDate } from './readDate.ts'

export interface Timestamp {
  /** The first date that names its year. */
  readonly iso: string | null
  /** The line says that this is when the article was changed, not when it came out. */
  readonly isUpdate: boolean
  /** The line says what it dates: `Published: 12 May 2025`. */
  readonly isLabelled: boolean
  /** Where the line goes on with something else; its length if there is nothing else. */
  readonly end: number
}

const label =
  /(?:date|(?:(?:first|last|originally)\s+)?(?:published|publication date|posted|updated|update|modified|created|issued|edited)(?:\s+(?:on|at|date|time))?)\b\s*:?/iy
const changed = /^(?:last|updated?|modified|edited)/i
const ago = /(?:\d{1,3}|an?)\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s+(?:ago|read)\b/iy
/** Times, zones, weekdays and what stands between them. */
const fillers: readonly RegExp[] = [
  /[\s,|•·–—\-/@();]+/y,
  /T?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s*[ap]\.?m\b\.?)?/iy,
  /\d{1,2}\s*[ap]\.?m\b\.?/iy,
  /\d{4}\s*(?=hrs|GMT|UTC)/iy,
  /(?:[+-]\d{2}:?\d{2}|Z|UTC|GMT(?:[+-]\d{1,2}(?::\d{2})?)?|hrs|[A-Z]{1,3}[SD]?T)\b/y,
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iy,
  /(?:at|on)\b/iy,
]

/**
 * Reads a line as a date line: `Dec 28, 2023 - 14:42`, `Published: 12 May 2025`, `Updated 2 hours ago`,
 * `date 2025-05-12`. The line may go on behind that; undefined where it starts otherwise, or tells no date.
 */
export function readTimestamp(line: string): Timestamp | undefined {
  let iso: string | null = null
  let isUpdate = false
  let isLabelled = false
  let found = false
  for (let at = 0; ;) {
    const date = readDate(line, at)
    const told = date?.end ?? matchEnd(ago, line, at)
    const labelled = told === undefined ? matchEnd(label, line, at) : undefined
    const end = told ?? labelled ?? fillerEnd(line, at)
    if (end === undefined) return found ? { iso, isUpdate, isLabelled, end: at } : undefined
    if (labelled !== undefined) {
      isLabelled = true
      if (iso === null) isUpdate = changed.test(line.slice(at, end))
    }
    iso ??= date?.iso ?? null
    found ||= told !== undefined
    at = end
  }
}

function fillerEnd(line: string, at: number): number | undefined {
  return fillers.map((filler) => matchEnd(filler, line, at)).find((to) => to !== undefined)
}

const unixTime = /^\d{10}(?:\d{3})?$/

/**
 * A date that came with a record, as an ISO date where it can be read (`Sat, 09 Mar 2024 10:00:00 GMT`, Unix time in
 * seconds or milliseconds, of which it is the day in UTC), else as it was.
 */
export function normalizeDate(given: string): string {
  if (unixTime.test(given)) return new Date(Number(given.padEnd(13, '0'))).toISOString().slice(0, 10)
  return readTimestamp(given.trim().slice(0, 100))?.iso ?? given
}
