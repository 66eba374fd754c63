import type { Article, Failure } from '../types/article.ts'
import { layerNames, schemaVersion } from '../types/layers.ts'
import { failure, RecordError } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { parseLayers } from './parseLayers.ts'
import { articleKeys, findAll, textOf } from './recordKeys.ts'
import type { ArticleKey, RecordKeys, Values } from './recordKeys.ts'
import { nameOf } from './source.ts'
import { holdsMarkup, textOfMarkup } from './textOfMarkup.ts'

const aboutKeys: readonly string[] = articleKeys.filter((key) => key !== 'text')
const annotatedKeys = new Set([...articleKeys, ...layerNames, 'layers', 'schema', 'path', 'meta', 'furniture'])

interface RecordPlace {
  readonly path: string | null
  /** The id of a record that gives none. */
  readonly id: string
  readonly line: number
}

type Source = Pick<Failure, 'id' | 'path'>

/** Under these, what a server or a scraper answers has its articles: the whole is then no article itself. */
const listKeys = ['articles', 'items', 'results', 'stories', 'entries', 'docs', 'data']

/** The articles of a JSON value: itself, or those in its list of them. */
export async function parseRecords(
  json: string,
  place: RecordPlace,
  keys: RecordKeys = {},
): Promise<(Article | Failure)[]> {
  const values = readObject(json)
  if (typeof values === 'string') return [failure(place, 'bad-json', `${whereOf(place)}: ${values}`)]
  const listed = values.has('schema') || findAll(values, 'text', keys).length > 0 ? undefined : listIn(values)
  if (listed === undefined) return [await articleOfRecord(values, place, keys)]
  return Promise.all(
    listed.map((item, i) =>
      articleOfRecord(new Map(Object.entries(item)), { ...place, id: `${place.id}:${i + 1}` }, keys),
    ),
  )
}

function listIn(values: Values): object[] | undefined {
  const lists = listKeys.map((key) => values.get(key)).filter((value) => Array.isArray(value)) as unknown[][]
  return lists.find((list) => list.length > 0 && list.every(isObject)) as object[] | undefined
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const whereOf = ({ path, line }: RecordPlace): string => `${nameOf({ path })}:${line}`

/**
 * The article that a record tells of, or what `annotate` printed, told by its `schema` and `mentions`; its errors stay
 * failures.
 */
export async function articleOfRecord(
  values: Values,
  place: RecordPlace,
  keys: RecordKeys = {},
): Promise<Article | Failure> {
  const source = { id: firstOf(values, 'id', keys) ?? place.id, path: place.path }
  try {
    return failureIn(values, source) ?? (await readArticle(values, source, keys))
  } catch (error) {
    if (error instanceof RecordError) return failure(source, 'bad-record', `${whereOf(place)}: ${error.message}`)
    throw error
  }
}

/** What nests deeper is no record of an article, and would be too deep to print. */
const deepestNesting = 100

async function readArticle(values: Values, source: Source, keys: RecordKeys): Promise<Article> {
  if ([...values.values()].some((value) => isDeeper(value, deepestNesting)))
    throw new RecordError(`is nested deeper than ${deepestNesting} levels`)
  const version = values.get('schema')
  if (typeof version !== 'number' || !values.has('mentions')) return plain(values, source, keys)
  if (version > schemaVersion)
    throw new RecordError(`was printed by a newer digest (schema ${version}; this one reads ${schemaVersion})`)
  const text = values.get('text')
  if (typeof text !== 'string') throw new RecordError('"text" is no string')
  return annotated(values, source, text)
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth === 0) return true
  if (Array.isArray(value)) return value.some((part) => isDeeper(part, depth - 1))
  // No list of the values is made: a record has thousands of objects.
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], depth - 1)) return true
  return false
}

async function plain(values: Values, source: Source, keys: RecordKeys): Promise<Article> {
  const { key, text } = await readText(values, keys)
  return parseArticle({ ...source, text, ...about(values, keys), meta: rest(values, new Set([...aboutKeys, key])) })
}

