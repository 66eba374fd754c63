import { centWords, currencySigns, currencyWords, nationalCurrencies } from '../../lexicons/currencies.ts'
import { measureUnits } from '../../lexicons/measureUnits.ts'
import type { Quantity } from '../../types/layers.ts'
import { matchAt } from './readNumber.ts'

/** What stands behind a number and says what it is a number of, up to `end`; `factor` times the number. */
export interface ReadUnit {
  readonly kind: Quantity['kind']
  readonly unit: string | null
  readonly factor: number
  readonly end: number
}

/** The sign of money right before a place, and where it starts. */
export function currencyBefore(text: string, at: number): { readonly unit: string; readonly start: number } | null {
  const near = text.slice(Math.max(0, at - 6), at)
  const [, sign = ''] =
    /(?:^|[^\p{L}\p{N}.])([A-Za-z.]{0,4}[$¢£¥€₩₪₫₦₱₴₹₺₽฿]|[A-Z][A-Za-z]{0,3}\.?)\s?$/u.exec(near) ?? []
  const unit = currencySigns.get(sign)
  const space = /\s$/.test(near) ? 1 : 0
  // A single letter is no sign of money but right before the figure.
  if (unit === undefined || (space === 1 && /^[A-Z]$/.test(sign))) return null
  return { unit, start: at - space - sign.length }
}

const percent = /\s?%|[ -]?per ?cent\b|\s?pct\b|\s?pc\b/iy
const points = /(?:[ -]percentage|[ -]?%)[ -]points?\b|\s?pp\b/iy
const basisPoints = /[ -]basis[ -]points?\b/iy
const degrees =
  /\s?[°º]\s?([CF])?(?![A-Za-z])|[ -]degrees?(?:[ -](celsius|fahrenheit|centigrade|c|f)\b)?|\s?([CF])(?![A-Za-z'’.&])/iy
const unitWord =
  /\s?[-‐‑]?\s?(square|sq\.?|cubic|cu\.?)?\s?([A-Za-zµ]{1,14}[²2]?(?:\/[hs]|-hours?|-years?)?)(?![A-Za-z\d])/y
const magnitude = /-magnitude\b/iy
/** Where figures stand right before them: `30C`. */
const isGluedLetter = /^[\s°º-]*[CF]$/

/** The unit behind a number: percent, degrees, money in words, a measure. Null where there is none. */
export function readUnit(text: string, at: number): ReadUnit | null {
  return readPercent(text, at) ?? readDegrees(text, at) ?? readMoney(text, at) ?? readMeasure(text, at)
}

function readPercent(text: string, at: number): ReadUnit | null {
  const found = (pattern: RegExp, unit: string, factor: number): ReadUnit | null => {
    const match = matchAt(pattern, text, at)
    return match && { kind: 'percentage', unit, factor, end: at + match[0].length }
  }
  return (
    found(basisPoints, 'percentage points', 0.01) ?? found(points, 'percentage points', 1) ?? found(percent, '%', 1)
  )
}

function readDegrees(text: string, at: number): ReadUnit | null {
  const match = matchAt(degrees, text, at)
  if (match === null) return null
  const scale = (match[1] ?? match[2] ?? match[3] ?? '').charAt(0).toUpperCase()
  // `c` of its own may be anything, `20 C` too.
  if (match[3] !== undefined && !(isGluedLetter.test(match[0]) && !match[0].startsWith(' '))) return null
  return { kind: 'measure', unit: `°${scale}`, factor: 1, end: at + match[0].length }
}

const moneyWord = /(?:[ -]([A-Za-z]+))?[ -]([A-Za-z]+)(?![A-Za-z])/y

/** `200 million euros`, `50 Canadian dollars`, `£`-less `pounds` are of weight or money: money where nothing weighs. */
function readMoney(text: string, at: number): ReadUnit | null {
  const gluedPence = /^p(?![A-Za-z\d])/.test(text.slice(at, at + 2))
  if (gluedPence) return { kind: 'amount', unit: 'GBP', factor: 0.01, end: at + 1 }
  const code = /^\s?([A-Z]{3})(?![A-Za-z])/.exec(text.slice(at, at + 5))
  if (code !== null && currencySigns.has(code[1]!))
    return { kind: 'amount', unit: currencySigns.get(code[1]!)!, factor: 1, end: at + code[0].length }
  const plain = moneyWordAt(text, at)
  if (plain !== null) return plain
  const [words, whose, what] = matchAt(moneyWord, text, at) ?? []
  if (words === undefined || whose === undefined) return null
  const unit = nationalCurrencies.get(`${whose.toLowerCase()} ${singular(what!)}`)
  return unit === undefined ? null : { kind: 'amount', unit, factor: 1, end: at + words.length }
}

/** The national words are listed for one form of each. */
const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^ruble$/, 'rouble')

const oneWord = /[ -]([A-Za-z]+)(?![A-Za-z])/y

function moneyWordAt(text: string, at: number): ReadUnit | null {
  const match = matchAt(oneWord, text, at)
  const word = match?.[1] ?? ''
  // `won` is a verb as often, and a rand has no capital.
  if (match === null || (word === 'won' && !/(?:illion|0)$/.test(text.slice(0, at)))) return null
  const lower = word.toLowerCase()
  const end = at + match[0].length
  const cents = centWords.get(lower)
  if (cents !== undefined) return { kind: 'amount', unit: cents, factor: 0.01, end }
  const unit = currencyWords.get(lower)
  return unit === undefined || (word !== lower && word !== 'Euros') ? null : { kind: 'amount', unit, factor: 1, end }
}

/** Letters that are a unit right behind figures only: `12m`, `5g`. */
const glued: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['l', 'l'],
])
/** Too short to be a unit but behind figures, as words they are others: `5 in`, `a ton` is one. */
const shortWords = new Set(['in', 'h', 'nm', 'l', 'ha', 'g', 'cal', 'min', 'sec'])

