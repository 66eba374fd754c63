import { createFeatureList, type FeatureList } from '../../../tagger/featureList.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import { distanceSizes } from '../features/templates.ts'
import { traitCount } from '../tokens/paragraphViews.ts'
import { quoteTags } from './taggedArticle.ts'

/**
 * What some features together give to the tags, by how much more than to the first tag: two tags in a number of
 * 32 bits, one in its low half, one in its high half plus whatever the low half borrows. Such sums add up as
 * they are.
 */
export const pairsInRow = 4

/** Rows that are filled in when first asked for, `width` sums each. */
interface LazyRows {
  readonly filled: Uint8Array
  readonly sums: Int32Array
}

/** Rows of what was met lately, each in the slot that its key leads to, from which it drives out what was there. */
interface WordRows {
  /** What the slots hold: words as features see them. */
  readonly words: Int32Array
  readonly suffixes: Int32Array
  /** A word's shape plus one; 0 where the slot is empty. */
  readonly shapes: Uint8Array
  readonly sums: Int32Array
}

interface WindowRows {
  /** A window's states in 27 bits, plus one; 0 where the slot is empty. */
  readonly keys: Uint32Array
  readonly sums: Int32Array
}

/**
 * What groups of features give to the tags, kept from token to token and from article to article. It never
 * changes an answer.
 */
export interface RowCaches {
  readonly words: WordRows
  readonly windows: WindowRows
  readonly pos: LazyRows
  readonly verbSteps: LazyRows
  readonly clauseSteps: LazyRows
  readonly places: LazyRows
  readonly statesAndPos: LazyRows
  readonly paragraphAndPos: LazyRows
  readonly workspace: Workspace
}

/**
 * Working arrays, kept from chunk to chunk: some texts have lines of one word, and making arrays for each takes
 * longer than using them.
 */
interface Workspace {
  /** For the features of one group at a time. */
  readonly list: FeatureList
  /** For rows that tokens share, one group of features at a time. */
  readonly held: Int32Array
  readonly sums: Int32Array
  readonly scores: Int32Array
  readonly tags: Uint8Array
}

/** This many tokens are scored at once, which bounds memory. */
export const longestChunkTokens = 5000
/** A group shares so many rows at most. */
const heldRows = 5

export const wordSlotBits = 13
/** Sums for a word's own token outside of marks and inside, and for its neighbours at -2, -1, 1 and 2. */
export const wordRowCount = 6
export const windowSlotBits = 10
/** Parts of speech, and none. */
export const posCount = partsOfSpeech.length + 1
/** For the first, the second and the last of three tokens. */
export const posRowCount = 3
/** States of marks, in a few bits. */
export const stateCount = 8

export function createRowCaches(): RowCaches {
  return {
    words: {
      words: new Int32Array(1 << wordSlotBits),
      suffixes: new Int32Array(1 << wordSlotBits),
      shapes: new Uint8Array(1 << wordSlotBits),
      sums: new Int32Array((wordRowCount * pairsInRow) << wordSlotBits),
    },
    windows: { keys: new Uint32Array(1 << windowSlotBits), sums: new Int32Array(pairsInRow << windowSlotBits) },
    pos: lazyRows(posCount ** 3, posRowCount),
    verbSteps: lazyRows(distanceSizes * distanceSizes * stateCount, 1),
    clauseSteps: lazyRows(distanceSizes * posCount, 1),
    places: lazyRows(distanceSizes * 3 * stateCount, 1),
    statesAndPos: lazyRows(stateCount ** 3 * posCount, 1),
    paragraphAndPos: lazyRows(traitCount * 2 * posCount, 1),
    workspace: {
      list: createFeatureList(),
      held: new Int32Array(heldRows * pairsInRow),
      sums: new Int32Array(longestChunkTokens * pairsInRow),
      scores: new Int32Array(longestChunkTokens * quoteTags.length),
      tags: new Uint8Array(longestChunkTokens),
    },
  }
}

function lazyRows(count: number, width: number): LazyRows {
  return { filled: new Uint8Array(count), sums: new Int32Array(count * width * pairsInRow) }
}
