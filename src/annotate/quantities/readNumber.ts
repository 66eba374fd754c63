import {
  fractionSigns,
  fractionWords,
  numberWords,
  scaleLetters,
  scaleWords,
  vagueWords,
} from '../../lexicons/numberWords.ts'

/** A number as it stands in a text, up to, not including, `end`. */
export interface ReadNumber {
  readonly end: number
  /** Null where the words leave it open. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** A part of a whole (`half`, `one in three`), whose value is 0 to 1. */
  readonly isShare: boolean
  readonly inWords: boolean
}

/** Longer ones are no numbers that anybody reads. */
const longestNumber = 40
/** In a text that was cut into words, `2, 000` is one number. */
const digits = /(?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d{1,3}(?:, 000){1,3}(?!\d)|\d{1,15}(?![\d]))(?:\.\d{1,9})?/y
const word = /(?:[ \u00a0\u202f]|\s?[-‐‑]\s?)?([A-Za-z]{1,12})/y
const sign = /\s?([½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞])/y
/** `7 1/2`, `1/2` */
const slash = /[ -]?([1-9])\/([1-9]\d?)(?![\d/])/y
const outOf = /\s(?:in|out of)\s(?:every\s)?/y
const andHalf = /\sand\s(?:an?|one)[ -](half|quarter|third)\b/y
const ofA = /(?:\s|-)(?:of\s)?an?(?=\s)/y

/** The match of a sticky pattern at a place; null where it does not stand there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The word that begins at a place, or a space or hyphen behind it, in lower case. */
function wordAt(text: string, at: number): { readonly word: string; readonly end: number; readonly joint: string } {
  const match = matchAt(word, text, at)
  const found = match?.[1] ?? ''
  const isWhole = match !== null && !/[A-Za-z\d]/.test(text.charAt(at + match[0].length))
  if (!isWhole) return { word: '', end: at, joint: '' }
  const end = at + match[0].length
  return { word: found.toLowerCase(), end, joint: text.slice(at, end - found.length) }
}

/**
 * The number that starts at a place, in figures or words, with the words that multiply it (`2 lakh`, `half a million`).
 * Null where there is none.
 *
 * @param isMoney a sign of money stands before it: then `m` is a million
 */
export function readNumber(text: string, at: number, isMoney: boolean): ReadNumber | null {
  const near = text.slice(at, at + longestNumber * 4)
  const read = readFigures(near, isMoney) ?? readVague(near) ?? readParts(near) ?? readWords(near)
  return read === null ? null : { ...read, end: at + read.end }
}

function exact(value: number, end: number, inWords: boolean, isShare = false): ReadNumber {
  return { value, low: null, high: null, end, inWords, isShare }
}

function readFigures(text: string, isMoney: boolean): ReadNumber | null {
  const fraction = matchAt(sign, text, 0) ?? matchAt(slash, text, 0)
  if (fraction !== null) return exact(partOf(fraction), fraction[0].length, false, true)
  const match = matchAt(digits, text, 0)
  if (match === null) return null
  const written = Number(match[0].replace(/, ?/g, ''))
  const shareOf = readRatio(text, written, match[0].length, false)
  if (shareOf !== null) return shareOf
  const part = matchAt(sign, text, match[0].length) ?? matchAt(slash, text, match[0].length)
  const end = match[0].length + (part?.[0].length ?? 0)
  const half = part === null ? readAndHalf(text, end) : { value: partOf(part), end }
  const scaled = scale(text, half.end, isMoney)
  return exact(rounded((written + half.value) * scaled.factor), scaled.end, false)
}

/** 4.35 million is 4,350,000 and no hair's breadth less. */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

const partOf = ([, above, below]: RegExpExecArray): number =>
  below === undefined ? fractionSigns.get(above!)! : Number(above) / Number(below)

function readAndHalf(text: string, at: number): { readonly value: number; readonly end: number } {
  const match = matchAt(andHalf, text, at)
  return match === null ? { value: 0, end: at } : { value: fractionWords.get(match[1]!)!, end: at + match[0].length }
}

/** The words and letters that multiply a number; some are multiplied themselves: `2 lakh crore`. */
function scale(text: string, from: number, isMoney: boolean): { readonly factor: number; readonly end: number } {
  let [factor, end] = [1, from]
  const letters = /^(?:MM|[A-Za-z])(?![A-Za-z\d])/.exec(text.slice(from, from + 3))?.[0] ?? ''
  if (isMoney && scaleLetters.has(letters)) return { factor: scaleLetters.get(letters)!, end: from + letters.length }
  for (let next = wordAt(text, end); scaleWords.has(next.word); next = wordAt(text, end)) {
    factor *= scaleWords.get(next.word)!
    end = next.end
  }
  return { factor, end }
}