/** The text, as it is under its own name; where it has another, the tags of a page are left out of it. */
async function readText(values: Values, keys: RecordKeys): Promise<{ readonly key: string; readonly text: string }> {
  const own = keys.text ?? 'text'
  const found = findAll(values, 'text', keys)
  const { key, value } = found.find(({ value }) => !isBlank(value)) ?? found[0] ?? { key: own, value: undefined }
  if (value === undefined) throw new RecordError(`has no "${own}" (its keys: ${keysOf(values)})`)
  const text = key === 'text' ? value : joined(value)
  if (typeof text !== 'string') throw new RecordError(`"${key}" is no string`)
  return { key, text: key !== 'text' && holdsMarkup(text) ? await textOfMarkup(text) : text }
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

/** Paragraphs in a list, or what is rendered for a page, as a text; anything else as it is. */
function joined(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string') ? value.join('\n\n') : value
  return typeof value === 'object' ? textOf(value) : value
}

function annotated(values: Values, source: Source, text: string): Article {
  const { furniture, ...given } = parseLayers(values, text)
  return parseArticle({
    ...source,
    path: textIn(values, 'path') ?? null,
    text,
    ...ownAbout(values),
    ...(furniture && { furniture }),
    meta: rest(values, annotatedKeys, values.get('meta')),
    given,
  })
}

/** The object that a line holds, or what is wrong with it. As a map: keys come from strangers. */
function readObject(line: string): Values | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  if (isObject(value)) return new Map(Object.entries(value))
  return Array.isArray(value) ? `is a list; a line holds one article: make them with jq -c '.[]'` : 'is no JSON object'
}

/** What `annotate` printed is under our own names, as it was: null where it found nothing. */
const ownAbout = (values: Values): Partial<Article> =>
  withoutUndefined(
    Object.fromEntries(
      aboutKeys
        .filter((key) => key !== 'id' && values.has(key))
        .map((key) => [key, textIn(values, key) ?? (key === 'language' ? undefined : null)]),
    ),
  )

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text.trim())

function about(values: Values, keys: RecordKeys): Partial<Article> {
  return withoutUndefined({
    title: firstOf(values, 'title', keys),
    published: firstOf(values, 'published', keys),
    // Some call the page that they fetched their source.
    source: firstOf(values, 'source', keys, (text) => !isUrl(text)),
    url: firstOf(values, 'url', keys) ?? firstOf(values, 'source', keys, isUrl),
    byline: firstOf(values, 'byline', keys),
    dateline: firstOf(values, 'dateline', keys),
    language: firstOf(values, 'language', keys),
  })
}

/** What the record says first under any name of a key, as a text. */
function firstOf(
  values: Values,
  key: ArticleKey,
  keys: RecordKeys,
  fits: (text: string) => boolean = () => true,
): string | undefined {
  return findAll(values, key, keys)
    .map(({ value }) => textOf(value))
    .find((text) => text !== undefined && fits(text))
}

const withoutUndefined = (about: Readonly<Record<string, string | null | undefined>>): Partial<Article> =>
  Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))

/** A text that is not blank, or a number as a text. */
function textIn(values: Values, key: string): string | undefined {
  const value = values.get(key)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/**
 * Keys that are not ours, or hold what we take no text for (`"source": {"name": …}`), as they were, beside those that
 * came as `meta`.
 */
function rest(values: Values, ours: ReadonlySet<string>, meta?: unknown): Article['meta'] {
  const own = [...values].filter(([key, value]) => !ours.has(key) || (aboutKeys.includes(key) && !isPlain(value)))
  const brought = typeof meta === 'object' && meta !== null ? Object.entries(meta) : []
  return own.length + brought.length === 0 ? null : Object.fromEntries([...brought, ...own])
}

const isPlain = (value: unknown): boolean => value === null || ['string', 'number'].includes(typeof value)

/** The failure that an earlier `annotate` printed in the record's place. */
function failureIn(values: Values, source: Source): Failure | undefined {
  const error = values.get('error')
  if (values.get('schema') !== schemaVersion || typeof error !== 'object' || error === null) return undefined
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code !== 'string' || typeof message !== 'string') return undefined
  return { id: source.id, path: textIn(values, 'path') ?? source.path, error: { code, message } }
}

function keysOf(values: Values): string {
  const keys = [...values.keys()].slice(0, 8).map((key) => key.slice(0, 30))
  return keys.length === 0 ? 'none' : keys.join(', ')
}
