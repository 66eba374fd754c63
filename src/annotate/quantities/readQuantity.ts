import type { Quantity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { countsOf } from './countsOf.ts'
import { nounPhraseAt } from './nounPhrase.ts'
import { readAge } from './readAge.ts'
import { readAmount, valuesOf } from './readAmount.ts'
import type { Amount } from './readAmount.ts'
import { readModifier } from './readModifier.ts'
import { readNobody } from './readNobody.ts'
import { readScore } from './readScore.ts'
import { readTime } from './readTime.ts'
import { readPer } from './readUnit.ts'
import { tokenAt } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** What was read from a token on: a quantity, or a number that is none; and the token to go on with. */
interface Read {
  readonly quantity: Quantity | null | undefined
  readonly next: number
}

/**
 * The quantity that starts at token `i`; null where no number does.
 *
 * @param other finds the date or name that a stretch is part of
 * @param before the quantities of the sentence so far
 */
export function readQuantity(
  sentence: Sentence,
  i: number,
  other: (stretch: Span) => Span | undefined,
  before: readonly Quantity[],
): Read | null {
  const { text, start, end } = sentence.tokens
  const nobody = readNobody(sentence, i)
  if (nobody !== null) return { quantity: nobody, next: tokenAt(sentence, i, nobody.counts?.end ?? nobody.end) }
  const at = start[i]! + lettersBefore(text.slice(start[i], start[i]! + 8))
  const time = /\d/.test(text.charAt(at)) && at === start[i] ? readTime(text, at) : null
  if (time !== null) return { quantity: other(time) ? null : time, next: tokenAt(sentence, i, time.end) }
  const amount = readAmount(text, at, end[sentence.last - 1]!)
  if (amount === null) return null
  if (amount.unit === null && isGluedToWord(text, amount.end) && millionsOf(sentence, i, amount) === null)
    return { quantity: null, next: i + 1 }
  const whole = other({ start: at, end: amount.number.end })
  if (whole !== undefined) {
    // A date that a measure stands in is longer than the number: `two weeks ago`.
    const behind = Math.max(amount.number.end, whole.start <= amount.start ? whole.end : 0)
    return { quantity: null, next: tokenAt(sentence, i, behind) }
  }
  return { quantity: quantityOf(sentence, i, amount, before), next: tokenAt(sentence, i, amount.end) }
}

/** The letters and signs of a token before its figures: `Rs2`, `-5`. */
const lettersBefore = (word: string): number => /^(?:[A-Z][A-Za-z]{0,2}\.?)?[-−+]?(?=\d)/.exec(word)?.[0].length ?? 0

/** `12x`, `3D`, `1990s`, `21st`: a number of something else, or none. */
const isGluedToWord = (text: string, end: number): boolean => /^[\p{L}\d_]|^['’]s\b/u.test(text.slice(end, end + 3))

function quantityOf(
  sentence: Sentence,
  i: number,
  amount: Amount,
  before: readonly Quantity[],
): Quantity | null | undefined {
  const special = ageOf(sentence, i, amount) ?? millionsOf(sentence, i, amount)
  if (special !== null) return special
  const score = amount.unit === null ? readScore(sentence, i, amount) : null
  if (score !== null) return score
  const { text } = sentence.tokens
  const { start, end, number, unit } = amount
  const per = readPer(text, end)
  const counts = countsOf(sentence, i, tokenAt(sentence, i, per?.end ?? end), amount, before)
  if (counts === undefined) return null
  const kind = unit?.kind ?? (number.isShare ? 'share' : 'count')
  const { value, low, high } = valuesOf(amount)
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    low,
    high,
    unit: unit?.unit ?? null,
    per: per?.per ?? null,
    counts,
    modifier: readModifier(text, start, end),
  }
}

/** Nobody is older. */
const oldest = 125

function ageOf(sentence: Sentence, i: number, amount: Amount): Quantity | null {
  const { text, end } = sentence.tokens
  const { number, unit, start } = amount
  if ((number.value ?? number.high ?? 0) > oldest || (unit !== null && unit.unit !== 'year')) return null
  const age = readAge(sentence, i, tokenAt(sentence, i, number.end))
  if (age === null) return null
  const span = { start, end: Math.max(end[age.last - 1]!, amount.end) }
  return {
    ...{ ...span, text: text.slice(span.start, span.end), kind: 'age', ...valuesOf(amount) },
    ...{ unit: 'year', per: null, counts: age.counts, modifier: readModifier(text, span.start, span.end) },
  }
}

/** `4.5m viewers`, `10k followers`: a letter that stands for millions where what is counted follows. */
function millionsOf(sentence: Sentence, i: number, { number, start, unit }: Amount): Quantity | null {
  const { text } = sentence.tokens
  const end = number.end + 1
  const [letter] = /^[kKmMbB](?![A-Za-z\d])/.exec(text.slice(number.end, number.end + 2)) ?? []
  if (letter === undefined || number.value === null || (unit !== null && unit.unit !== 'm')) return null
  const counts = /^\d/.test(text.charAt(start)) ? nounPhraseAt(sentence, tokenAt(sentence, i, end)) : null
  if (counts === null) return null
  const scale = /k/i.test(letter) ? 1e3 : /m/i.test(letter) ? 1e6 : 1e9
  return {
    ...{
      start,
      end,
      text: text.slice(start, end),
      kind: 'count',
      value: Number((number.value * scale).toPrecision(12)),
    },
    ...{ low: null, high: null, unit: null, per: null, counts, modifier: readModifier(text, start, end) },
  }
}
