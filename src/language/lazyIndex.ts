/**
 * An object that maps each value of a list to its place, as `hash[value]` of a plain one would, but fills itself as values are asked for: a
 * short run asks for a thousand of wink's ninety thousand words, and indexing them all takes a tenth of that run. A value's first look-up
 * searches the values that begin alike and is kept as the object's own property, so that later ones are as quick as ever; what is set is kept too.
 */
export function lazyIndex(list: readonly string[]): Record<string, number> {
  let chains: Chains | undefined
  const find = (value: string): number | undefined => {
    chains ??= chain(list)
    let at = chains.first[beginning(value)]!
    while (at > 0 && list[at - 1] !== value) at = chains.next[at]!
    return at > 0 ? at - 1 : undefined
  }
  const rest = new Proxy(Object.create(null) as Record<string, number>, {
    get(_, value, receiver: Record<string, number>) {
      if (typeof value === 'symbol') return undefined
      const found = find(value)
      if (found !== undefined) receiver[value] = found
      return found
    },
  })
  return Object.create(rest) as Record<string, number>
}

/** Values that begin alike, chained: places are counted from 1, so that 0 ends a chain. */
interface Chains {
  readonly first: Uint32Array
  readonly next: Uint32Array
}

const bits = 16

function chain(list: readonly string[]): Chains {
  const first = new Uint32Array(1 << bits)
  const next = new Uint32Array(list.length + 1)
  // Of equal values the last counts, as in an object that is filled in order.
  for (let at = 1; at <= list.length; at++) {
    const key = beginning(list[at - 1]!)
    next[at] = first[key]!
    first[key] = at
  }
  return { first, next }
}

/** Of the length, the first two letters and the last: a few values share one. */
function beginning(value: string): number {
  const { length } = value
  const letters = (value.charCodeAt(0) * 31 + value.charCodeAt(1)) * 31 + value.charCodeAt(length - 1)
  return (letters * 31 + length) & ((1 << bits) - 1)
}
