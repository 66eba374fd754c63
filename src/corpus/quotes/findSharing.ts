import { mixHash } from '../../algorithms/hash.ts'
import { lowerBound } from '../../algorithms/lowerBound.ts'
import { eachStoryWord } from '../storyWords.ts'
import { gramWords } from './quoteTerms.ts'
import type { QuoteToGroup } from './quoteTerms.ts'

/**
 * Which quotes have a key in common with another (see sameStatement.ts), and a few more: keys go by hashes here, which
 * take a tenth of the room. Most quotes of a corpus share none, and need not be compared.
 */
export function findSharing(quotes: readonly Pick<QuoteToGroup, 'speaker' | 'quoted' | 'text'>[]): boolean[] {
  const numbers = new Map<string, number>()
  const keys = quotes.map(({ speaker, quoted, text }) => {
    if (speaker !== null && !numbers.has(speaker)) numbers.set(speaker, numbers.size)
    const said = speaker === null ? [] : pairsOf(text, numbers.get(speaker)!)
    return new Uint32Array([...new Set([...quoted.flatMap(gramsOf), ...said])])
  })
  const all = new Uint32Array(keys.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const own of keys) {
    all.set(own, at)
    at += own.length
  }
  all.sort()
  return keys.map((own) => own.some((key) => all[lowerBound(all, key) + 1] === key))
}

function gramsOf(quoted: string): number[] {
  const stems: number[] = []
  eachStoryWord(quoted, ({ stem }) => stems.push(stem))
  const length = Math.min(gramWords, stems.length)
  const grams: number[] = []
  for (let first = 0; length > 1 && first + length <= stems.length; first++) {
    let gram = stems[first]!
    for (let i = first + 1; i < first + length; i++) gram = mixHash(gram, stems[i]!)
    grams.push(gram)
  }
  return grams
}

/** Two words in a row that say something, by who says them. */
function pairsOf(text: string, speaker: number): number[] {
  const pairs: number[] = []
  let last: number | undefined
  eachStoryWord(text, ({ stem, isStop }) => {
    if (isStop) return
    if (last !== undefined) pairs.push(mixHash(mixHash(speaker, last), stem))
    last = stem
  })
  return pairs
}
