import { mixHash } from '../../../tagger/mixHash.ts'
import { lists } from './lexicon.ts'
import { FORMS, type Word } from './word.ts'

const template = { list: 0, middle: 1, fine: 2, lower: 3, edge: 4, longer: 5, use: 6 } as const

/**
 * What stands beside a word wherever the article has it (context aggregation: Ratinov & Roth 2009). Each feature counts
 * once, however often it holds.
 */
export function contextFeatures(words: readonly Word[], occurrences: readonly number[]): Uint32Array {
  const found = new Set<number>()
  let longer = 0
  for (const at of occurrences) {
    for (const side of [-1, 1]) {
      const word = words[at + side]
      const base = side < 0 ? 500 : 510
      if (word === undefined) found.add(mixHash(base + template.edge, 0))
      else {
        found.add(mixHash(base + template.lower, word.lower))
        found.add(mixHash(base + template.use, mixHash(word.form, word.use)))
        if (word.form >= FORMS.capital) {
          longer |= side < 0 ? 1 : 2
          found.add(mixHash(base + template.list, word.lists & lists.any))
          found.add(mixHash(base + template.middle, word.middle))
        } else found.add(mixHash(base + template.fine, word.fine))
      }
    }
  }
  found.add(mixHash(500 + template.longer, longer))
  return Uint32Array.from(found)
}
