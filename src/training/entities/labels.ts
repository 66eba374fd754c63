import { nameTypes } from '../../types/layers.ts'
import type { NameType } from '../../types/layers.ts'

/** The model's tags: O, then B- and I- of each type. */
export const tags: readonly string[] = ['O', ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`])]

const miscellaneous: readonly NameType[] = ['group', 'event', 'product', 'other']

/** What corpora call these types, in small letters. Where a label covers several of ours, it leaves the choice open. */
const meanings = new Map<string, readonly NameType[]>([
  ...nameTypes.map((type) => [type, [type]] as const),
  ['per', ['person']],
  ['org', ['organization']],
  ['loc', ['place']],
  ['misc', miscellaneous],
  ['norp', ['group']],
  ['gpe', ['group']],
  ['nationality', ['group']],
  ['demonym', ['group']],
  ['eve', ['event']],
  ['election', ['event']],
  ['art', ['product', 'other']],
  ['object', ['product']],
  ['weapon', ['product']],
  ['militaryplatform', ['product']],
])

/**
 * The types that a label of a .bio file allows. The second column's PER, ORG and LOC say it all; what MISC is, the
 * third column may know better: a place or organisation that the corpus counts as MISC is a group named after it.
 */
export function typesOf(label: string, sourceLabel: string): readonly NameType[] {
  const coarse = meanings.get(label.toLowerCase()) ?? miscellaneous
  if (coarse.length === 1) return coarse
  const source = sourceLabel.toLowerCase()
  if (source === 'misc') return coarse
  const fine = meanings.get(source) ?? ['other']
  return fine.every((type) => coarse.includes(type)) ? fine : ['group']
}
