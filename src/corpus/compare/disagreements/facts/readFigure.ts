import { outcomes } from '../../../../lexicons/eventWords.ts'
import type { Figure, Amount } from './fact.ts'
import { isCurrency, readAmount } from './readAmount.ts'
import { countedPeople } from './readCounted.ts'
import { readNumber, readVagueNumber } from './readNumber.ts'
import type { NumberReading } from './readNumber.ts'
import type { SentenceView } from './sentenceView.ts'

/** A number that is rounded, or that comes with “about”, may be off by such a share of its value. */
const roundingShare = 0.1
const aboutShare = 0.15
/** Rounding changes less than half of the last digit given: ten and eleven people are not the same. */
const digitShare = 0.49
const none: NumberReading = { value: 0, step: 1, last: 0 }

/**
 * The amount that starts at token `i`, with what it counts; null where there is none or where it counts nothing that we
 * can tell.
 */
export function readFigure(view: SentenceView, i: number): Figure | null {
  const nobody = readNobody(view, i)
  const number = nobody === null ? (readNumber(view, i) ?? readVagueNumber(view, i)) : none
  if (number === null) return null
  const amount = nobody ?? readAmount(view, i, number.last)
  if (amount === null) return null
  const first = isCurrency(view.lower[i - 1]) ? i - 1 : i
  const [start, end] = [view.spans[first]!.start, view.spans[amount.last - 1]!.end]
  return {
    ...{ kind: 'figure', owner: null, outcome: null, ...amount, first: i, text: view.text.slice(start, end) },
    ...{ value: number.value * amount.factor, ...boundsOf(view, first, number, amount.factor) },
  }
}

/** The bounds that the words leave open. */
function boundsOf({ lower }: SentenceView, first: number, { value, step, range }: NumberReading, factor: number) {
  if (range !== undefined) return { low: range.low * factor, high: range.high * factor }
  const words = lower.slice(Math.max(0, first - 3), first).join(' ')
  const about = /(?:about|around|roughly|approximately|some|estimated|an estimated)$/.test(words)
  const slack = Math.max(about ? value * aboutShare : 0, Math.min(step * digitShare, value * roundingShare))
  const low = (value - slack) * factor
  const high = (value + slack) * factor
  // “At least 26” is what has been counted so far; “at least 2,000” is a bound.
  if (words.endsWith('at least') && step === 1) return { low, high }
  if (/(?:more than|at least|over|exceed(?:s|ed|ing)?|above|upwards of)$/.test(words)) return { low, high: Infinity }
  if (/(?:less than|fewer than|up to|under|nearly|almost|below|as many as|as much as)$/.test(words))
    return { low: 0, high }
  return { low, high }
}

/**
 * “No one was hurt”, “nobody has died” and “no arrests” at token `i`: a count of none. Where more stands in between
 * (“no one in the car was hurt”) it is none of a part only, and is left out.
 */
function readNobody(view: SentenceView, i: number): Amount | null {
  const { lower, stems, pos } = view
  const word = lower[i]!
  if (word === 'no' && pos[i + 1] === 'NOUN' && lower[i + 1]!.endsWith('s'))
    return withOutcome(outcomes.get(stems[i + 1]!), i + 2)
  const last = word === 'nobody' ? i + 1 : word === 'no' && lower[i + 1] === 'one' ? i + 2 : null
  if (last === null) return null
  let at = last
  while (at < last + 3 && /^(?:was|were|is|has|had|been)$/.test(lower[at] ?? '')) at++
  return at === last ? null : withOutcome(outcomes.get(stems[at] ?? ''), last)
}

const withOutcome = (outcome: string | undefined, last: number): Amount | null =>
  outcome === undefined ? null : { ...countedPeople(outcome), last }
