import { pairsOf } from '../../../../algorithms/combinations.ts'
import { addTo, addUpTo } from '../../../../algorithms/multimap.ts'
import type { Coverage } from '../../../stories/coverage.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Disagreement } from '../disagreement.ts'
import { mostCharacters, readSentenceWords } from '../sentenceWords.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import { ownerOf } from './ownerOf.ts'
import { readCharges } from './readCharges.ts'
import { readCauses, readDeathPlaces } from './readDeaths.ts'
import { readVehicles } from './readVehicles.ts'
import type { Slot, SlotReader } from './slot.ts'

const readers: readonly SlotReader[] = [readDeathPlaces, readCauses, readCharges, readVehicles]

interface ClaimedSlot extends Slot {
  readonly reader: SlotReader
  readonly sentence: StorySentence
}

/** So many articles of a story are compared in one slot. */
const mostArticles = 40

/**
 * Where two articles fill what has one value by nature with two that can't both be true, in whatever words. An article
 * with several values speaks of several things, and disagrees with nobody.
 */
export function findSlots(coverage: Coverage, members: readonly number[]): Disagreement[] {
  const bySlot = new Map<string, ClaimedSlot[][]>()
  for (const article of members)
    for (const [key, slots] of readArticle(coverage, article)) addUpTo(mostArticles, bySlot, key, slots)
  return [...bySlot].flatMap(([key, all]) => compareSlots(key, all))
}

/** By what they are values of. */
function readArticle(coverage: Coverage, article: number): Map<string, ClaimedSlot[]> {
  const bySlot = new Map<string, ClaimedSlot[]>()
  coverage.articles[article]!.sentences.forEach(({ text }, sentence) => {
    if (text.length > mostCharacters) return
    const apt = readers.filter(({ pattern }) => pattern.test(text))
    if (apt.length === 0) return
    const words = readSentenceWords(text)
    for (const reader of apt)
      for (const slot of reader.read(words)) {
        const place = { article, sentence }
        const key = keyOf(coverage, place, words, slot, reader)
        if (key !== null) addTo(bySlot, key, { ...slot, reader, sentence: place })
      }
  })
  return bySlot
}

/** Null where nobody can tell whose value it is. */
function keyOf(
  coverage: Coverage,
  place: StorySentence,
  words: SentenceWords,
  slot: Slot,
  { isOfPerson }: SlotReader,
): string | null {
  if (isOfPerson !== true) return slot.name
  const owner = ownerOf(coverage, place, words, slot)
  return owner === null ? null : `${slot.name} of ${owner}`
}

function compareSlots(key: string, all: readonly (readonly ClaimedSlot[])[]): Disagreement[] {
  const clear = all.filter((slots) => slots.every((slot) => areOne(slot, slots[0]!)))
  return pairsOf(clear.map(([first]) => first!)).flatMap(([a, b]) =>
    areOne(a, b) ? [] : [{ kind: a.kind, a: claimOf(a), b: claimOf(b), similarity: 1, fact: key }],
  )
}

const areOne = (a: ClaimedSlot, b: ClaimedSlot): boolean =>
  a.value === b.value || (a.reader.agree?.(a.value, b.value) ?? false)

const claimOf = ({ sentence, text }: ClaimedSlot) => ({ sentence, value: text })
