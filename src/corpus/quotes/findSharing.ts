import { mixHash } from '../../algorithms/hash.ts'
import { lowerBound } from '../../algorithms/lowerBound.ts'
import { remember } from '../../algorithms/remember.ts'
import { hashOfStem, stemWord } from '../../language/readTerms.ts'
import { wordsIn } from '../../language/words.ts'
import { gramWords, stopStems } from './quoteTerms.ts'
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
    return Uint32Array.from(new Set([...quoted.flatMap(gramsOf), ...said]))
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
  const stems = wordsIn(quoted).map(hashOfStem)
  if (stems.length < 2) return []
  const length = Math.min(gramWords, stems.length)
  return stems.slice(length - 1).map((_, first) => {
    let gram = stems[first]!
    for (let i = first + 1; i < first + length; i++) gram = mixHash(gram, stems[i]!)
    return gram
  })
}

/** Two words in a row that say something, by who says them. */
function pairsOf(text: string, speaker: number): number[] {
  const content = wordsIn(text).flatMap((word) => hashOfContent(word) ?? [])
  return content.slice(1).map((stem, i) => mixHash(mixHash(speaker, content[i]!), stem))
}

/** Words come again and again. */
const mostWords = 1 << 17
const hashOfContent = remember(mostWords, (word: string) => (stopStems().has(stemWord(word)) ? null : hashOfStem(word)))
