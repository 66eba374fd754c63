import { unitsByName } from '../../../../lexicons/measureUnits.ts'
import { roleNouns } from '../../../../lexicons/roles.ts'
import type { Quantity } from '../../../../types/layers.ts'
import type { Figure } from './fact.ts'
import { outcomeAt, tokensOf } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

/** What a quantity is an amount of. */
type Amount = Pick<Figure, 'key' | 'unit' | 'factor' | 'outcome' | 'owner'>

/**
 * A quantity as it can be compared with one of another sentence; null for what can't, such as a part of some whole
 * (“nine of the trees”) that nothing befell.
 */
export function figureOf(view: SentenceView, quantity: Quantity): Figure | null {
  const amount = amountOf(view, quantity)
  if (amount === null) return null
  const { start, counts, text } = quantity
  // What is counted belongs to the figure where it stands behind it: `26 people`.
  const isBehind = quantity.kind === 'count' && counts !== null && counts.start >= quantity.end
  const shown = isBehind && counts.end - quantity.end <= mostCharacters ? counts.end : quantity.end
  if (
    isBehind &&
    amount.outcome === null &&
    /^\sof\s(?:the|its|his|her|their|those|these)\s/.test(view.text.slice(quantity.end, counts.start))
  )
    return null
  // “dozens more and damaging several villages”
  if (isBehind && /\b(?:and|but|while) \p{L}+ing\b/u.test(view.text.slice(quantity.end, counts.end))) return null
  const bounds = boundsOf(quantity, amount)
  const { first, last } = tokensOf(view, { start, end: shown })
  return {
    kind: 'figure',
    first,
    last,
    text: shown === quantity.end ? text : view.text.slice(start, shown),
    ...amount,
    ...bounds,
    isRange: quantity.value === null && !isVague(quantity),
  }
}

/** What is counted further behind is not shown with the figure. */
const mostCharacters = 60

const plain = { unit: null, factor: 1, outcome: null, owner: null }

function amountOf(view: SentenceView, { kind, unit, counts, ...span }: Quantity): Amount | null {
  switch (kind) {
    case 'amount':
      return { ...plain, key: 'money', unit }
    case 'percentage':
      return { ...plain, key: unit === '%' ? 'percent' : 'points' }
    case 'share':
      return { ...plain, key: 'percent' }
    case 'age':
      return { ...plain, key: 'age', owner: ownerOf(counts) }
    case 'measure':
      return measureOf(unit)
    case 'count':
      return counts === null ? null : countOf(view, { ...span, counts })
    default:
      return null
  }
}

function measureOf(unit: string | null): Amount {
  if (/^°[CF]$/.test(unit ?? '')) return { ...plain, key: 'temperature', unit }
  const known = unitsByName.get(unit ?? '')
  return { ...plain, key: known?.dimension ?? `unit ${unit}`, unit, factor: known?.factor ?? 1 }
}

/** The words of a name; empty where somebody is no more than a man or a girl. */
const ownerOf = (counts: Quantity['counts']): readonly string[] =>
  counts !== null && /^\p{Lu}/u.test(counts.text) ? counts.text.toLowerCase().split(/\s+/) : []

/** The stem that stands for people of any kind. */
const anyone = 'peopl'
/** Words for people of any kind: “28 people were killed”, “28 bodies” and “28 dead” count the same. Stems. */
const anybody = new Set([anyone, 'person', 'victim', 'bodi'])
/** Nouns of outcomes that are no people: two charges may be of one man. Stems. */
const thingStems = new Set(['charg', 'hospit', 'jail', 'custodi', 'save', 'live', 'fire'])
/** The outcome of those who are counted may stand so many tokens from the number. */
const outcomeTokens = 5

/** Is a figure a count of people of any kind? */
export const isOfAnyone = ({ key }: Figure): boolean => key.startsWith(`count ${anyone}`)

function countOf(
  view: SentenceView,
  { counts, ...span }: Pick<Quantity, 'start' | 'end'> & { counts: NonNullable<Quantity['counts']> },
): Amount {
  const number = tokensOf(view, span)
  const noun = tokensOf(view, counts)
  const head = noun.last - 1
  const stem = view.stems[head] ?? ''
  const isAnybody =
    anybody.has(stem) || (outcomeAt(view, head) !== undefined && !thingStems.has(stem)) || areAllOthers(view, head)
  const isPerson = roleNouns.has(view.lower[head]!.replace(/s$/, '')) || view.pos[head] === 'PROPN'
  if (!isAnybody && !isPerson) return { ...plain, key: `count ${stem}` }
  const from = isAnybody ? head : head + 1
  const outcome = outcomeNear(view, from, number.first, Math.max(number.last, noun.last))
  if (!isAnybody) return { ...plain, key: `count ${stem}`, outcome }
  return { ...plain, key: outcome === null ? `count ${anyone}` : `count ${anyone} ${outcome}`, outcome }
}

