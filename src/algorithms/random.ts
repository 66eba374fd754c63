/** Whole numbers of 32 bits that the seed alone decides (mulberry32). */
function randomBits(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Numbers from 0 up to, not including, 1 that the seed alone decides. */
export function randomNumbers(seed: number): () => number {
  const next = randomBits(seed)
  return () => next() / 2 ** 32
}

/** The numbers below `count` in an order that the seed alone decides (Fisher and Yates). */
export function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  const next = randomBits(seed)
  for (let left = count - 1; left > 0; left--) {
    const pick = next() % (left + 1)
    const moved = order[left]!
    order[left] = order[pick]!
    order[pick] = moved
  }
  return order
}
