import { mixBits } from '../../../algorithms/hash.ts'
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
  const found = new Int32Array(occurrences.length * mostFeaturesPerOccurrence + 1)
  let size = 0
  const note = (hash: number): void => {
    for (let i = 0; i < size; i++) if (found[i] === hash) return
    found[size++] = hash
  }
  let longer = 0
  for (let i = 0; i < occurrences.length; i++) {
    for (let side = -1; side <= 1; side += 2) {
      const word = words[occurrences[i]! + side]
      const base = side < 0 ? 500 : 510
      if (word === undefined) note(mixBits(base + template.edge, 0))
      else if (!stoodBefore(words, occurrences, i, side)) {
        note(mixBits(base + template.lower, word.lower))
        note(mixBits(base + template.role, mixBits(word.letterCase, word.role)))
        if (word.letterCase >= letterCases.capital) {
          longer |= side < 0 ? 1 : 2
          note(mixBits(base + template.list, word.lists & lists.any))
          note(mixBits(base + template.cluster256, word.cluster256))
        } else note(mixBits(base + template.cluster1024, word.cluster1024))
      }
    }
  }
  note(mixBits(500 + template.longer, longer))
  return new Uint32Array(found.subarray(0, size))
}

/** Had an earlier occurrence the same word on this side? */
function stoodBefore(words: readonly Word[], occurrences: readonly number[], i: number, side: number): boolean {
  const word = words[occurrences[i]! + side]
  for (let other = 0; other < i; other++) if (words[occurrences[other]! + side] === word) return true
  return false
}