/**
 * “Killing two and wounding two others”: are these others all who were hurt, as far as the sentence says? Others who died
 * are mostly more than those told before, and those behind “and” more than whom it follows.
 */
function areAllOthers(view: SentenceView, head: number): boolean {
  if (view.stems[head] !== 'other' || /^(?:and|with|plus)$/.test(view.lower[head - 2] ?? '')) return false
  const isHurt = outcomeNear(view, head, head - 1, head + 1) === 'hurt'
  return isHurt && view.stems.filter((_, i) => outcomeAt(view, i) === 'hurt').length === 1
}

/** What befell people: said from token `from` on, or before the number. */
function outcomeNear(view: SentenceView, from: number, first: number, last: number): string | null {
  const behind = clauseFrom(view, from, last + outcomeTokens, 1)
  const before = clauseFrom(view, first - 1, first - outcomeTokens, -1)
  const outcome = [...behind, ...before].find((i) => outcomeAt(view, i) !== undefined)
  return outcome === undefined ? null : outcomeAt(view, outcome)!
}

/** Tokens from one on, up to another or the end of the clause. */
function clauseFrom({ lower, length }: SentenceView, from: number, to: number, step: 1 | -1): number[] {
  const tokens: number[] = []
  for (let i = from; i >= 0 && i < length && i !== to && !/^(?:[,.;:]|and|but|while)$/.test(lower[i]!); i += step)
    tokens.push(i)
  return tokens
}

/** A number that is rounded, or that comes with “about”, may be off by such a share of its value. */
const roundingShare = 0.1
const aboutShare = 0.1
/** Rounding changes less than half of the last digit given. */
const digitShare = 0.49
/** Words that leave a number open leave it open further than a layer says: “hundreds” may be 150 or 2,000. */
const vagueBounds = { low: 0.75, high: 2 }

/** Who has counted 550 says “more than 500”, not “more than 400”. */
const mostAbove = 4 / 3

/** “A third” may be 31 percent; degrees are rounded when they are converted. */
const shareSlack = 0.02
const degreesSlack = 1

type Bounds = Pick<Figure, 'value' | 'low' | 'high'>

/** Its value in base units, and the bounds that the words leave open. */
function boundsOf(quantity: Quantity, { key, unit, factor }: Amount): Bounds {
  const scale = quantity.kind === 'share' ? 100 : factor
  const base = (number: number): number =>
    key === 'temperature' && unit === '°F' ? ((number - 32) * 5) / 9 : number * scale
  const { value, low, high } = quantity.value === null ? rangeOf(quantity) : around(quantity, quantity.value, key)
  return { value: base(value), low: base(low), high: base(high) }
}

/** `dozens`, `several hundred` */
const isVague = ({ text }: Pick<Quantity, 'text'>): boolean => /^\D*$/.test(text) && /s\b|several|few/.test(text)

function rangeOf({ low, high, text }: Quantity): Bounds {
  const { low: down, high: up } = isVague({ text }) ? vagueBounds : { low: 1, high: 1 }
  const [bottom, top] = [(low ?? 0) * down, (high ?? 0) * up]
  return { value: Math.sqrt(Math.abs(bottom * top)), low: bottom, high: top }
}

function around({ kind, modifier }: Quantity, value: number, key: string): Bounds {
  const step = stepOf(value)
  const about = modifier === 'about' ? Math.abs(value) * aboutShare : 0
  const rounding = kind === 'share' ? shareSlack : Math.min(step * digitShare, Math.abs(value) * roundingShare)
  const slack = Math.max(about, rounding, key === 'temperature' ? degreesSlack : 0)
  const [low, high] = [value - slack, value + slack]
  // “At least 26” is what has been counted so far; “at least 2,000” is a bound.
  if (modifier === 'at least' && step === 1) return { value, low, high }
  if (modifier === 'more than' || modifier === 'at least') return { value, low, high: value * mostAbove }
  return { value, low: modifier === null || modifier === 'about' ? low : Math.min(0, low), high }
}

/** Smaller numbers are mostly counted out: ten and eleven people are not the same. */
const leastRounded = 20

/** What the last digit given stands for: 1 for 26, 1,000 for 2,000, 100,000 for 3.4 million. */
function stepOf(value: number): number {
  if (Math.abs(value) < leastRounded && Number.isInteger(value)) return 1
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0)
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}
