import { hashText, mixHash } from '../../algorithms/hash.ts'
import { lists } from '../../annotate/entities/recogniser/lexicon.ts'
import { readTokens } from '../../language/readTokens.ts'
import { clusterWords } from './clusterWords.ts'
import type { WordVectors } from './clusterWords.ts'
import { readBio } from './readBio.ts'
import type { BioFile } from './readBio.ts'
import { packLexicon } from './packLexicon.ts'
import type { KnownWord } from './packLexicon.ts'
import { countUsages, estimateUsages } from './usages.ts'

export type ListName = Exclude<keyof typeof lists, 'any' | 'prefix'>

const mostWordsInEntry = 6
const mostLettersInEntry = 60

/**
 * The bytes of a lexicon's file, from lists of names, word vectors, and the corpora that say how words are used in
 * names.
 */
export function buildLexicon(
  entries: Readonly<Record<ListName, readonly string[]>>,
  vectors: WordVectors,
  files: readonly BioFile[],
): Uint8Array<ArrayBuffer> {
  const listsOf = new Map<number, number>()
  for (const [name, list] of Object.entries(entries))
    for (const entry of list) addEntry(listsOf, entry, lists[name as ListName])
  return packLexicon(listsOf, describeWords(vectors, files))
}

/** A phrase's beginnings are noted too, so that looking for phrases can stop early. */
function addEntry(listsOf: Map<number, number>, entry: string, list: number): void {
  const text = entry.toLowerCase().trim()
  if (text.length < 2 || text.length > mostLettersInEntry) return
  const { start, end, length } = readTokens(text, [{ start: 0, end: text.length }])
  if (length === 0 || length > mostWordsInEntry) return
  let hash = 0
  for (let i = 0; i < length; i++) {
    const word = hashText(text, start[i], end[i])
    hash = i === 0 ? word : mixHash(hash, word)
    listsOf.set(hash, (listsOf.get(hash) ?? 0) | (i + 1 < length ? lists.prefix : list))
  }
}

function describeWords(vectors: WordVectors, files: readonly BioFile[]): Map<number, KnownWord> {
  const [cluster256, cluster1024] = [clusterWords(vectors, 256), clusterWords(vectors, 1024)]
  const usages = estimateUsages(vectors, countUsages(files.flatMap(readBio)))
  const known = new Map<number, KnownWord>()
  vectors.words.forEach((word, i) => {
    const hash = hashText(word)
    if (!known.has(hash)) known.set(hash, { clusters: cluster256[i]! | (cluster1024[i]! << 16), roles: usages[i]! })
  })
  return known
}
