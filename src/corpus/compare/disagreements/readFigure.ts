import { measureUnits } from '../../../lexicons/measureUnits.ts'
import type { Figure } from './fact.ts'
import { readNumber } from './readNumber.ts'
import type { NumberReading } from './readNumber.ts'
import { isGlued } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

const currencies = new Map(
  Object.entries({
    $: '$',
    us$: '$',
    '£': '£',
    '€': '€',
    '¥': '¥',
    dollars: '$',
    pounds: '£',
    euros: '€',
    yen: '¥',
    rupees: '₹',
  }),
)
/** How far a number may be from the truth where it is rounded, and where it says so (“about”). Shares of the value. */
const rounding = 0.1
const vagueness = 0.15

type Unit = Pick<Figure, 'key' | 'unit' | 'factor'> & { readonly last: number }

/** The amount that starts at token `i`, with what it counts; null where there is none or where it counts nothing that we can tell. */
export function readFigure(view: SentenceView, i: number): Figure | null {
  const number = readNumber(view, i)
  if (number === null) return null
  const unit = readUnit(view, i, number.last)
  if (unit === null) return null
  const currency = currencies.has(view.lower[i - 1] ?? '') ? 1 : 0
  const [start, end] = [view.spans[i - currency]!.start, view.spans[unit.last - 1]!.end]
  return {
    kind: 'figure',
    ...{ first: i, last: unit.last, text: view.text.slice(start, end), value: number.value * unit.factor },
    ...{
      key: unit.key,
      unit: unit.unit,
      factor: unit.factor,
      owner: unit.key === 'age' ? ownerOf(view, i, unit.last) : null,
    },
    ...boundsOf(view, i - currency, number, unit.factor),
  }
}

function readUnit(view: SentenceView, first: number, last: number): Unit | null {
  const { lower } = view
  const before = currencies.get(lower[first - 1] ?? '')
  const after = currencies.get(lower[last] ?? '')
  if (before !== undefined) return { key: 'money', unit: before, factor: 1, last }
  if (after !== undefined) return { key: 'money', unit: after, factor: 1, last: last + 1 }
  if (/^(?:%|percent)$/.test(lower[last] ?? '')) return { key: 'percent', unit: null, factor: 1, last: last + 1 }
  if (lower[last] === 'per' && lower[last + 1] === 'cent')
    return { key: 'percent', unit: null, factor: 1, last: last + 2 }
  return readAge(view, first, last) ?? readMeasure(view, last) ?? readCounted(view, last)
}

/** “34-year-old”, “aged 34”, “Ann Lee, 34,”. */
function readAge({ lower, pos }: SentenceView, first: number, last: number): Unit | null {
  const hyphened = lower[last] === '-' && lower[last + 1] === 'year' && lower[last + 3] === 'old'
  if (hyphened) return { key: 'age', unit: null, factor: 1, last: last + 4 }
  const told = lower[first - 1] === 'aged' || (lower[last]?.startsWith('year') === true && lower[last + 1] === 'old')
  const apposed = lower[first - 1] === ',' && /^[,.]$/.test(lower[last] ?? '') && pos[first - 2] === 'PROPN'
  return told || apposed ? { key: 'age', unit: null, factor: 1, last } : null
}

/** “Ann Lee, 34,” and “34-year-old Ann Lee”. */
function ownerOf({ lower, pos }: SentenceView, first: number, last: number): string | null {
  if (lower[first - 1] === ',' && pos[first - 2] === 'PROPN') return lower[first - 2]!
  let at = last
  while (pos[at] === 'PROPN') at++
  return at > last ? lower[at - 1]! : null
}

function readMeasure(view: SentenceView, last: number): Unit | null {
  const at = isGlued(view, last) && view.lower[last] === '-' ? last + 1 : last
  const unit = measureUnits.get(view.lower[at] ?? '')
  return unit === undefined ? null : { key: unit.dimension, unit: view.lower[at]!, factor: unit.factor, last: at + 1 }
}

/** The noun that is counted: the last of the run of nouns behind the number and its adjectives. */
function readCounted({ pos, stems, spans }: SentenceView, last: number): Unit | null {
  let at = last
  while (at < last + 3 && pos[at] === 'ADJ') at++
  let head = -1
  for (; pos[at] === 'NOUN' && at < last + 4 && spans[at] !== undefined; at++) head = at
  return head < 0 ? null : { key: `count ${stems[head]!}`, unit: null, factor: 1, last: head + 1 }
}

/** What the words allow. */
function boundsOf({ lower }: SentenceView, first: number, { value, step }: NumberReading, factor: number) {
  const words = lower.slice(Math.max(0, first - 3), first).join(' ')
  const about = /(?:about|around|roughly|approximately|some|estimated|an estimated)$/.test(words)
  const slack = Math.max(about ? value * vagueness : 0, Math.min(step / 2, value * rounding))
  const low = (value - slack) * factor
  const high = (value + slack) * factor
  if (/(?:more than|at least|over|least|exceed(?:s|ed|ing)?|above|upwards of)$/.test(words))
    return { low, high: Infinity }
  if (/(?:less than|fewer than|up to|under|nearly|almost|below|as many as|as much as)$/.test(words))
    return { low: 0, high }
  return { low, high }
}
