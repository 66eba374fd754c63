import { mixHash } from '../../../tagger/mixHash.ts'
import { lists } from './lexicon.ts'
import { FORMS, type Word } from './readWord.ts'

/** At most so many an occurrence. */
const FEATURES = 8

const template = { list: 0, middle: 1, fine: 2, lower: 3, edge: 4, longer: 5, use: 6 } as const

/**
 * What stands beside a word wherever the article has it (context aggregation: Ratinov & Roth 2009). Each feature counts
 * once, however often it holds.
 */
export function contextFeatures(words: readonly Word[], occurrences: readonly number[]): Uint32Array {
  const found = new Uint32Array(occurrences.length * FEATURES + 1)
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
        note(mixHash(base + template.use, mixHash(word.form, word.use)))
        if (word.form >= FORMS.capital) {
          longer |= side < 0 ? 1 : 2
          note(mixHash(base + template.list, word.lists & lists.any))
          note(mixHash(base + template.middle, word.middle))
        } else note(mixHash(base + template.fine, word.fine))
      }
    }
  }
  note(mixHash(500 + template.longer, longer))
  return found.slice(0, size)
}
