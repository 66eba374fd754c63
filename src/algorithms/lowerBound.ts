/**
 * Binary search: the first index from `from` on whose key is not below `key`; the length where all are below. Keys in
 * rising order.
 */
export function lowerBound(keys: ArrayLike<number>, key: number, from = 0): number {
  let low = from
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The same for items of any kind: how many of `length` items come before the point from which `isBefore(index)` no
 * longer holds. It must hold up to one index and for none from there on.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
