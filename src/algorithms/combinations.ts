/** Every two of the items, in order: each with each that follows it. As many as the square of their number. */
export const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

/** Every run of `length` items in a row, by its first item; none where there are fewer. */
export const runsOf = <Item>(items: readonly Item[], length: number): Item[][] =>
  Array.from({ length: Math.max(0, items.length - length + 1) }, (_, i) => items.slice(i, i + length))
