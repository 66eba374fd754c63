import { addFeature, type FeatureList } from '../../../tagger/featureList.ts'
import { hashText } from '../../../tagger/hashText.ts'
import { mixHash } from '../../../tagger/mixHash.ts'
import { lists, UNKNOWN } from './lexicon.ts'
import { uses, usageStep } from './usage.ts'
import type { Word } from './readWord.ts'

/** A word tells of the positions this far before and behind it. */
export const WINDOW = 2

const LONGEST_AFFIX = 5
const TEMPLATES = 32

const template = {
  lower: 1,
  exact: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  fine: 6,
  middle: 7,
  list: 9,
  lists: 10,
  listsShape: 11,
  middleLists: 13,
  length: 14,
  use: 15,
  useShape: 16,
  usage: 17,
} as const

/** Adds the features that a word, by itself, gives to the position that it is `offset` tokens behind (0: its own). */
export function addWordFeatures(word: Word, offset: number, list: FeatureList): void {
  const base = (offset + WINDOW) * TEMPLATES
  addFeature(list, mixHash(base + template.lower, word.lower))
  addFeature(list, mixHash(base + template.shape, word.shape))
  addFeature(list, mixHash(base + template.middle, word.middle))
  addFeature(list, mixHash(base + template.lists, word.lists & lists.any))
  addFeature(list, mixHash(base + template.use, word.use))
  if (offset >= -1 && offset <= 1) addNear(word, base, list)
  if (offset === 0) addOwn(word, base, list)
}

function addNear({ text, fine, use, usage, shape, lists: listed }: Word, base: number, list: FeatureList): void {
  addFeature(list, mixHash(base + template.fine, fine))
  addFeature(list, mixHash(base + template.useShape, mixHash(use, shape)))
  addFeature(list, mixHash(base + template.listsShape, mixHash(listed & lists.any, shape)))
  if (text.length >= 3) addFeature(list, mixHash(base + template.suffix, mixHash(3, hashText(text, text.length - 3))))
  if (usage === UNKNOWN) return
  for (let at = 0; at < uses.length; at++) {
    const step = usageStep(usage, at)
    if (step > 0) addFeature(list, mixHash(base + template.usage, at * 8 + step))
  }
}

function addOwn({ text, middle, salient, lists: listed }: Word, base: number, list: FeatureList): void {
  addFeature(list, mixHash(base + template.middleLists, mixHash(middle, listed & lists.any)))
  if (!salient) return
  addFeature(list, mixHash(base + template.exact, hashText(text)))
  addFeature(list, mixHash(base + template.length, Math.min(text.length, 10)))
  for (let bit = 1; bit & lists.any; bit <<= 1) if (listed & bit) addFeature(list, mixHash(base + template.list, bit))
  for (let size = 1; size <= Math.min(LONGEST_AFFIX, text.length); size++) {
    addFeature(list, mixHash(base + template.prefix, mixHash(size, hashText(text, 0, size))))
    if (size === 3) continue
    addFeature(list, mixHash(base + template.suffix, mixHash(size, hashText(text, text.length - size))))
  }
}
