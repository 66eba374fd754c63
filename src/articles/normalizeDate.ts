import { readTimestamp } from './readTimestamp.ts'

const unixTime = /^\d{10}(?:\d{3})?$/

/**
 * A date that came with a record, as an ISO date where it can be read (`Sat, 09 Mar 2024 10:00:00 GMT`, Unix time in seconds or
 * milliseconds, of which it is the day in UTC), else as it was.
 */
export function normalizeDate(given: string): string {
  if (unixTime.test(given)) return new Date(Number(given.padEnd(13, '0'))).toISOString().slice(0, 10)
  return readTimestamp(given.trim().slice(0, 100))?.iso ?? given
}
