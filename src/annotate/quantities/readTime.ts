import type { Quantity } from '../../types/layers.ts'
import { readModifier } from './readModifier.ts'
import { matchAt } from './readNumber.ts'

const half = String.raw`([ap])\.?\s?m\b\.?`
const hour = String.raw`(\d{1,2})(?:[:.](\d\d))?`
const clock = new RegExp(`${hour}(?:\\s?${half}|(?=\\s(?:GMT|local time|EST|EDT|BST|UTC|ET)\\b))`, 'iy')
const clocks = new RegExp(`${hour}\\s?(?:${half})?\\s?(?:to|until|till|and|[-–])\\s?${hour}\\s?${half}`, 'iy')
const hours24 = /([01]?\d|2[0-3]):([0-5]\d)(?![:\d.])/y

/** The time of day at a place: `5.30pm`, `9 a.m.`, `17:30`, `6:15 to 7 p.m.`. `noon` and its like are not read. */
export function readTime(text: string, at: number): Quantity | null {
  if (/[\p{L}\p{N}:./$£€-]/u.test(text.charAt(at - 1))) return null
  const range = matchAt(clocks, text, at)
  if (range !== null) {
    const [whole, from, minute, part, to, toMinute, toPart] = range
    const [low, high] = [hourOf(from!, minute, part ?? toPart), hourOf(to!, toMinute, toPart)]
    return timeOf(text, at, whole, { value: null, low, high })
  }
  const match = matchAt(clock, text, at) ?? matchAt(hours24, text, at)
  if (match === null) return null
  const value = hourOf(match[1]!, match[2], match[3])
  return timeOf(text, at, match[0], { value, low: null, high: null })
}

function timeOf(text: string, at: number, words: string, values: Pick<Quantity, 'value' | 'low' | 'high'>): Quantity {
  const end = at + words.length
  const modifier = readModifier(text, at, end)
  return { start: at, end, text: words, kind: 'time', ...values, unit: 'hour', per: null, counts: null, modifier }
}

/** Hours after midnight. */
function hourOf(hour: string, minute = '00', half?: string): number {
  const base = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return Number((base + Number(minute) / 60).toFixed(4))
}
