import type { Quantity } from '../../types/layers.ts'
import type { Amount } from './readAmount.ts'
import { nounPhraseAt } from './nounPhrase.ts'
import { lower, tokenAt } from './sentence.ts'
import type { Sentence } from './sentence.ts'

const figures = /^\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?![\d\p{L}-])/u
const contest = /^(?:victor|win|defeat|loss|vote|draw|lead|decision|score)/
/** Votes have more seats than this in few parliaments; a call number has higher ones. */
const highestScore = 700

/**
 * The result of a match or a vote: two figures with a hyphen that count nothing (`won 2-1`, `a 52-48 vote`). Null where
 * there is none; undefined where two figures are something else: a season, a call number.
 */
export function readScore(sentence: Sentence, i: number, { start, end }: Amount): Quantity | null | undefined {
  const { text } = sentence.tokens
  const [words] = figures.exec(text.slice(start, start + 12)) ?? []
  if (words === undefined) return null
  const next = tokenAt(sentence, i, Math.max(end, start + words.length))
  if (nounPhraseAt(sentence, next) !== null && !contest.test(lower(sentence, next))) return null
  if (/^0\d/.test(words) || words.split(/[-–]/).some((part) => Number(part) > highestScore)) return undefined
  const none = { value: null, low: null, high: null, unit: null, per: null, counts: null, modifier: null }
  return { start, end: start + words.length, text: words, kind: 'score', ...none }
}
