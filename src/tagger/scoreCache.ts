/** Two of the four bytes of a number, each with room for a sum of 256 of them. */
const twoBytes = 0xff00ff
/** The byte that stands for a weight of 0: bytes are weights plus this. */
const byteOfZero = 128

/**
 * Adds four tags' sums to their scores at `scores[at ..]`: of the first and third byte in `even`, of the others
 * in `odd`, `bias` more than they are.
 */
function addFour(even: number, odd: number, bias: number, scores: Int32Array, at: number): void {
  scores[at]! += (even & 0xffff) - bias
  scores[at + 1]! += (odd & 0xffff) - bias
  scores[at + 2]! += (even >>> 16) - bias
  scores[at + 3]! += (odd >>> 16) - bias
}

/**
 * The weights of features met lately, in front of a model: three of four look-ups are for a feature of the last
 * few articles, and find it in memory that is near, in a form that is quick to add.
 */
export interface ScoreCache {
  /** Which feature each slot holds. */
  readonly hashes: Uint32Array
  /** The features' weights, slot by slot, 128 more than they are: a byte for each of sixteen tags. */
  readonly rows: Int32Array
  /** The same, byte by byte. */
  readonly bytes: Uint8Array
  readonly addWeights: AddWeights
}

/** Adds a feature's weights to those of the tags at `bytes[at ..]`. */
type AddWeights = (hash: number, bytes: Uint8Array, at: number) => void

/** A model has at most so many tags. */
export const mostTags = 16

const slotBits = 14
/** Numbers in a row. */
const numbersInRow = mostTags / 4
/** Four weights of 0. */
const fourZeros = 0x80808080 | 0

export function createScoreCache(addWeights: AddWeights): ScoreCache {
  // The first slot is for hashes that begin with zeros: this one is not of them, and so never found.
  const hashes = new Uint32Array(1 << slotBits).fill(0xffffffff, 0, 1)
  const rows = new Int32Array(numbersInRow << slotBits)
  return { hashes, rows, bytes: new Uint8Array(rows.buffer), addWeights }
}

/**
 * Adds the weights of the features `hashes[first .. end)`, of which there may be 256, to the scores of sixteen
 * tags at `scores[at ..]`; zeros to those that the model does not have. Four bytes are added at once, as two
 * pairs of 16 bits.
 */
export function addScores(
  cache: ScoreCache,
  hashes: Uint32Array,
  first: number,
  end: number,
  scores: Int32Array,
  at: number,
): void {
  const { rows, hashes: held } = cache
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const slot = hash >>> (32 - slotBits)
    if (held[slot] !== hash) fillSlot(cache, slot, hash)
    const row = slot * numbersInRow
    a += rows[row]! & twoBytes
    b += (rows[row]! >>> 8) & twoBytes
    c += rows[row + 1]! & twoBytes
    d += (rows[row + 1]! >>> 8) & twoBytes
    e += rows[row + 2]! & twoBytes
    f += (rows[row + 2]! >>> 8) & twoBytes
    g += rows[row + 3]! & twoBytes
    h += (rows[row + 3]! >>> 8) & twoBytes
  }
  const bias = (end - first) * byteOfZero
  addFour(a, b, bias, scores, at)
  addFour(c, d, bias, scores, at + 4)
  addFour(e, f, bias, scores, at + 8)
  addFour(g, h, bias, scores, at + 12)
}

function fillSlot({ hashes, rows, bytes, addWeights }: ScoreCache, slot: number, hash: number): void {
  hashes[slot] = hash
  for (let i = slot * numbersInRow; i < (slot + 1) * numbersInRow; i++) rows[i] = fourZeros
  addWeights(hash, bytes, slot * mostTags)
}
