import type { Mention } from '../../types/layers.ts'
import type { TextView } from './textView.ts'

/** Where an entity is named. */
export interface NamedPlace {
  readonly entity: number
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** The tokens of all mentions that have an entity, in text order. */
export function placeNames({ tokens, sentences }: TextView, mentions: readonly Mention[]): NamedPlace[] {
  const { start, end, length } = tokens
  let first = 0
  return mentions.flatMap((mention): NamedPlace[] => {
    if (mention.entity === null) return []
    while (first < length && end[first]! <= mention.start) first++
    let last = first
    while (last < length && start[last]! < mention.end) last++
    return last === first ? [] : [{ entity: mention.entity, first, last, sentence: sentences[first]! }]
  })
}
