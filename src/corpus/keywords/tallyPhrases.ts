import { addTo, tally } from '../../algorithms/multimap.ts'
import { readStems } from '../../language/readTerms.ts'
import { countMentions } from '../countMentions.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import type { ArticlePhrases, KeptPhrase } from './readPhrases.ts'

/** A phrase over several articles, all its inflections together, or all names of an entity. */
export interface PhraseTally {
  /** The name, or the spelling that stands most often. */
  readonly phrase: string
  readonly stems: readonly string[]
  /** Which entity of the corpus it names, if it names one. */
  readonly entity: number | null
  /** Summed over the articles, in their order. */
  readonly score: number
  /** How often it stands in the articles that it is a keyphrase of; a name in all of them. */
  readonly count: number
  /** How many those are. */
  readonly articles: number
}

interface Tally {
  readonly stems: readonly string[]
  readonly entity: number | null
  readonly spellings: Map<string, number>
  score: number
  count: number
  articles: number
}

/** Keyphrases of the articles at `places`, counted together; in order of first appearance. */
export function tallyPhrases(
  articles: readonly ArticlePhrases[],
  places: Iterable<number>,
  linked: LinkedEntities,
): PhraseTally[] {
  const tallies = new Map<string, Tally>()
  const own = [...places]
  for (const place of own)
    for (const phrase of articles[place]!.keyphrases) {
      const entity = phrase.entity === null ? null : linked.indexOf(place, phrase.entity)
      // A name that a correction dropped.
      if (entity === null && phrase.entity !== null) continue
      addPhrase(tallies, phrase, entity, linked)
    }
  const names = countMentions(articles, own, linked)
  return [...tallies.values()].map(({ spellings, ...tally }) => {
    const { mentions, articles } = (tally.entity === null ? undefined : names.get(tally.entity)) ?? {}
    const phrase = mostFrequent(spellings)
    return { ...tally, phrase, count: mentions ?? tally.count, articles: articles?.size ?? tally.articles }
  })
}

function addPhrase(
  tallies: Map<string, Tally>,
  { text, score, count }: KeptPhrase,
  entity: number | null,
  linked: LinkedEntities,
): void {
  const spelling = entity === null ? text : linked.entities[entity]!.name
  const stems = readStems(spelling)
  const key = entity === null ? stems.join(' ') : `#${entity}`
  let phrase = tallies.get(key)
  if (phrase === undefined) {
    phrase = { stems, entity, spellings: new Map<string, number>(), score: 0, count: 0, articles: 0 }
    tallies.set(key, phrase)
  }
  tally(phrase.spellings, spelling, count)
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
