import { mixHash } from '../../../algorithms/hash.ts'
import { lists } from './lexicon.ts'
import { letterCases, type Word } from './readWord.ts'

/** At most so many an occurrence. */
const mostFeaturesPerOccurrence = 8

const template = { list: 0, cluster256: 1, cluster1024: 2, lower: 3, edge: 4, longer: 5, role: 6 } as const

/**
 * What stands beside a word wherever the article has it (context aggregation: Ratinov & Roth 2009). Each feature counts
 * once, however often it holds.
 */
export function contextFeatures(words: readonly Word[], occurrences: readonly number[]): Uint32Array {
  const found = new Uint32Array(occurrences.length * mostFeaturesPerOccurrence + 1)
  let size = 0
  const note = (hash: number): void => {
    for (let i = 0; i < size; i++) if (found[i] === hash) return
    found[size++] = hash
  }
  let longer = 0
  for (const at of occurrences) {
    for (const side of [-1, 1]) {
      const word = words[at + side]
      const base = side < 0 ? 500 : 510
      if (word === undefined) note(mixHash(base + template.edge, 0))
      else {
        note(mixHash(base + template.lower, word.lower))
        note(mixHash(base + template.role, mixHash(word.letterCase, word.role)))
        if (word.letterCase >= letterCases.capital) {
          longer |= side < 0 ? 1 : 2
          note(mixHash(base + template.list, word.lists & lists.any))
          note(mixHash(base + template.cluster256, word.cluster256))
        } else note(mixHash(base + template.cluster1024, word.cluster1024))
      }
    }
  }
  note(mixHash(500 + template.longer, longer))
  return found.slice(0, size)
}
