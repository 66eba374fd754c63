import { addUpTo, tally } from '../../../algorithms/multimap.ts'
import { mixBits } from '../../../algorithms/hash.ts'
import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import type { ArticleView } from './viewArticle.ts'
import type { Chunk } from './findChunks.ts'
import { letterCases, type Word } from './readWord.ts'

/** A name of the article whose first word also stands untagged somewhere. */
interface Name {
  readonly length: number
  readonly hash: number
  readonly places: Place[]
}

interface Place {
  readonly chunk: Chunk
  readonly at: number
}

/** Tags are in the order O, B- and I- of a type, B- and I- of the next. */
const outside = 0
const begins = (tag: number): boolean => tag % 2 === 1

/**
 * A name that was found in one place of an article and missed in another is tagged there too if, over all its places
 * together, being a name scores higher than being none (as Krishnan & Manning 2006 do with a second model).
 */
export function tagRepeats(model: TaggerModel, view: ArticleView, scores: Int32Array, tags: Uint8Array): void {
  const loose = looseWords(view, tags)
  const names = [...namesOf(view, tags, loose).values()]
  // The longest first: it may hold others.
  for (const { length, hash, places } of names.sort((a, b) => b.length - a.length)) {
    const isMissed = ({ at, chunk }: Place): boolean =>
      at + length <= chunk.end && isUntagged(tags, at, at + length) && hashOf(view.words, at, at + length) === hash
    const missed = loose.get(view.words[places[0]!.at]!.lower)!.filter(isMissed)
    if (missed.length === 0) continue
    const begin = commonest(places.map(({ at }) => tags[at]!))
    const gain = (place: Place): number =>
      pathScore(model, scores, tags, place, length, begin) - pathScore(model, scores, tags, place, length, outside)
    if ([...places, ...missed].reduce((sum, place) => sum + gain(place), 0) < 0) continue
    for (const { at } of missed) {
      tags[at] = begin
      tags.fill(begin + 1, at + 1, at + length)
    }
  }
}

/** Only so many untagged places of a word are looked at: trying each name at all of them would take quadratic time. */
const mostPlaces = 200

/** Where capitalised words stand that are in no name, by word. */
function looseWords({ words, chunks }: ArticleView, tags: Uint8Array): Map<number, Place[]> {
  const loose = new Map<number, Place[]>()
  for (const chunk of chunks) {
    for (let at = chunk.start; at < chunk.end; at++) {
      const { letterCase, lower } = words[at]!
      if (tags[at] !== outside || letterCase < letterCases.capital) continue
      addUpTo(mostPlaces, loose, lower, { chunk, at })
    }
  }
  return loose
}

/** The names that begin with one of the words, by hash. */
function namesOf(
  { words, chunks }: ArticleView,
  tags: Uint8Array,
  firstWords: ReadonlyMap<number, unknown>,
): Map<number, Name> {
  const names = new Map<number, Name>()
  for (const chunk of chunks) {
    for (let at = chunk.start; at < chunk.end; at++) {
      if (!begins(tags[at]!) || !firstWords.has(words[at]!.lower)) continue
      let end = at + 1
      while (end < chunk.end && tags[end] === tags[at]! + 1) end++
      const hash = hashOf(words, at, end)
      const name = names.get(hash)
      if (name === undefined) names.set(hash, { length: end - at, hash, places: [{ chunk, at }] })
      else name.places.push({ chunk, at })
    }
  }
  return names
}

function isUntagged(tags: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tags[i] !== outside) return false
  return true
}

function hashOf(words: readonly Word[], start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = mixBits(hash, words[i]!.lower)
  return hash
}

/** The first of equals. */
function commonest(tags: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const tag of tags) tally(counts, tag)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/**
 * The score of tagging a place `begin` and the tag that follows it (all outside if that is `begin`), its neighbours as
 * they are.
 */
function pathScore(
  { tags: { length: count }, transitions, begins: first }: TaggerModel,
  scores: Int32Array,
  tags: Uint8Array,
  { chunk, at }: Place,
  length: number,
  begin: number,
): number {
  const inside = begin === outside ? outside : begin + 1
  let sum = at === chunk.start ? first[begin]! : transitions[tags[at - 1]! * count + begin]!
  let before = begin
  for (let i = at; i < at + length; i++) {
    const tag = i === at ? begin : inside
    if (i > at) sum += transitions[before * count + tag]!
    sum += scores[i * count + tag]!
    before = tag
  }
  return at + length === chunk.end ? sum : sum + transitions[before * count + tags[at + length]!]!
}
