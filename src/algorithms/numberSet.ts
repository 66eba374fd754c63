/** A set of whole numbers from 0 on: at most 32 bytes each, off V8's heap, where a Set of large ones takes fifty on it. */
export interface NumberSet {
  readonly size: () => number
  readonly has: (number: number) => boolean
  readonly add: (number: number) => void
}

const firstSlots = 1 << 10

/** @returns one without numbers. They must be spread over their range, as hashes are. */
export function numberSet(): NumberSet {
  // Each number plus one; 0 for none. At least half of the slots are free.
  let slots = new Float64Array(firstSlots)
  let size = 0
  const slotOf = (number: number): number => {
    let at = number % slots.length
    while (slots[at] !== 0 && slots[at] !== number + 1) at = (at + 1) % slots.length
    return at
  }
  const grow = (): void => {
    const before = slots
    slots = new Float64Array(before.length * 2)
    for (const kept of before) if (kept > 0) slots[slotOf(kept - 1)] = kept
  }
  return {
    size: () => size,
    has: (number) => slots[slotOf(number)] !== 0,
    add(number) {
      if (size * 2 >= slots.length) grow()
      const at = slotOf(number)
      if (slots[at] === 0) size++
      slots[at] = number + 1
    },
  }
}
