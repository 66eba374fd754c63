import { hashText } from '../../algorithms/hash.ts'
import { addTo } from '../../algorithms/multimap.ts'
import { countShared } from '../../algorithms/sets.ts'
import { dot } from '../../algorithms/sparseVector.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'
import { stemWords } from '../../language/readTerms.ts'
import { bySimilarity } from '../stories/findCandidates.ts'
import { countTerms, weighTerms } from '../stories/weighTerms.ts'
import type { CountedTerms } from '../stories/weighTerms.ts'
import { wordsKey } from './version.ts'
import type { VersionSentence } from './version.ts'

/**
 * Sentences of the old version, by place, and what became of them in the new one: one of each as a rule, several in a
 * row where one was cut in two or two were joined, none where a statement was added or dropped.
 */
export interface Aligned {
  readonly old: readonly number[]
  readonly new: readonly number[]
  /** Word for word, but for case and marks. */
  readonly same?: true
}

/** Sentences less alike are two statements; chosen by reading. */
const rewordedThreshold = 0.35
/** A sentence that was cut off another, or put into it, has so many of its words there; short ones have them by chance. */
const partThreshold = 0.75
const fewestWords = 5
/** So many changed sentences of each version are compared: more would take the square of their number. */
const mostSentences = 1000

/**
 * Sentences with the same words belong together, wherever they went; of the rest the most alike, and with them the
 * neighbours that most of the other one stands in.
 */
export function alignVersions(before: readonly VersionSentence[], after: readonly VersionSentence[]): Aligned[] {
  const { same, gone, come } = pairSame(before, after)
  const old = readSentences(before, gone.slice(0, mostSentences))
  const fresh = readSentences(after, come.slice(0, mostSentences))
  const pairs = pairReworded(old, fresh)
  const taken = { old: new Set(pairs.map(([a]) => a.place)), new: new Set(pairs.map(([, b]) => b.place)) }
  const groups = pairs.map(([a, b]) => ({
    old: spread(a.place, taken.old, partsOf(b, old)),
    new: spread(b.place, taken.new, partsOf(a, fresh)),
  }))
  return [
    ...same,
    ...groups,
    ...gone.flatMap((i) => (taken.old.has(i) ? [] : [{ old: [i], new: [] }])),
    ...come.flatMap((j) => (taken.new.has(j) ? [] : [{ old: [], new: [j] }])),
  ]
}

/** Sentences with the same words, and the places of those whose words the other version does not have as often. */
function pairSame(
  before: readonly VersionSentence[],
  after: readonly VersionSentence[],
): { readonly same: readonly Aligned[]; readonly gone: readonly number[]; readonly come: readonly number[] } {
  const places = new Map<string, number[]>()
  // From the last on, so that the first is at the end, where taking it off takes no time.
  for (let i = before.length - 1; i >= 0; i--) addTo(places, wordsKey(before[i]!.text), i)
  const same: Aligned[] = []
  const come = after.flatMap(({ text }, j) => {
    const place = places.get(wordsKey(text))?.pop()
    if (place === undefined) return [j]
    same.push({ old: [place], new: [j], same: true })
    return []
  })
  return { same, gone: [...places.values()].flat().sort((a, b) => a - b), come }
}

interface Sentence {
  readonly place: number
  readonly stems: ReadonlySet<string>
  readonly counted: CountedTerms
}

const readSentences = (sentences: readonly VersionSentence[], places: readonly number[]): Sentence[] =>
  places.map((place) => {
    const stems = stemWords(sentences[place]!.text)
    return { place, stems: new Set(stems), counted: countTerms(stems.map((stem) => hashText(stem))) }
  })

/** None is in two pairs. */
function pairReworded(old: readonly Sentence[], fresh: readonly Sentence[]): [Sentence, Sentence][] {
  const vectors: SparseVector[] = weighTerms([...old, ...fresh].map(({ counted }) => counted))
  const used = new Set<Sentence>()
  return old
    .flatMap((_, a) => fresh.map((_, b) => ({ a, b, similarity: dot(vectors[a]!, vectors[old.length + b]!) })))
    .filter(({ similarity }) => similarity >= rewordedThreshold)
    .sort(bySimilarity)
    .flatMap(({ a, b }): [Sentence, Sentence][] => {
      const [one, other] = [old[a]!, fresh[b]!]
      if (used.has(one) || used.has(other)) return []
      used.add(one).add(other)
      return [[one, other]]
    })
}

/** The places of sentences that most of stands in this one. */
const partsOf = ({ stems }: Sentence, sentences: readonly Sentence[]): ReadonlySet<number> =>
  new Set(
    sentences
      .filter((part) => part.stems.size >= fewestWords)
      .filter((part) => countShared(part.stems, stems) >= partThreshold * part.stems.size)
      .map(({ place }) => place),
  )

/** A place with those next to it that are parts, too, and in no other group. */
function spread(place: number, taken: Set<number>, parts: ReadonlySet<number>): number[] {
  const places = [place]
  const take = (next: number): boolean => {
    if (!parts.has(next) || taken.has(next)) return false
    taken.add(next)
    places.push(next)
    return true
  }
  for (let next = place - 1; take(next);) next--
  for (let next = place + 1; take(next);) next++
  return places.sort((a, b) => a - b)
}
