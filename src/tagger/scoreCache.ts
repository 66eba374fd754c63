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
  /** The features of a call that are not held. */
  readonly missed: Uint32Array
  readonly source: WeightSource
}

/** Where the weights are that are not held. */
interface WeightSource {
  /** Brings what is known of the first `count` features near, all at once. */
  readonly fetch: (hashes: Uint32Array, count: number) => void
  /** Adds a feature's weights to those of the tags at `bytes[at ..]`. */
  readonly add: (hash: number, bytes: Uint8Array, at: number) => void
}

/** A model has at most so many tags. */
export const mostTags = 16

const slotBits = 16
/** Features that are scored in one call. */
export const mostFeatures = 256
/** Numbers in a row. */
const numbersInRow = mostTags / 4
/** Four weights of 0. */
const fourZeros = 0x80808080 | 0

export function createScoreCache(source: WeightSource): ScoreCache {
  // The first slot is for hashes that begin with zeros: this one is not of them, and so never found.
  const hashes = new Uint32Array(1 << slotBits).fill(0xffffffff, 0, 1)
  const rows = new Int32Array(numbersInRow << slotBits)
  return { hashes, rows, bytes: new Uint8Array(rows.buffer), missed: new Uint32Array(mostFeatures), source }
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
  fillSlots(cache, hashes, first, end)
  const { rows, hashes: held } = cache
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const slot = hash >>> (32 - slotBits)
    // Another of this call may have taken its slot.
    if (held[slot] !== hash) fillSlot(cache, hash)
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

/**
 * Fills the slots of the features that are not held. They are listed without a branch and fetched together: the
 * processor then waits for all of them at once, and guesses nothing wrong on the way.
 */
function fillSlots(cache: ScoreCache, hashes: Uint32Array, first: number, end: number): void {
  const { hashes: held, missed, source } = cache
  let count = 0
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const difference = held[hash >>> (32 - slotBits)]! ^ hash
    missed[count] = hash
    count += (difference | -difference) >>> 31
  }
  source.fetch(missed, count)
  for (let i = 0; i < count; i++) fillSlot(cache, missed[i]!)
}

function fillSlot({ hashes, rows, bytes, source }: ScoreCache, hash: number): void {
  const slot = hash >>> (32 - slotBits)
  hashes[slot] = hash
  for (let i = slot * numbersInRow; i < (slot + 1) * numbersInRow; i++) rows[i] = fourZeros
  source.add(hash, bytes, slot * mostTags)
}