/** `hundreds of`, `tens of thousands`, `several hundred`, `a few dozen`: how many is left open. */
function readVague(text: string): ReadNumber | null {
  const first = wordAt(text, 0)
  const few = first.word === 'a' ? wordAt(text, first.end) : first
  if (/^(?:several|few)$/.test(few.word)) {
    const scaled = scale(text, few.end, false)
    return scaled.factor === 1 ? null : vague(scaled.factor, scaled.end)
  }
  const one = vagueWords.get(first.word)
  const of = wordAt(text, first.end)
  const more = of.word === 'of' ? wordAt(text, of.end) : first
  const times = first.word === 'tens' ? 10 : first.word === 'hundreds' ? 100 : 0
  if (times > 0 && vagueWords.has(more.word) && more !== first)
    return vague(times * vagueWords.get(more.word)!, more.end)
  if (one === undefined || (first.word === 'scores' && of.word !== 'of')) return null
  return vague(one, first.end)
}

/** Of what is told in dozens or hundreds there are some, and fewer than of the next word. */
function vague(one: number, end: number): ReadNumber {
  return { value: null, low: 2 * one, high: 10 * one, end, inWords: true, isShare: false }
}

/** `half`, `a third`, `two-thirds`, `three-quarters`, and with a scale `half a million`. */
function readParts(text: string): ReadNumber | null {
  const first = wordAt(text, 0)
  const count = /^(?:an?|one)$/.test(first.word) ? 1 : (numberWords.get(first.word) ?? 0)
  const part = first.word === 'half' ? first : count > 0 ? wordAt(text, first.end) : null
  const singular = part?.word.replace(/s$/, '') ?? ''
  const value = fractionWords.get(singular)
  if (part === null || value === undefined || count > 1 !== part.word.endsWith('s')) return null
  const share = (part === first ? 1 : count) * value
  const scaled = scaleOfPart(text, part.end)
  return scaled === null ? exact(share, part.end, true, true) : exact(share * scaled.factor, scaled.end, true)
}

function scaleOfPart(text: string, at: number) {
  const joint = matchAt(ofA, text, at)
  const end = at + (joint?.[0].length ?? 0)
  const scaled = scale(text, end, false)
  return scaled.factor === 1 ? null : scaled
}

/** `two hundred and twelve`, `twenty-five`, `a dozen`, `one and a half million`. */
function readWords(text: string): ReadNumber | null {
  const first = wordAt(text, 0)
  const isOne = /^(?:an?|one)$/.test(first.word)
  if (first.word === 'a' && wordAt(text, first.end).word === 'couple')
    return exact(2, wordAt(text, first.end).end, true)
  if (isOne && first.word !== 'one' && !scaleWords.has(wordAt(text, first.end).word)) return null
  if (!isOne && !numberWords.has(first.word)) return null
  const { value, end } = addWords(text, isOne ? 1 : numberWords.get(first.word)!, first.end)
  const ratio = readRatio(text, value, end, true)
  if (ratio !== null) return ratio
  const half = readAndHalf(text, end)
  const scaled = half.value > 0 ? scale(text, half.end, false) : { factor: 1, end: half.end }
  return exact(rounded((value + half.value) * scaled.factor), scaled.end, true)
}

/** Goes on with a number in words. `current` is what is below the next thousand, million ... */
function addWords(text: string, first: number, from: number): { readonly value: number; readonly end: number } {
  let [total, current, end] = [0, first, from]
  for (;;) {
    const next = wordAt(text, end)
    const behindAnd = next.word === 'and' && (total > 0 || current >= 100) ? wordAt(text, next.end) : null
    const { word, end: after } = behindAnd ?? next
    const value = word === 'one' ? 1 : numberWords.get(word)
    const factor = behindAnd === null ? scaleWords.get(word) : undefined
    if (value !== undefined && value > 0 && fitsBehind(current, value)) current += value
    else if (factor === undefined) break
    else if (factor <= 100) current = Math.max(current, 1) * factor
    else if (current === 0) total *= factor
    else [total, current] = [total + current * factor, 0]
    end = after
  }
  return { value: total + current, end }
}

/** Tens and what is below them stand behind hundreds, and what is below ten behind tens. */
function fitsBehind(current: number, value: number): boolean {
  if (value < 10) return current % 10 === 0 && current % 100 !== 10
  return current % 100 === 0
}

/** The wholes of which one says `three in`: round numbers. */
const wholes = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10_000, 100_000, 1_000_000])

/** `one in three`, `3 in 10`, `nine out of ten`. Both are in words, or the second in figures. */
function readRatio(text: string, parts: number, at: number, inWords: boolean): ReadNumber | null {
  const joint = matchAt(outOf, text, at)
  if (joint === null) return null
  const from = at + joint[0].length
  const figures = matchAt(digits, text, from)
  const whole = figures !== null ? Number(figures[0].replaceAll(',', '')) : wholeInWords(text, from)
  const end = figures !== null ? from + figures[0].length : from + wordAt(text, from).end - from
  const isAlone =
    !/^(?:%|\s?(?:percent|per cent|million|days?|weeks?|months?|years?|hours?|minutes?|games|matches|overs|innings|tests|starts)\b)/.test(
      text.slice(end, end + 12),
    )
  if (!wholes.has(whole) || parts >= whole || parts < 1 || !Number.isInteger(parts) || !isAlone) return null
  return exact(parts / whole, end, inWords, true)
}

function wholeInWords(text: string, at: number): number {
  const { word } = wordAt(text, at)
  return numberWords.get(word) ?? 0
}
