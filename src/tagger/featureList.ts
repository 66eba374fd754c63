/**
 * The features of a sequence: for each position the hashes of the features that hold there.
 * Position `i` owns `hashes[starts[i] .. starts[i + 1])`. One list is meant to be cleared and used again.
 */
export interface FeatureList {
  /** How many positions are closed. */
  length: number
  /** How many hashes were added so far. */
  size: number
  starts: Uint32Array
  hashes: Uint32Array
}

/** @param hashes where they are put, as long as there is room */
export function createFeatureList(hashes: Uint32Array = new Uint32Array(4096)): FeatureList {
  return { length: 0, size: 0, starts: new Uint32Array(256), hashes }
}

export function clearFeatures(list: FeatureList): void {
  list.length = 0
  list.size = 0
}

/** Adds a feature to the position that is open. */
export function addFeature(list: FeatureList, hash: number): void {
  if (list.size === list.hashes.length) list.hashes = doubled(list.hashes)
  list.hashes[list.size++] = hash
}

/** Ends a position: what is added from here on belongs to the next one. */
export function closePosition(list: FeatureList): void {
  if (list.length + 1 === list.starts.length) list.starts = doubled(list.starts)
  list.starts[++list.length] = list.size
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