function readMeasure(text: string, at: number): ReadUnit | null {
  const strong = matchAt(magnitude, text, at)
  if (strong !== null) return { kind: 'measure', unit: 'magnitude', factor: 1, end: at + strong[0].length }
  const match = matchAt(unitWord, text, at)
  if (match === null) return null
  const [whole, power, written] = match
  const isGlued = !/^[\s-]/.test(whole)
  const end = at + whole.length
  if (isGlued && power === undefined && glued.has(written!))
    return { kind: 'measure', unit: glued.get(written!)!, factor: 1, end }
  // `2Day` is a name.
  if (isGlued && /^[A-Z][a-z]{2}/.test(written!)) return null
  const lower = written!.toLowerCase()
  if (/^pounds?$/.test(lower)) return readPounds(text, end)
  const unit = measureUnits.get(lower)
  if (unit === undefined || (!isGlued && shortWords.has(lower) && !isKilo(lower))) return null
  const powers = power === undefined ? '' : power.startsWith('c') ? 'cu ' : 'sq '
  return { kind: 'measure', unit: powers + unit.unit, factor: 1, end }
}

const isKilo = (word: string): boolean => word === 'ha' || word === 'min'

/** Pounds are of weight beside what weighs, else of money. */
function readPounds(text: string, end: number): ReadUnit {
  const near = text.slice(Math.max(0, end - 90), end + 60)
  const weighs =
    /\b(?:weigh\w*|heavy|heavier|lighter|weight|baby|bomb|fish|ounces?|explosives?|meat|cocaine|marijuana|heroin|drugs?|lost|gained|shed|pounds? of)\b|-pound/i
  return weighs.test(near)
    ? { kind: 'measure', unit: 'lb', factor: 1, end }
    : { kind: 'amount', unit: 'GBP', factor: 1, end }
}

const time = 'second|minute|hour|day|night|week|month|quarter|year|decade'
const perWord = new RegExp(
  `\\s(?:each )?per ((?:\\d[\\d,]{0,10} )?[a-z]{1,14}(?: (?=people|residents|inhabitants|births)[a-z]+)?)|` +
    `[\\s-](?:each |every )?(?:an?|each|every)[\\s-](${time}|head|person|piece|share|barrel|litre|liter|gallon|kilo|kilogram|tonne|ton|ounce|unit|ticket|pop|mile|kilometre|kilometer|pint)\\b|` +
    `,?\\s(daily|weekly|monthly|annually|yearly|apiece)\\b`,
  'y',
)

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['apiece', 'piece'],
])

/** `a month`, `per 100,000 people`, `annually`: what the quantity is told for. */
export function readPer(text: string, at: number): { readonly per: string; readonly end: number } | null {
  const match = matchAt(perWord, text, at)
  const per = match?.[1] ?? match?.[2] ?? adverbs.get(match?.[3] ?? '')
  return match === null || per === undefined ? null : { per, end: at + match[0].length }
}
