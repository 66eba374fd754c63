/**
 * A function that keeps its answers. The cache is emptied when it is full, so that memory stays bounded whatever is
 * asked; that suits keys that come up together, or that repeat often. `read` must give the same answer for the same
 * key; undefined is asked for again.
 */
export function remember<Key, Value>(mostKeys: number, read: (key: Key) => Value): (key: Key) => Value {
  let known = new Map<Key, Value>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = read(key)
      if (known.size >= mostKeys) known = new Map()
      known.set(key, value)
    }
    return value
  }
}
