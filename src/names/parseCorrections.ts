import { nameTypes, type NameType } from '../types/layers.ts'
import type { NameCorrections } from '../types/nameCorrections.ts'

export const noCorrections: NameCorrections = { merge: [], split: [], rename: [], drop: [], add: [] }

/** What an entry of each list may hold. */
const keys = {
  merge: ['names', 'name', 'type'],
  split: ['name', 'as', 'articles'],
  rename: ['name', 'to', 'type'],
  drop: ['name', 'type'],
  add: ['name', 'type', 'aliases'],
} as const

/**
 * Reads corrections from the value of a JSON file:
 *
 *     {"merge":  [{"names": ["Ann Lee", "A. M. Lee"], "name": "Ann Lee"}],
 *      "split":  [{"name": "Lee", "as": "Bruce Lee", "articles": ["film-night"]}],
 *      "rename": [{"name": "Port Union", "to": "Genoa Port Union", "type": "organization"}],
 *      "drop":   [{"name": "Key Points"}],
 *      "add":    [{"name": "Old Harbour", "type": "place", "aliases": ["the Harbour"]}]}
 *
 * @throws Error that says which entry is wrong, and how
 */
export function parseCorrections(value: unknown): NameCorrections {
  const lists = recordOf(value, 'the corrections')
  refuseOthers(lists, Object.keys(keys), 'the corrections')
  const read = <Entry>(list: keyof typeof keys, readEntry: (entry: Fields) => Entry): Entry[] =>
    listOf(lists[list] ?? [], list).map((item, i) => {
      const at = `${list}[${i}]`
      const fields = recordOf(item, at)
      refuseOthers(fields, keys[list], at)
      return readEntry({ fields, at })
    })
  return {
    merge: read('merge', (entry) => {
      const names = textsIn(entry, 'names')
      if (names.length < 2 && !('name' in entry.fields))
        throw new Error(`${entry.at}.names must hold at least two names`)
      return { names, name: 'name' in entry.fields ? textIn(entry, 'name') : names[0]!, type: typeIn(entry) }
    }),
    split: read('split', (entry) => ({
      name: textIn(entry, 'name'),
      as: textIn(entry, 'as'),
      articles: 'articles' in entry.fields ? textsIn(entry, 'articles') : null,
    })),
    rename: read('rename', (entry) => ({ name: textIn(entry, 'name'), to: textIn(entry, 'to'), type: typeIn(entry) })),
    drop: read('drop', (entry) => ({ name: textIn(entry, 'name'), type: typeIn(entry) })),
    add: read('add', (entry) => {
      const type = typeIn(entry)
      if (type === null) throw new Error(`${entry.at}.type is missing; it is one of ${nameTypes.join(', ')}`)
      return { name: textIn(entry, 'name'), type, aliases: 'aliases' in entry.fields ? textsIn(entry, 'aliases') : [] }
    }),
  }
}

interface Fields {
  readonly fields: Readonly<Record<string, unknown>>
  /** Where the entry is, for messages: `merge[0]`. */
  readonly at: string
}

function recordOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${at} must be an object`)
  return value as Record<string, unknown>
}

function listOf(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at} must be a list`)
  return value
}

function refuseOthers(fields: Readonly<Record<string, unknown>>, known: readonly string[], at: string): void {
  const other = Object.keys(fields).find((key) => !known.includes(key))
  if (other !== undefined) throw new Error(`${at} has an unknown key “${other}”; it may have ${known.join(', ')}`)
}

function textIn({ fields, at }: Fields, key: string): string {
  const value = fields[key]
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`${at}.${key} must be a text that is not empty`)
  return value.trim()
}

function textsIn({ fields, at }: Fields, key: string): string[] {
  const values = listOf(fields[key], `${at}.${key}`)
  return values.map((_, i) => textIn({ fields: Object.fromEntries(values.entries()), at: `${at}.${key}` }, String(i)))
}

function typeIn({ fields, at }: Fields): NameType | null {
  const type = nameTypes.find((name) => name === fields.type)
  if (type === undefined && 'type' in fields) throw new Error(`${at}.type must be one of ${nameTypes.join(', ')}`)
  return type ?? null
}
