import { hashText } from '../../../tagger/hashText.ts'
import { mixHash } from '../../../tagger/mixHash.ts'
import { lists, UNKNOWN } from './lexicon.ts'
import { uses, usageStep } from './usage.ts'
import type { Word } from './word.ts'

const OFFSETS = [-2, -1, 0, 1, 2]
const LONGEST_AFFIX = 5

const template = {
  lower: 1,
  exact: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  fine: 6,
  middle: 7,
  coarse: 8,
  list: 9,
  lists: 10,
  listsShape: 11,
  coarseShape: 12,
  middleLists: 13,
  length: 14,
  use: 15,
  useShape: 16,
  usage: 17,
} as const

type Known = Omit<Word, 'rows' | 'scores'>

/** The features that a word gives to the position it is at (offset 0), and to those two before and after it. */
export function wordFeatures(text: string, word: Known): Uint32Array[] {
  return OFFSETS.map((offset) => {
    const base = (offset + 2) * 32
    const hashes: number[] = []
    const add = (name: keyof typeof template, value: number): void => {
      hashes.push(mixHash(base + template[name], value))
    }
    add('lower', word.lower)
    add('shape', word.shape)
    add('middle', word.middle)
    add('lists', word.lists & lists.any)
    add('use', word.use)
    if (Math.abs(offset) < 2) addNear(text, word, add)
    if (offset === 0) addOwn(text, word, add)
    return Uint32Array.from(hashes)
  })
}

type Add = (name: keyof typeof template, value: number) => void

function addNear(text: string, word: Known, add: Add): void {
  add('fine', word.fine)
  add('useShape', mixHash(word.use, word.shape))
  if (word.usage !== UNKNOWN) {
    for (let use = 0; use < uses.length; use++) {
      const step = usageStep(word.usage, use)
      if (step > 0) add('usage', use * 8 + step)
    }
  }
  add('coarse', word.coarse)
  add('listsShape', mixHash(word.lists & lists.any, word.shape))
  if (text.length >= 3) add('suffix', mixHash(3, hashText(text, text.length - 3)))
}

function addOwn(text: string, word: Known, add: Add): void {
  add('coarseShape', mixHash(word.coarse, word.shape))
  add('middleLists', mixHash(word.middle, word.lists & lists.any))
  if (!word.salient) return
  add('exact', hashText(text))
  add('length', Math.min(text.length, 10))
  for (let bit = 1; bit & lists.any; bit <<= 1) if (word.lists & bit) add('list', bit)
  for (let size = 1; size <= Math.min(LONGEST_AFFIX, text.length); size++) {
    add('prefix', mixHash(size, hashText(text, 0, size)))
    if (size !== 3) add('suffix', mixHash(size, hashText(text, text.length - size)))
  }
}
