import { measureUnits } from '../../../../lexicons/measureUnits.ts'
import type { Amount } from './fact.ts'
import { readCounted } from './readCounted.ts'
import { isGlued } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

const currencies = new Map(
  Object.entries({ $: '$', us$: '$', '£': '£', '€': '€', '¥': '¥', dollars: '$', euros: '€', yen: '¥', rupees: '₹' }),
)

/** What the number of tokens `first` to `last` is an amount of; null where that can't be told. */
export function readAmount(view: SentenceView, first: number, last: number): Amount | null {
  const { lower } = view
  const before = currencies.get(lower[first - 1] ?? '')
  const after = currencies.get(lower[last] ?? '')
  if (before !== undefined) return { key: 'money', unit: before, factor: 1, last }
  if (after !== undefined) return { key: 'money', unit: after, factor: 1, last: last + 1 }
  return (
    readPercent(view, last) ?? readAge(view, first, last) ?? readMeasure(view, last) ?? readCounted(view, first, last)
  )
}

export const isCurrency = (word: string | undefined): boolean => currencies.has(word ?? '')

function readPercent({ lower }: SentenceView, last: number): Amount | null {
  const percent = { key: 'percent', unit: null, factor: 1 }
  if (/^(?:%|percent)$/.test(lower[last] ?? '')) return { ...percent, last: last + 1 }
  return lower[last] === 'per' && lower[last + 1] === 'cent' ? { ...percent, last: last + 2 } : null
}

/** Pounds are of money or of weight: they are compared with pounds alone. */
function readMeasure(view: SentenceView, last: number): Amount | null {
  const at = isGlued(view, last) && view.lower[last] === '-' ? last + 1 : last
  const word = view.lower[at] ?? ''
  if (/^pounds?$/.test(word)) return { key: 'pounds', unit: 'pounds', factor: 1, last: at + 1 }
  const unit = measureUnits.get(word)
  return unit === undefined ? null : { key: unit.dimension, unit: word, factor: unit.factor, last: at + 1 }
}

/** “34-year-old”, “aged 34”, “34 years old” and “Ann Lee, 34,”: the age of tokens `first` to `last`. */
function readAge(view: SentenceView, first: number, last: number): Amount | null {
  const { lower } = view
  const hyphened = lower[last] === '-' && lower[last + 1] === 'year' && lower[last + 3] === 'old'
  if (hyphened) return ageOf(view, first, last + 4)
  const isSaid = lower[first - 1] === 'aged' || (lower[last]?.startsWith('year') === true && lower[last + 1] === 'old')
  const apposed = lower[first - 1] === ',' && /^[,.]$/.test(lower[last] ?? '') && view.pos[first - 2] === 'PROPN'
  return isSaid || apposed ? ageOf(view, first, last) : null
}

const ageOf = (view: SentenceView, first: number, last: number): Amount => ({
  ...{ key: 'age', unit: null, factor: 1, last, owner: ownerOf(view, first, last) },
})

/** The name before “, 34,”, or behind “34-year-old”. */
function ownerOf({ lower, pos }: SentenceView, first: number, last: number): readonly string[] {
  let start = first - 1
  if (lower[first - 1] === ',') while (pos[start - 1] === 'PROPN') start--
  if (start < first - 1) return lower.slice(start, first - 1)
  let [from, to] = [last, last]
  while (from < last + 3 && (pos[from] === 'NOUN' || pos[from] === 'ADJ')) to = ++from
  while (pos[to] === 'PROPN') to++
  return lower.slice(from, to)
}
