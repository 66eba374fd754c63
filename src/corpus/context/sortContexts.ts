import { foldWords } from '../../names/foldWords.ts'
import type { Context } from './context.ts'

export const contextOrders = ['text', 'left', 'right'] as const
export type ContextOrder = (typeof contextOrders)[number]

/** Concordance lines by what stands next to the keyword, nearest word first; lines with the same neighbours as they stood. */
export function sortContexts(contexts: readonly Context[], order: ContextOrder): Context[] {
  if (order === 'text') return [...contexts]
  const keyed = contexts.map((context) => ({ context, key: neighbours(context[order], order) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ context }) => context)
}

function neighbours(side: string, order: 'left' | 'right'): string {
  const words = foldWords(side).match(/[\p{L}\p{N}]+/gu) ?? []
  return (order === 'left' ? words.reverse() : words).join(' ')
}
