import { addFeature, type FeatureList } from '../../../tagger/featureList.ts'
import { hashText, mixBits } from '../../../algorithms/hash.ts'
import { lists, noVector } from './lexicon.ts'
import { nameRoles, roleStep } from './nameRoles.ts'
import type { Word } from './readWord.ts'

/** A word tells of the positions this far before and behind it. */
export const windowTokens = 2

const longestAffixLetters = 5
const templatesPerOffset = 32

const template = {
  lower: 1,
  exact: 2,
  prefix: 3,
  suffix: 4,
  shape: 5,
  cluster1024: 6,
  cluster256: 7,
  list: 9,
  lists: 10,
  listsShape: 11,
  cluster256Lists: 13,
  length: 14,
  role: 15,
  roleShape: 16,
  roles: 17,
} as const

/** Adds the features that a word, by itself, gives to the position that it is `offset` tokens behind (0: its own). */
export function addWordFeatures(word: Word, offset: number, list: FeatureList): void {
  const base = (offset + windowTokens) * templatesPerOffset
  addFeature(list, mixBits(base + template.lower, word.lower))
  addFeature(list, mixBits(base + template.shape, word.shape))
  addFeature(list, mixBits(base + template.cluster256, word.cluster256))
  addFeature(list, mixBits(base + template.lists, word.lists & lists.any))
  addFeature(list, mixBits(base + template.role, word.role))
  if (offset >= -1 && offset <= 1) addNear(word, base, list)
  if (offset === 0) addOwn(word, base, list)
}

function addNear(
  { text, cluster1024, role, roles, shape, lists: listed }: Word,
  base: number,
  list: FeatureList,
): void {
  addFeature(list, mixBits(base + template.cluster1024, cluster1024))
  addFeature(list, mixBits(base + template.roleShape, mixBits(role, shape)))
  addFeature(list, mixBits(base + template.listsShape, mixBits(listed & lists.any, shape)))
  if (text.length >= 3) addFeature(list, mixBits(base + template.suffix, mixBits(3, hashText(text, text.length - 3))))
  if (roles === noVector) return
  for (let at = 0; at < nameRoles.length; at++) {
    const step = roleStep(roles, at)
    if (step > 0) addFeature(list, mixBits(base + template.roles, at * 8 + step))
  }
}

function addOwn({ text, cluster256, isNameLike, lists: listed }: Word, base: number, list: FeatureList): void {
  addFeature(list, mixBits(base + template.cluster256Lists, mixBits(cluster256, listed & lists.any)))
  if (!isNameLike) return
  addFeature(list, mixBits(base + template.exact, hashText(text)))
  addFeature(list, mixBits(base + template.length, Math.min(text.length, 10)))
  for (let bit = 1; bit & lists.any; bit <<= 1) if (listed & bit) addFeature(list, mixBits(base + template.list, bit))
  for (let size = 1; size <= Math.min(longestAffixLetters, text.length); size++) {
    addFeature(list, mixBits(base + template.prefix, mixBits(size, hashText(text, 0, size))))
    if (size === 3) continue
    addFeature(list, mixBits(base + template.suffix, mixBits(size, hashText(text, text.length - size))))
  }
}
