/** What a word's chances are about, in the order of their bits: three bits each, the first lowest. */
export const uses = [
  'person, before the last word',
  'person, last word',
  'organization, first word',
  'organization, later word',
  'place, first word',
  'place, later word',
  'group',
  'other name',
  'capitalised, no name',
  'small letters',
] as const

/** Chances from which on the steps 1 to 7 count. */
const STEPS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]

/** The bits for ten chances. */
export function packUsage(chances: readonly number[]): number {
  return (
    chances.reduce((bits, chance, use) => bits | (STEPS.filter((step) => chance >= step).length << (3 * use)), 0) >>> 0
  )
}

export function usageStep(usage: number, use: number): number {
  return (usage >>> (3 * use)) & 7
}

/** The likeliest use and its step, as one number. */
export function likeliestUse(usage: number): number {
  let best = 0
  for (let use = 1; use < uses.length; use++) if (usageStep(usage, use) > usageStep(usage, best)) best = use
  return best * 8 + usageStep(usage, best)
}
