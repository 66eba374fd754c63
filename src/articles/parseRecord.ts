import type { Article, Failure } from '../types/article.ts'
import { layerNames, schemaVersion } from '../types/layers.ts'
import { failure, RecordError } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { parseLayers } from './parseLayers.ts'

const aboutKeys = ['title', 'published', 'source', 'url', 'byline', 'dateline', 'language'] as const
const articleKeys = new Set<string>(['id', 'text', ...aboutKeys])
const annotatedKeys = new Set([...articleKeys, ...layerNames, 'layers', 'schema', 'path', 'meta', 'furniture'])

interface RecordPlace {
  readonly path: string | null
  /** The id of a record that gives none. */
  readonly id: string
  readonly line: number
}

type Values = ReadonlyMap<string, unknown>
type Source = Pick<Failure, 'id' | 'path'>

/**
 * One line of JSONL: an article, or what `annotate` printed, told by its `schema` and `mentions`; its errors stay
 * failures.
 */
export function parseRecord(line: string, place: RecordPlace): Article | Failure {
  const where = `${place.path ?? 'stdin'}:${place.line}`
  const values = readObject(line)
  if (typeof values === 'string') return failure(place, 'bad-json', `${where}: ${values}`)
  const source = { id: textIn(values, 'id') ?? place.id, path: place.path }
  try {
    return failureIn(values, source) ?? readArticle(values, source)
  } catch (error) {
    if (error instanceof RecordError) return failure(source, 'bad-record', `${where}: ${error.message}`)
    throw error
  }
}

/** What nests deeper is no record of an article, and would be too deep to print. */
const deepestNesting = 100

function readArticle(values: Values, source: Source): Article {
  if ([...values.values()].some((value) => isDeeper(value, deepestNesting)))
    throw new RecordError(`is nested deeper than ${deepestNesting} levels`)
  const version = values.get('schema')
  const isAnnotated = typeof version === 'number' && values.has('mentions')
  if (isAnnotated && version > schemaVersion)
    throw new RecordError(`was printed by a newer digest (schema ${version}; this one reads ${schemaVersion})`)
  const text = values.get('text')
  if (text === undefined) throw new RecordError(`has no "text" (its keys: ${keysOf(values)})`)
  if (typeof text !== 'string') throw new RecordError('"text" is no string')
  return isAnnotated ? annotated(values, source, text) : plain(values, source, text)
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1))
}

function plain(values: Values, source: Source, text: string): Article {
  return parseArticle({ ...source, text, ...about(values), meta: rest(values, articleKeys) })
}

function annotated(values: Values, source: Source, text: string): Article {
  const { furniture, ...given } = parseLayers(values, text)
  return parseArticle({
    ...source,
    path: textIn(values, 'path') ?? null,
    text,
    ...about(values),
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
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value))
  return Array.isArray(value) ? `is a list; a line holds one article: make them with jq -c '.[]'` : 'is no JSON object'
}

function about(values: Values): Partial<Article> {
  const entries = aboutKeys.map((key) => [key, textIn(values, key)] as const).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

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
  const own = [...values].filter(([key, value]) => !ours.has(key) || (articleKeys.has(key) && !isPlain(value)))
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
