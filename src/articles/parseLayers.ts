import type { Article } from '../types/article.ts'
import { layerNames } from '../types/layers.ts'
import type { LayerName, Layers } from '../types/layers.ts'
import { RecordError } from './failure.ts'

type Item = Readonly<Record<string, unknown>>
type Check = (item: Item, entities: number, text: string) => boolean

const isIndex = (value: unknown, below: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < below
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const fitsSpan: Check = ({ start, end }, _, text) =>
  isIndex(start, text.length + 1) && isIndex(end, text.length + 1) && start! <= end!
const fitsText: Check = (item, _, text) =>
  fitsSpan(item, 0, text) && item.text === text.slice(item.start as number, item.end as number)
const fitsEntity = (item: Item, entities: number): boolean => item.entity === null || isIndex(item.entity, entities)
const orNull = (value: unknown, fits: (item: Item) => boolean): boolean =>
  value === null || (isItem(value) && fits(value))

const fitsQuote: Check = (item, entities, text) =>
  fitsText(item, entities, text) &&
  isText(item.id) &&
  isText(item.kind) &&
  isList(item.quoted) &&
  item.quoted.every((span) => isItem(span) && fitsSpan(span, 0, text)) &&
  orNull(item.cue, (cue) => fitsText(cue, 0, text)) &&
  orNull(item.speaker, (speaker) => fitsText(speaker, 0, text) && fitsEntity(speaker, entities))

const checks: Readonly<Record<LayerName | 'furniture', Check>> = {
  furniture: fitsSpan,
  paragraphs: fitsSpan,
  sentences: fitsSpan,
  mentions: (item, entities, text) => fitsText(item, entities, text) && isText(item.type) && fitsEntity(item, entities),
  entities: ({ name, type, aliases, roles }) =>
    isText(name) && isText(type) && [aliases, roles].every((list) => isList(list) && list.every(isText)),
  references: (item, entities, text) => fitsText(item, entities, text) && isIndex(item.entity, entities),
  quotes: fitsQuote,
  dates: (item, entities, text) => fitsText(item, entities, text) && (item.value === null || isText(item.value)),
  keyphrases: ({ text: phrase, score, count }) =>
    isText(phrase) && typeof score === 'number' && typeof count === 'number',
  summary: (item, entities, text) => fitsText(item, entities, text) && typeof item.score === 'number',
}

/** What a record of `annotate` says beside its metadata. */
type GivenLayers = Partial<Layers> & { readonly furniture?: Article['furniture'] }

/**
 * The layers that a record brings along: those under `layers`, all where it has no such key. They are trusted to be
 * digest's own, but must fit the text: annotators and tables index by them.
 */
export function parseLayers(values: ReadonlyMap<string, unknown>, text: string): GivenLayers {
  const entities = values.get('entities')
  const count = isList(entities) ? entities.length : 0
  const computed = values.get('layers')
  const names = isList(computed) ? layerNames.filter((name) => computed.includes(name)) : layerNames
  const given = (['furniture', ...names] as const).flatMap((name) => {
    const items = values.get(name)
    if (items === undefined || items === null) return []
    if (!isList(items)) throw new RecordError(`"${name}" is no list`)
    const wrong = items.findIndex((item) => !isItem(item) || !checks[name](item, count, text))
    if (wrong >= 0) throw new RecordError(`${name}[${wrong}] does not fit the text: annotate the article again`)
    return [[name, items]]
  })
  return Object.fromEntries(given) as GivenLayers
}
