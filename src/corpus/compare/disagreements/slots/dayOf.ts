import { weekdayNumbers } from '../../../../lexicons/dateWords.ts'
import { classesOf } from './classesOf.ts'

/** A weekday that a sentence names, with its part of the day: words `first` up to, not including, `last`. */
export interface NamedDay {
  readonly first: number
  readonly last: number
  /** `5 night`: the number of the weekday and, if it is told, whether it was in the morning, the afternoon or at night. */
  readonly value: string
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const parts = classesOf({ morning: 'early morning', afternoon: 'afternoon', night: 'evening night late' })

export function dayAt(words: readonly string[], i: number): NamedDay | null {
  if (!weekday.test(words[i]!)) return null
  const number = weekdayNumbers.get(words[i]!.slice(0, 3))
  const behind = parts.get(words[i + 1] ?? '')
  const before = /^(?:early|late)$/.test(words[i - 1] ?? '') ? parts.get(words[i - 1]!) : undefined
  // “Late Friday morning” is in the morning.
  const part = behind ?? before
  return {
    first: before === undefined ? i : i - 1,
    last: behind === undefined ? i + 1 : i + 2,
    value: part === undefined ? String(number) : `${number} ${part}`,
  }
}

/** May two be one time? The night to Saturday is Friday night to some, and early Saturday to others. */
export function mayBeOneDay(a: string, b: string): boolean {
  const [[day, part], [other, otherPart]] = [a.split(' '), b.split(' ')] as [string[], string[]]
  if (day === other) return part === undefined || otherPart === undefined || part === otherPart
  return isNightBefore(a, b) || isNightBefore(b, a)
}

function isNightBefore(a: string, b: string): boolean {
  const [[day, part], [next, nextPart]] = [a.split(' '), b.split(' ')] as [string[], string[]]
  if ((Number(day) + 1) % 7 !== Number(next) % 7) return false
  return part === 'night'
    ? nextPart === undefined || nextPart === 'morning'
    : part === undefined && nextPart === 'morning'
}
