import type { LinkedQuote } from '../linking/linkedQuote.ts'

/** How much the two count. */
const share = { worth: 0.7, sure: 0.3 }

/**
 * How much speaks for giving a linked quote, as a logit: its content's worth, and how sure all of it is, so that of two as good contents the one with the
 * clearer speaker stands higher. @param sure the confidence judge's score
 */
export function standingOf({ content: { worth } }: LinkedQuote, sure: number): number {
  return share.worth * Math.log(worth / (1 - worth)) + share.sure * sure
}
