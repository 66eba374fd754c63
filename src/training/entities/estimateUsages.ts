import { packRoles, nameRoles } from '../../annotate/entities/recogniser/nameRoles.ts'
import { trainClassifier, type ClassCounts } from './trainClassifier.ts'
import type { WordVectors } from './wordVectors.ts'

const FOLDS = 4

/**
 * How each word is used in names, told from its vector: words alike are used alike, so that names that no annotated article
 * holds have their uses too. A word that the articles hold is judged by what was learnt from the others only (cross-fitting),
 * else the tagger would trust the judgement more than it deserves on new words.
 */
export function estimateUsages(vectors: WordVectors, counts: ReadonlyMap<string, Float32Array>): Uint32Array {
  const lessons: ClassCounts[] = []
  vectors.words.forEach((text, word) => {
    const row = counts.get(text)
    if (row !== undefined) lessons.push({ word, counts: row })
  })
  const foldOf = new Map(lessons.map(({ word }, i) => [word, i % FOLDS]))
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const classifiers = folds.map((fold) =>
    trainClassifier(
      vectors,
      lessons.filter((_, i) => i % FOLDS !== fold),
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
