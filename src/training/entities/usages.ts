import { nameRoles, packRoles } from '../../annotate/entities/recogniser/nameRoles.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import type { NameType } from '../../types/layers.ts'
import type { WordVectors } from './clusterWords.ts'
import type { GoldArticle } from './readBio.ts'
import { trainClassifier } from './trainClassifier.ts'
import type { ClassCounts } from './trainClassifier.ts'

const noName = nameRoles.indexOf('capitalised, no name')
const smallLetters = nameRoles.indexOf('small letters')
const group = nameRoles.indexOf('group')
const otherName = nameRoles.indexOf('other name')

/**
 * Counts how each word, in small letters, is used in annotated articles (see `nameRoles`). Capitals that begin a
 * sentence tell nothing.
 */
export function countUsages(articles: Iterable<GoldArticle>): Map<string, Float32Array> {
  const counts = new Map<string, Float32Array>()
  for (const { text, names } of articles) {
    const { start, end, length, sentences } = readTokens(text, findParagraphs(text, []))
    const firsts = new Set(sentences)
    let next = 0
    for (let i = 0; i < length; i++) {
      const word = text.slice(start[i], end[i])
      if (!/\p{L}/u.test(word)) continue
      const small = word.toLowerCase()
      while (next < names.length && names[next]!.end <= start[i]!) next++
      const name = names[next]
      const inside = name !== undefined && name.start < end[i]!
      if (word !== small && !inside && firsts.has(i)) continue
      const use =
        word === small
          ? smallLetters
          : inside
            ? useIn(name.types, start[i]! <= name.start, end[i]! >= name.end)
            : noName
      let row = counts.get(small)
      if (row === undefined) counts.set(small, (row = new Float32Array(nameRoles.length)))
      row[use]!++
    }
  }
  return counts
}

function useIn(types: readonly NameType[], isFirst: boolean, isLast: boolean): number {
  const [type, ...others] = types
  if (type === undefined || others.length > 0) return otherName
  if (type === 'person') return isLast ? 1 : 0
  if (type === 'organization') return isFirst ? 2 : 3
  if (type === 'place') return isFirst ? 4 : 5
  return type === 'group' ? group : otherName
}

const foldCount = 4

/**
 * How each word is used in names, told from its vector: words alike are used alike, so that names that no annotated
 * article holds have their uses too. A word that the articles hold is judged by what was learnt from the others only
 * (cross-fitting), else the tagger would trust the judgement more than it deserves on new words.
 */
export function estimateUsages(vectors: WordVectors, counts: ReadonlyMap<string, Float32Array>): Uint32Array {
  const examples: ClassCounts[] = []
  vectors.words.forEach((text, word) => {
    const row = counts.get(text)
    if (row !== undefined) examples.push({ word, counts: row })
  })
  const foldOf = new Map(examples.map(({ word }, i) => [word, i % foldCount]))
  const folds = Array.from({ length: foldCount }, (_, fold) => fold)
  const classifiers = folds.map((fold) =>
    trainClassifier(
      vectors,
      examples.filter((_, i) => i % foldCount !== fold),
      nameRoles.length,
      fold,
    ),
  )
  const chances = new Float32Array(nameRoles.length)
  return Uint32Array.from(vectors.words, (_, word) => {
    const fold = foldOf.get(word)
    const sums = new Array<number>(nameRoles.length).fill(0)
    const judges = fold === undefined ? classifiers : [classifiers[fold]!]
    for (const judge of judges) {
      judge(word, chances)
      chances.forEach((chance, use) => (sums[use]! += chance / judges.length))
    }
    return packRoles(sums)
  })
}
