import type { Keyphrase } from '../../types/layers.ts'
import { readStems } from '../../language/salience/readStems.ts'

/** A phrase over several articles, all its inflections together. */
export interface PhraseTally {
  /** The spelling that stands most often. */
  readonly phrase: string
  readonly stems: readonly string[]
  /** Summed over the articles, in their order. */
  readonly score: number
  /** How often it stands in the articles that it is a keyphrase of. */
  readonly count: number
  /** How many those are. */
  readonly articles: number
}

interface Tally {
  readonly stems: readonly string[]
  readonly spellings: Map<string, number>
  score: number
  count: number
  articles: number
}

/** Keyphrases of articles, counted together; in order of first appearance. */
export function tallyPhrases(articles: readonly (readonly Keyphrase[])[]): PhraseTally[] {
  const tallies = new Map<string, Tally>()
  for (const keyphrases of articles) for (const keyphrase of keyphrases) addPhrase(tallies, keyphrase)
  return [...tallies.values()].map(({ spellings, ...tally }) => ({ ...tally, phrase: mostFrequent(spellings) }))
}

function addPhrase(tallies: Map<string, Tally>, { text, score, count }: Keyphrase): void {
  const stems = readStems(text)
  const key = stems.join(' ')
  let tally = tallies.get(key)
  if (tally === undefined) {
    tally = { stems, spellings: new Map<string, number>(), score: 0, count: 0, articles: 0 }
    tallies.set(key, tally)
  }
  tally.spellings.set(text, (tally.spellings.get(text) ?? 0) + count)
  tally.score += score
  tally.count += count
  tally.articles++
}

/** The first of those that stand most often. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [spelling, count] of spellings) if (count > most) [best, most] = [spelling, count]
  return best
}
