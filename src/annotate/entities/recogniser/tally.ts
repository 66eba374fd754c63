import { mixHash } from '../../../tagger/mixHash.ts'
import type { ArticleView } from './articleView.ts'
import { FORMS } from './word.ts'

/** How a word's capitalised occurrences were tagged by the first pass, over the whole article. */
export interface WordTally {
  /** Occurrences by tag. */
  readonly tags: Uint16Array
  /** Occurrences inside names of several words, by tag. */
  readonly longer: Uint16Array
}

export interface Tally {
  readonly words: ReadonlyMap<number, WordTally>
  /** Runs of capitals by the hash of their words: how often the tag of their first word was which. */
  readonly runs: ReadonlyMap<number, Uint16Array>
}

/** Counts the first pass's tags. */
export function tallyTags(view: ArticleView, tags: Uint8Array, tagCount: number): Tally {
  const words = new Map<number, WordTally>()
  const runs = new Map<number, Uint16Array>()
  for (let i = 0; i < tags.length; i++) {
    const word = view.words[i]!
    if (word.form < FORMS.capital) continue
    let tally = words.get(word.lower)
    if (tally === undefined) {
      tally = { tags: new Uint16Array(tagCount), longer: new Uint16Array(tagCount) }
      words.set(word.lower, tally)
    }
    const tag = tags[i]!
    tally.tags[tag]!++
    // Tags come as O, then B and I in turn: an even tag goes on with the name of the one before it.
    const continues = tag > 0 && (tag % 2 === 0 || (i + 1 < tags.length && tags[i + 1] === tag + 1))
    if (continues) tally.longer[tag]!++
    if (view.runStart[i] === i) countRun(view, i, tag, tagCount, runs)
  }
  return { words, runs }
}

function countRun(view: ArticleView, at: number, tag: number, tagCount: number, runs: Map<number, Uint16Array>): void {
  const hash = runHash(view, at)
  const counts = runs.get(hash) ?? new Uint16Array(tagCount)
  counts[tag]!++
  runs.set(hash, counts)
}

/** Hash of the run of capitals that a token is in. */
export function runHash(view: ArticleView, at: number): number {
  let hash = 0
  for (let i = view.runStart[at]!; i < view.runEnd[at]!; i++) hash = mixHash(hash, view.words[i]!.lower)
  return hash
}
