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
 * The weights of features met lately, in front of a model: five of six look-ups are for a feature of the last few
 * articles, and find it in memory that is near, in a form that is quick to add.
 */
export interface ScoreCache {
  /**
   * Slot by slot: which feature it holds, then the feature's weights, 128 more than they are, a byte for each of sixteen
   * tags. Together they lie in one line of the processor's cache.
   */
  readonly slots: Int32Array
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
/** The feature, its weights in four, and room up to a part of a line. */
const numbersInSlot = 8
/** Four weights of 0. */
const fourZeros = 0x80808080 | 0

export function createScoreCache(source: WeightSource): ScoreCache {
  const slots = new Int32Array(numbersInSlot << slotBits)
  // The first slot is for hashes that begin with zeros: this one is not of them, and so never found.
  slots[0] = -1
  return { slots, bytes: new Uint8Array(slots.buffer), missed: new Uint32Array(mostFeatures), source }
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
  const { slots } = cache
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  for (let i = first; i < end; i++) {
    const hash = hashes[i]! | 0
    const slot = slotOf(hash)
    // Another of this call may have taken its slot.
    if (slots[slot] !== hash) fillSlot(cache, hash)
    const one = slots[slot + 1]!
    const two = slots[slot + 2]!
    const three = slots[slot + 3]!
    const four = slots[slot + 4]!
    a += one & twoBytes
    b += (one >>> 8) & twoBytes
    c += two & twoBytes
    d += (two >>> 8) & twoBytes
    e += three & twoBytes
    f += (three >>> 8) & twoBytes
    g += four & twoBytes
    h += (four >>> 8) & twoBytes
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
  const { slots, missed, source } = cache
  let count = 0
  for (let i = first; i < end; i++) {
    const hash = hashes[i]!
    const difference = slots[slotOf(hash)]! ^ hash
    missed[count] = hash
    count += (difference | -difference) >>> 31
  }
  source.fetch(missed, count)
  for (let i = 0; i < count; i++) fillSlot(cache, missed[i]!)
}

function fillSlot({ slots, bytes, source }: ScoreCache, hash: number): void {
  const slot = slotOf(hash)
  slots[slot] = hash
  slots.fill(fourZeros, slot + 1, slot + 1 + mostTags / 4)
  source.add(hash, bytes, 4 * (slot + 1))
}

/** Where the slot of a feature begins. */
function slotOf(hash: number): number {
  return (hash >>> (32 - slotBits)) * numbersInSlot
}
