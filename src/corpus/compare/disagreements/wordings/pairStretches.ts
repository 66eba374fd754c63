import type { QuotedStretch } from './quotedStretch.ts'

/** Words in a row that two stretches must share to be looked at. */
const gramLength = 3
/** With how many of those before it that have a gram too a stretch is compared, and with how many in all. */
const reach = 6
const most = 8

/** Two stretches, the earlier one first. */
export type StretchPair = readonly [QuotedStretch, QuotedStretch]

/** Stretches of different articles that share words in a row; in time linear in the stretches. */
export function pairStretches(stretches: readonly QuotedStretch[]): StretchPair[] {
  const having = new Map<string, number[]>()
  return stretches.flatMap(({ article, words }, place) => {
    const shared = new Map<number, number>()
    for (const gram of gramsOf(words.map(({ key }) => key))) {
      const others = having.get(gram)
      if (others === undefined) having.set(gram, [place])
      else {
        for (const other of others.slice(-reach))
          if (stretches[other]!.article !== article) shared.set(other, (shared.get(other) ?? 0) + 1)
        if (others.at(-1) !== place) others.push(place)
      }
    }
    const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b)
    return order.slice(0, most).map(([other]): StretchPair => [stretches[other]!, stretches[place]!])
  })
}

const gramsOf = (keys: readonly string[]): Set<string> =>
  new Set(keys.slice(gramLength - 1).map((_, i) => keys.slice(i, i + gramLength).join(' ')))
