import type { Entity, Mention } from '../../types/layers.ts'
import { nameTypes } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'

/** A name as one unit of noun phrases: no phrase begins or ends within it. */
export interface NameUnit {
  /** First and last token (inclusive). */
  readonly from: number
  readonly to: number
  /** Index into the article's entities; null where it may be one of several. */
  readonly entity: number | null
  /** What stands before it is a title or belongs to another phrase. */
  readonly isPerson: boolean
  /** A person's full name: what stands behind it does not belong to it either. */
  readonly standsAlone: boolean
  /** `German`, `Catholic`: an adjective like others. */
  readonly isAdjective: boolean
}

const isName: ReadonlySet<string> = new Set(nameTypes)

/** The names of an article as units. */
export interface NameUnits {
  readonly list: readonly NameUnit[]
  /** For each token the index of its unit in the list plus one; 0 for those of no name. */
  readonly numbers: Int32Array
}

/** The unit that a token is part of. */
export function unitAt({ list, numbers }: NameUnits, token: number): NameUnit | undefined {
  const number = numbers[token]!
  return number === 0 ? undefined : list[number - 1]
}

export function findNameUnits(tokens: Tokens, mentions: readonly Mention[], entities: readonly Entity[]): NameUnits {
  const list: NameUnit[] = []
  const numbers = new Int32Array(tokens.length)
  let i = 0
  for (const { start, end, type, entity, text } of mentions) {
    if (!isName.has(type)) continue
    while (i < tokens.length && tokens.end[i]! <= start) i++
    const from = i
    while (i < tokens.length && tokens.start[i]! < end) i++
    if (i === from) continue
    list.push({
      from,
      to: i - 1,
      entity,
      isPerson: type === 'person',
      standsAlone: type === 'person' && i - from > 1,
      isAdjective: (entity === null ? type : entities[entity]!.type) === 'group' && !text.endsWith('s'),
    })
    numbers.fill(list.length, from, i)
  }
  return { list, numbers }
}
