import { scaleWords } from '../../../../lexicons/numberWords.ts'
import type { NumberReading } from './readNumber.ts'
import type { SentenceView } from './sentenceView.ts'

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
const several = [2, 10] as const
/** The same of “tens of thousands”, in thousands. */
const scaled = [15, 150] as const

/** “hundreds of”, “tens of thousands of” and “several hundred”, up to what is counted; null where there is no such number at token `i`. */
export function readVagueNumber({ lower }: SentenceView, i: number): NumberReading | null {
  const [word, next] = [lower[i]!, lower[i + 1] ?? '']
  if (/^(?:several|few)$/.test(word) && scaleWords.has(next)) return reading(several, scaleWords.get(next)!, i + 2)
  if (next !== 'of') return null
  const scale = lower[i + 3] === 'of' ? scaleWords.get((lower[i + 2] ?? '').replace(/s$/, '')) : undefined
  if (scale !== undefined && /^(?:tens|hundreds)$/.test(word))
    return reading(scaled, scale * (word === 'tens' ? 1 : 10), i + 4)
  const range = ranges.get(word)
  return range === undefined ? null : reading(range, 1, i + 2)
}

const reading = ([low, high]: readonly [number, number], scale: number, last: number): NumberReading => ({
  ...{ value: Math.sqrt(low * high) * scale, step: scale, last },
  range: { low: low * scale, high: high * scale },
})
