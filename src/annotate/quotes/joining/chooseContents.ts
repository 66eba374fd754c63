import type { Tokens } from '../../../types/tokens.ts'
import { overlapOf, spanOf } from '../tokens/spans.ts'
import type { RivalContent } from './contentCandidates.ts'

/** A rival, and what it is worth to give it, 0 to 1. */
export interface JudgedRival {
  readonly rival: RivalContent
  readonly worth: number
  /** What giving a content must be worth. */
  readonly least: number
}

/** What is worth too little is chosen too where nothing better stands there: links and confidence may yet speak for it. */
const consolation = 0.001

/**
 * The contents that together are worth most, none over another, in text order: weighted interval scheduling. As each gold quote can overlap one of them by half
 * at most, the worths of neighbours add up to the quotes that one may hope to find.
 * @param rivals by their first piece
 */
export function chooseContents<Judged extends JudgedRival>(rivals: readonly Judged[]): Judged[] {
  const pieces = rivals.reduce((most, { rival }) => Math.max(most, rival.end), 0)
  const best = new Float64Array(pieces + 1)
  const last: (Judged | null)[] = Array.from(best, () => null)
  let next = 0
  for (let piece = 0; piece < pieces; piece++) {
    for (; rivals[next]?.rival.first === piece; next++) {
      const total = best[piece]! + gainOf(rivals[next]!)
      const { end } = rivals[next]!.rival
      if (total <= best[end]!) continue
      best[end] = total
      last[end] = rivals[next]!
    }
    if (best[piece]! < best[piece + 1]!) continue
    best[piece + 1] = best[piece]!
    last[piece + 1] = null
  }
  const chosen: Judged[] = []
  for (let end = pieces; end > 0;) {
    const own = last[end]
    if (own != null) chosen.push(own)
    end = own?.rival.first ?? end - 1
  }
  return chosen.reverse()
}

function gainOf({ worth, least }: JudgedRival): number {
  return worth > least ? worth - least : worth * consolation
}

/** Chances and worths are kept off the ends, as their logits are asked for. */
const [least, most] = [0.0001, 0.999]

/**
 * What giving each rival is worth, 0 to 1: what it overlaps of each that may be the right one, by that one's chance.
 * @param rivals by their first piece
 */
export function expectedWorths(tokens: Tokens, rivals: readonly RivalContent[], chances: Float64Array): Float64Array {
  const worths = chances.slice()
  const spans = rivals.map((rival) => spanOf(tokens, rival))
  for (let i = 0; i < rivals.length; i++) {
    for (let j = i + 1; j < rivals.length && rivals[j]!.first < rivals[i]!.end; j++) {
      const worth = worthOfOverlap(overlapOf(spans[i]!, spans[j]!))
      worths[i]! += worth * chances[j]!
      worths[j]! += worth * chances[i]!
    }
  }
  return worths.map((worth) => Math.min(most, Math.max(least, worth)))
}

/** What it is worth to give a content that overlaps a right one so much, 0 to 1. The mean of three: is that found (half), how much, is it exact? */
export function worthOfOverlap(overlap: number): number {
  return ((overlap >= 0.5 ? 1 : 0) + overlap + (overlap === 1 ? 1 : 0)) / 3
}
