import type { Article } from '../types/article.ts'
import { layerChecks, layerNames, spanChecks } from '../types/layers.ts'
import type { FieldCheck, ItemChecks, Layers } from '../types/layers.ts'
import { RecordError } from './failure.ts'

type Item = Readonly<Record<string, unknown>>
/** What the items of a record must fit: its text, and how many entities it has. */
interface Fitted {
  readonly text: string
  readonly entities: number
}

const isIndex = (value: unknown, below: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < below
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const fieldFits: Readonly<
  Record<Extract<FieldCheck, string>, (value: unknown, item: Item, fitted: Fitted) => boolean>
> = {
  offset: (value, _, { text }) => isIndex(value, text.length + 1),
  end: (value, { start }, { text }) => isIndex(value, text.length + 1) && (start as number) <= value,
  slice: (value, { start, end }, { text }) => value === text.slice(start as number, end as number),
  entity: (value, _, { entities }) => isIndex(value, entities),
  'entity or null': (value, _, { entities }) => value === null || isIndex(value, entities),
  string: isText,
  'string or null': (value) => value === null || isText(value),
  strings: (value) => isList(value) && value.every(isText),
  number: (value) => typeof value === 'number',
  'number or null': (value) => value === null || typeof value === 'number',
}

type ItemFits = (item: unknown, fitted: Fitted) => boolean

/** Makes the check of an item once, and not for each of the thousands that a record has. */
function itemFits(checks: ItemChecks): ItemFits {
  const fields = Object.entries(checks).map(([key, check]) => {
    if (typeof check === 'string') return { key, isFit: fieldFits[check] }
    const isPart = itemFits('orNull' in check ? check.orNull : check.listOf)
    const isFit = (value: unknown, _: Item, fitted: Fitted): boolean =>
      'orNull' in check
        ? value === null || isPart(value, fitted)
        : isList(value) && value.every((part) => isPart(part, fitted))
    return { key, isFit }
  })
  return (item, fitted) => {
    if (!isItem(item)) return false
    for (const { key, isFit } of fields) if (!isFit(item[key], item, fitted)) return false
    return true
  }
}

const fits = new Map<string, ItemFits>(
  Object.entries({ furniture: spanChecks, ...layerChecks }).map(([name, checks]) => [name, itemFits(checks)]),
)

/** What a record of `annotate` says beside its metadata. */
type GivenLayers = Partial<Layers> & { readonly furniture?: Article['furniture'] }

/**
 * The layers that a record brings along: those under `layers`, all where it has no such key. They are trusted to be
 * digest's own, but must fit the text: annotators and tables index by them.
 */
export function parseLayers(values: ReadonlyMap<string, unknown>, text: string): GivenLayers {
  const entities = values.get('entities')
  const fitted = { text, entities: isList(entities) ? entities.length : 0 }
  const computed = values.get('layers')
  const names = isList(computed) ? layerNames.filter((name) => computed.includes(name)) : layerNames
  const given = (['furniture', ...names] as const).flatMap((name) => {
    const items = values.get(name)
    if (items === undefined || items === null) return []
    if (!isList(items)) throw new RecordError(`"${name}" is no list`)
    const wrong = items.findIndex((item) => !fits.get(name)!(item, fitted))
    if (wrong >= 0) throw new RecordError(`${name}[${wrong}] does not fit the text: annotate the article again`)
    return [[name, items]]
  })
  return Object.fromEntries(given) as GivenLayers
}
