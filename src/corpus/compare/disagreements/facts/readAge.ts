import type { Amount } from './amount.ts'
import type { SentenceView } from './sentenceView.ts'

/** “34-year-old”, “aged 34”, “34 years old” and “Ann Lee, 34,”: the age of tokens `first` to `last`. */
export function readAge(view: SentenceView, first: number, last: number): Amount | null {
  const { lower } = view
  const hyphened = lower[last] === '-' && lower[last + 1] === 'year' && lower[last + 3] === 'old'
  if (hyphened) return ageOf(view, first, last + 4)
  const told = lower[first - 1] === 'aged' || (lower[last]?.startsWith('year') === true && lower[last + 1] === 'old')
  const apposed = lower[first - 1] === ',' && /^[,.]$/.test(lower[last] ?? '') && view.pos[first - 2] === 'PROPN'
  return told || apposed ? ageOf(view, first, last) : null
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
