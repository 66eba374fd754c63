import type { Figure } from './fact.ts'
import { isCurrency, readAmount } from './readAmount.ts'
import { readNumber } from './readNumber.ts'
import type { NumberReading } from './readNumber.ts'
import type { SentenceView } from './sentenceView.ts'

/** How far a number may be from the truth where it is rounded, and where it says so (“about”). Shares of the value. */
const rounding = 0.1
const vagueness = 0.15

/** The amount that starts at token `i`, with what it counts; null where there is none or where it counts nothing that we can tell. */
export function readFigure(view: SentenceView, i: number): Figure | null {
  const number = readNumber(view, i)
  if (number === null) return null
  const amount = readAmount(view, i, number.last)
  if (amount === null) return null
  const first = isCurrency(view.lower[i - 1]) ? i - 1 : i
  const [start, end] = [view.spans[first]!.start, view.spans[amount.last - 1]!.end]
  return {
    ...{ kind: 'figure', owner: null, ...amount, first: i, text: view.text.slice(start, end) },
    ...{ value: number.value * amount.factor, ...boundsOf(view, first, number, amount.factor) },
  }
}

/** What the words allow. */
function boundsOf({ lower }: SentenceView, first: number, { value, step }: NumberReading, factor: number) {
  const words = lower.slice(Math.max(0, first - 3), first).join(' ')
  const about = /(?:about|around|roughly|approximately|some|estimated|an estimated)$/.test(words)
  const slack = Math.max(about ? value * vagueness : 0, Math.min(step / 2, value * rounding))
  const low = (value - slack) * factor
  const high = (value + slack) * factor
  // “At least 26” is what has been counted so far; “at least 2,000” is a bound.
  if (words.endsWith('at least') && step === 1) return { low, high }
  if (/(?:more than|at least|over|exceed(?:s|ed|ing)?|above|upwards of)$/.test(words)) return { low, high: Infinity }
  if (/(?:less than|fewer than|up to|under|nearly|almost|below|as many as|as much as)$/.test(words))
    return { low: 0, high }
  return { low, high }
}
