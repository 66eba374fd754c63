import { readTimestamp } from './readTimestamp.ts'

/** A date that came with a record, as an ISO date where it can be read (`Sat, 09 Mar 2024 10:00:00 GMT`), else as it was. */
export function normalizeDate(given: string): string {
  return readTimestamp(given.trim().slice(0, 100))?.iso ?? given
}
