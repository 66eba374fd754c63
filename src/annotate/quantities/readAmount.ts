import type { Quantity } from '../../types/layers.ts'
import { matchAt, readNumber, rounded } from './readNumber.ts'
import type { ReadNumber } from './readNumber.ts'
import { currencyBefore, readUnit } from './readUnit.ts'
import type { ReadUnit } from './readUnit.ts'

/** A number, or two that are a range, with its unit: from `start` up to, not including, `end`. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly number: ReadNumber
  readonly unit: ReadUnit | null
}

/** The value and bounds of an amount, in its unit. */
export function valuesOf({ number, unit }: Amount): Pick<Quantity, 'value' | 'low' | 'high'> {
  const inUnit = (value: number | null): number | null => (value === null ? null : rounded(value * (unit?.factor ?? 1)))
  return { value: inUnit(number.value), low: inUnit(number.low), high: inUnit(number.high) }
}

/**
 * The number, or range of numbers, that starts at a place, and its unit. Null where what stands there is no amount of
 * anything.
 */
export function readAmount(text: string, at: number, end: number): Amount | null {
  const currency = /^(?:\d|an?\s|one\s)/.test(text.slice(at, at + 4)) ? currencyBefore(text, at) : null
  const number = readNumber(text, at, currency !== null)
  const sign = signBefore(text, currency?.start ?? at)
  if (number === null || number.end > end || sign === null) return null
  const read = currency === null ? withUnit(text, at, number) : withSign(text, at, number, currency.unit)
  const { value } = read.number
  return {
    start: sign.start,
    end: Math.max(read.number.end, read.unit?.end ?? 0),
    number: sign.isMinus && value !== null ? { ...read.number, value: -value } : read.number,
    unit: read.unit,
  }
}

type Read = Pick<Amount, 'number' | 'unit'>

function withSign(text: string, at: number, number: ReadNumber, unit: string): Read {
  const whole = readRange(text, at, { number, unit: null }, true)?.number ?? number
  return { number: whole, unit: { kind: 'amount', unit, factor: 1, end: whole.end } }
}

function withUnit(text: string, at: number, number: ReadNumber): Read {
  const unit = readUnit(text, number.end) ?? readUnitBehindOf(text, number)
  if (number.isShare && unit === null) return { number, unit }
  return readRange(text, at, { number, unit }, false) ?? readInches(text, number, unit) ?? { number, unit }
}

const of = /\sof/y
const ofOne = /\s(?:of\s)?an?(?=\s)/y

/** `a couple of days`, `hundreds of miles`, `half a mile`, `three-quarters of a century` */
function readUnitBehindOf(text: string, { end, isShare, inWords }: ReadNumber): ReadUnit | null {
  if (!inWords && !isShare) return null
  const joint = matchAt(isShare ? ofOne : of, text, end)
  return joint && readUnit(text, end + joint[0].length)
}

const inchesBehind = /[ -]?(\d{1,2})[ -]?(?:in(?:ches|ch)?\b|["”″])/y

/** `6ft 2in`, `5 feet 11 inches`: in feet. */
function readInches(text: string, number: ReadNumber, unit: ReadUnit | null): Read | null {
  const match = unit?.unit === 'ft' && number.value !== null ? matchAt(inchesBehind, text, unit.end) : null
  if (match === null || unit === null || number.value === null) return null
  const end = unit.end + match[0].length
  return { number: { ...number, value: number.value + Number(match[1]) / 12 }, unit: { ...unit, end } }
}

/** A minus. Null where a number is glued to what makes it no amount: letters, figures, marks. */
function signBefore(text: string, start: number): { readonly start: number; readonly isMinus: boolean } | null {
  const before = text.charAt(start - 1)
  if (/[-−]/.test(before))
    return /[\p{L}\p{N}.)]/u.test(text.charAt(start - 2)) ? null : { start: start - 1, isMinus: true }
  if (/minus\s$/i.test(text.slice(Math.max(0, start - 6), start))) return { start: start - 6, isMinus: true }
  return /[\p{L}\p{N}_@#/\\.=&:*]/u.test(before) ? null : { start, isMinus: false }
}

const rangeJoint = /\s?([-–—‑])\s?(?:[$£€¥₹])?|\s(to|and|or)\s(?:[$£€¥₹])?/y

/** `5-7 percent`, `between 5 and 7`, `two or three`, `$3m to $4m`, `70 or 80 million`. */
function readRange(text: string, start: number, { number: low, unit }: Read, isMoney: boolean): Read | null {
  const joint = matchAt(rangeJoint, text, unit?.end ?? low.end)
  if (joint === null || low.value === null) return null
  const high = readNumber(text, joint.index + joint[0].length, isMoney)
  if (high?.value == null || high.isShare || high.inWords !== low.inWords) return null
  const bottom = low.value * scaleOf(high.value, low.value, text.slice(high.end - 9, high.end))
  if (bottom >= high.value || !mayJoin(text, start, joint[2], bottom, high.value)) return null
  const ofHigh = isMoney ? null : readUnit(text, high.end)
  return areOfTwo(unit, ofHigh)
    ? null
    : { number: { ...high, value: null, low: bottom, high: high.value }, unit: ofHigh ?? unit }
}

const areOfTwo = (a: ReadUnit | null, b: ReadUnit | null): boolean => a !== null && b !== null && a.unit !== b.unit

/** `between` asks for `and`; `from 5 to 7` is a change; with `or` both are near. */
function mayJoin(text: string, start: number, word: string | undefined, low: number, high: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  if (word === 'and') return /\bbetween\s[$£€¥₹]?$/i.test(before)
  if (word === 'to') return !/\b(?:from|cut|raised|lowered|rose|fell)\s[$£€¥₹]?$/i.test(before)
  return word === undefined || high <= Math.max(low + 3, low * 1.5)
}

/** `2 to 3 million`, `5-7bn`: by what the first is to be multiplied, too. `words`: the end of the second. */
function scaleOf(high: number, low: number, words: string): number {
  if (high < 1e3 || low >= 1e3 || /\d{4}|,\d{3}/.test(words)) return 1
  const scale = [1e12, 1e9, 1e6, 1e3].find((one) => high >= one) ?? 1
  return low * scale < high ? scale : 1
}
