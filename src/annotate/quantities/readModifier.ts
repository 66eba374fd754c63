import type { QuantityModifier } from '../../types/layers.ts'

/** How a number is hedged, by the words right before it. */
const before: readonly (readonly [QuantityModifier, RegExp])[] = [
  [
    'at least',
    /\b(?:at least|no fewer than|no less than|not less than|a minimum of|minimum|upwards of|as few as|as little as)\s$/i,
  ],
  ['at most', /\b(?:up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum)\s$/i],
  [
    'more than',
    /\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|greater than|well over|topped|topping)\s$/i,
  ],
  ['less than', /\b(?:less than|fewer than|under|below|short of|lower than)\s$/i],
  ['nearly', /\b(?:nearly|almost|close to|just under|approaching|virtually)\s$/i],
  [
    'about',
    /\b(?:about|around|roughly|approximately|approx\.?|some|an? estimated|estimated|circa|c\.|or so|an average of|averaging|average|maybe|perhaps)\s$/i,
  ],
]
/** ... and by those right behind it. */
const behind: readonly (readonly [QuantityModifier, RegExp])[] = [
  [
    'at least',
    /^(?:\s?\+(?!\d)|\sor (?:more|over|older|above|higher)\b|\sand (?:over|older|above)\b|-plus\b|\splus\b)/i,
  ],
  ['at most', /^\sor (?:less|fewer|under|younger|below|lower)\b/i],
  ['about', /^(?:\sor so\b|-odd\b|-ish\b|\sgive or take\b)/i],
]

/** Words that stand between a hedge and a number: `about the same 200`, `up to a further 200`. */
const between = /\b(?:a|an|another|the|a further|further|a staggering|just|another)\s$/i
const mostCharacters = 24

/** The words that leave open how near a number is to the truth, around a place in a text. */
export function readModifier(text: string, start: number, end: number): QuantityModifier | null {
  const near = text.slice(Math.max(0, start - mostCharacters), start)
  const words = near.replace(between, '')
  const found = before.find(([, pattern]) => pattern.test(words))
  if (found !== undefined) return found[0]
  const next = text.slice(end, end + mostCharacters)
  return behind.find(([, pattern]) => pattern.test(next))?.[0] ?? null
}
