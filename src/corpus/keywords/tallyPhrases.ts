import { addTo, tally } from '../../algorithms/multimap.ts'
import { readStems } from '../../language/readTerms.ts'
import type { Keyphrase } from '../../types/layers.ts'

/** A phrase over several articles, all its inflections together. */
interface PhraseTally {
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
  let phrase = tallies.get(key)
  if (phrase === undefined) {
    phrase = { stems, spellings: new Map<string, number>(), score: 0, count: 0, articles: 0 }
    tallies.set(key, phrase)
  }
  tally(phrase.spellings, text, count)
  phrase.score += score
  phrase.count += count
  phrase.articles++
}

/** The first of those that stand most often. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [spelling, count] of spellings) if (count > most) [best, most] = [spelling, count]
  return best
}

/**
 * Leaves out phrases that are part of one further up, or have one of those as a part, and stand no more often: they say
 * nothing new.
 * @param ranked the best first
 */
export function dropRepeats<Phrase extends { readonly stems: readonly string[]; readonly count: number }>(
  ranked: readonly Phrase[],
): Phrase[] {
  const kept: Phrase[] = []
  const keptByStem = new Map<string, { readonly padded: string; readonly count: number }[]>()
  for (const phrase of ranked) {
    const { count } = phrase
    const padded = ` ${phrase.stems.join(' ')} `
    const repeats = (other: { readonly padded: string; readonly count: number }): boolean =>
      count <= other.count && (other.padded.includes(padded) || padded.includes(other.padded))
    const stems = new Set(phrase.stems)
    if ([...stems].some((stem) => keptByStem.get(stem)?.some(repeats))) continue
    kept.push(phrase)
    for (const stem of stems) addTo(keptByStem, stem, { padded, count })
  }
  return kept
}
