import { numberWords, scaleWords } from '../../../../lexicons/numberWords.ts'
import { isGlued } from './sentenceView.ts'
import type { SentenceView } from './sentenceView.ts'

export interface NumberReading {
  readonly value: number
  /** What the last digit given stands for: 1 for 26, 1,000 for 2,000, 100,000 for 3.4 million. */
  readonly step: number
  /** The token behind it. */
  readonly last: number
  /** All that it may stand for, where the word itself leaves that open. */
  readonly range?: { readonly low: number; readonly high: number }
}

const digits = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/

/**
 * The number that starts at token `i`, in digits or words; null where there is none, or where it is part of a score, a
 * range or a fraction.
 */
export function readNumber(view: SentenceView, i: number): NumberReading | null {
  const plain = digits.test(view.lower[i]!) ? readDigits(view, i) : readWords(view, i)
  if (plain === null || isPart(view, i, plain.last)) return null
  let { value, step, last } = plain
  for (let scale = scaleOf(view, last); scale !== undefined; scale = scaleOf(view, last)) {
    value *= scale
    step *= scale
    last++
  }
  return { value, step, last }
}

function readDigits({ lower }: SentenceView, i: number): NumberReading {
  const written = lower[i]!.replaceAll(',', '')
  const decimals = written.split('.')[1]?.length ?? 0
  const zeros = decimals > 0 ? -decimals : written.length - written.replace(/0+$/, '').length
  return { value: Number(written), step: 10 ** zeros, last: i + 1 }
}

function readWords({ lower }: SentenceView, i: number): NumberReading | null {
  const value = numberWords.get(lower[i]!)
  const units = value !== undefined && value >= 20 && lower[i + 1] === '-' ? wordUnits(lower[i + 2] ?? '') : undefined
  if (value !== undefined && units !== undefined) return { value: value + units, step: 1, last: i + 3 }
  if (value !== undefined) return { value, step: value >= 20 ? 10 : 1, last: i + 1 }
  const scaled = /^(?:a|an)$/.test(lower[i]!) && scaleWords.has(lower[i + 1] ?? '') && (lower[i + 1]?.length ?? 0) > 2
  return scaled ? { value: 1, step: 1, last: i + 1 } : null
}

const wordUnits = (word: string): number | undefined => (word === 'one' ? 1 : numberWords.get(word))

function scaleOf(view: SentenceView, i: number): number | undefined {
  const word = view.lower[i] ?? ''
  return word.length > 2 || isGlued(view, i) ? scaleWords.get(word) : undefined
}

/** 3-2, 10-12, G-20, two-thirds, 24/7, No. 10, (818) 374: not an amount. */
function isPart(view: SentenceView, first: number, last: number): boolean {
  const { lower, pos } = view
  const joint = /^[-–—/:+#]$/
  if (isGlued(view, first) && (joint.test(lower[first - 1]!) || /^\p{L}/u.test(lower[first - 1]!))) return true
  if (/^(?:no\.?|number|#|\()$/.test(lower[first - 1] ?? '')) return true
  if (!isGlued(view, last) || !joint.test(lower[last] ?? ''))
    return /^(?:to|and)$/.test(lower[last] ?? '') && pos[last + 1] === 'NUM'
  return pos[last + 1] === 'NUM' || /^(?:thirds?|quarters?|fourths?|fifths?)$/.test(lower[last + 1] ?? '')
}

/** What “dozens of” may stand for, and its like: up to well into the next word for more. */
const ranges: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    dozens: [20, 150],
    scores: [30, 150],
    hundreds: [150, 2_000],
    thousands: [1_500, 20_000],
    millions: [1_500_000, 1e9],
  } as const),
)
/** The same of “several hundred” and “a few dozen”, in hundreds or dozens. */
const severalRange = [2, 10] as const
/** The same of “tens of thousands”, in thousands. */
const tensRange = [15, 150] as const

/**
 * “hundreds of”, “tens of thousands of” and “several hundred”, up to what is counted; null where there is no such
 * number at token `i`.
 */
export function readVagueNumber({ lower }: SentenceView, i: number): NumberReading | null {
  const [word, next] = [lower[i]!, lower[i + 1] ?? '']
  if (/^(?:several|few)$/.test(word) && scaleWords.has(next)) return reading(severalRange, scaleWords.get(next)!, i + 2)
  if (next !== 'of') return null
  const scale = lower[i + 3] === 'of' ? scaleWords.get((lower[i + 2] ?? '').replace(/s$/, '')) : undefined
  if (scale !== undefined && /^(?:tens|hundreds)$/.test(word))
    return reading(tensRange, scale * (word === 'tens' ? 1 : 10), i + 4)
  const range = ranges.get(word)
  return range === undefined ? null : reading(range, 1, i + 2)
}

const reading = ([low, high]: readonly [number, number], scale: number, last: number): NumberReading => ({
  ...{ value: Math.sqrt(low * high) * scale, step: scale, last },
  range: { low: low * scale, high: high * scale },
})
