/** How many items two sets share. */
export function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared
}

/** How much of the smaller set the other has, 0 to 1: the overlap coefficient (Szymkiewicz 1934, Simpson 1943). */
export const overlap = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number =>
  countShared(a, b) / Math.max(1, Math.min(a.size, b.size))

/** A set that is made when it is first asked whether it has something. */
export type LazySet<Item> = Pick<ReadonlySet<Item>, 'has'>

export function lazySet<Item>(make: () => ReadonlySet<Item>): LazySet<Item> {
  let items: ReadonlySet<Item> | undefined
  return { has: (item) => (items ??= make()).has(item) }
}
