/** Gives pairs of whole numbers a number: from 0, in order of first appearance. */
export interface PairNumbers {
  numberOf(left: number, right: number): number
  size(): number
}

/**
 * An open table of whole numbers: a Map would keep each pair as a string or a fraction, and take several times as long.
 */
export function numberPairs(): PairNumbers {
  const lefts: number[] = []
  const rights: number[] = []
  /** The number of a pair plus one, where its hash or those before it lead; 0 for none. */
  let slots = new Int32Array(1 << 10)
  const slotOf = (left: number, right: number): number => {
    let at = firstSlot(left, right, slots.length)
    for (let number = slots[at]! - 1; number >= 0; number = slots[at]! - 1) {
      if (lefts[number] === left && rights[number] === right) return at
      at = (at + 1) & (slots.length - 1)
    }
    return at
  }
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2)
    lefts.forEach((left, number) => (slots[slotOf(left, rights[number]!)] = number + 1))
  }
  return {
    numberOf(left, right) {
      const slot = slotOf(left, right)
      if (slots[slot]! > 0) return slots[slot]! - 1
      rights.push(right)
      const number = lefts.push(left) - 1
      slots[slot] = number + 1
      if (lefts.length * 2 > slots.length) grow()
      return number
    },
    size: () => lefts.length,
  }
}

function firstSlot(left: number, right: number, slots: number): number {
  const hash = Math.imul(Math.imul(left, 0x9e3779b1) ^ right, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (slots - 1)
}
