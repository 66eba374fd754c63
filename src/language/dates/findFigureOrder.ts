import type { Tokens } from '../../types/tokens.ts'
import { orderOf } from './absoluteShapes.ts'
import { lowerAt } from './classifyTokens.ts'

/** What the dates in figures of an article begin with, and the date that tells; null where none does or they differ. */
export interface FigureOrder {
  readonly first: 'day' | 'month' | null
  readonly source: string | null
}

const unknown: FigureOrder = { first: null, source: null }

/** An article writes its dates in one order: `13/04/2021` tells how `05/06/2021` is meant. */
export function findFigureOrder(tokens: Tokens, letters: string): FigureOrder {
  let found = unknown
  for (let i = letters.indexOf('Z'); i >= 0; i = letters.indexOf('Z', i + 1)) {
    const source = lowerAt(tokens, i)
    const first = orderOf(source)
    if (first === null) continue
    if (found.first !== null && found.first !== first) return unknown
    if (found.first === null) found = { first, source }
  }
  return found
}
