import type { Article, Failure } from '../types/article.ts'
import { layerNames } from '../types/layers.ts'
import type { Span } from '../types/span.ts'
import { failure } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { LayerError, parseLayers } from './parseLayers.ts'

/** The version of the lines that `annotate` prints. */
const schema = 1

const articleKeys = new Set(['id', 'text', 'title', 'published', 'source', 'url', 'byline', 'dateline', 'language'])
const annotatedKeys = new Set([...articleKeys, ...layerNames, 'layers', 'schema', 'path', 'meta', 'furniture'])

export interface RecordPlace {
  readonly path: string | null
  /** The id of a record that gives none. */
  readonly id: string
  readonly line: number
}

type Values = ReadonlyMap<string, unknown>

/** One line of JSONL: an article, or what `annotate` printed, told by its `schema` and `mentions`; its errors stay failures. */
export function parseRecord(line: string, place: RecordPlace): Article | Failure {
  const where = `${place.path ?? 'stdin'}:${place.line}`
  const values = readObject(line)
  if (typeof values === 'string') return failure(place, 'bad-json', `${where}: ${values}`)
  const source = { id: idIn(values) ?? place.id, path: place.path }
  const bad = (what: string): Failure => failure(source, 'bad-record', `${where}: ${what}`)
  const version = values.get('schema')
  if (typeof version === 'number' && version > schema && values.has('mentions'))
    return bad(`was printed by a newer digest (schema ${version}; this one reads ${schema})`)
  const passed = version === schema ? errorIn(values) : undefined
  if (passed !== undefined) return { id: source.id, path: textIn(values, 'path') ?? source.path, error: passed }
  const text = values.get('text')
  if (typeof text !== 'string')
    return bad(text === undefined ? `has no "text" (its keys: ${keysOf(values)})` : '"text" is no string')
  try {
    return version === schema && values.has('mentions') ? annotated(values, source, text) : plain(values, source, text)
  } catch (error) {
    if (error instanceof LayerError) return bad(error.message)
    throw error
  }
}

function plain(values: Values, source: { id: string; path: string | null }, text: string): Article {
  return parseArticle({ ...source, text, ...known(values), meta: rest(values, articleKeys) })
}

function annotated(values: Values, source: { id: string; path: string | null }, text: string): Article {
  const furniture = values.get('furniture')
  return parseArticle({
    ...source,
    path: textIn(values, 'path') ?? null,
    text,
    ...known(values),
    ...(Array.isArray(furniture) && { furniture: furniture as Span[] }),
    meta: rest(values, annotatedKeys, values.get('meta')),
    given: parseLayers(values, text),
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

function known(values: Values): Partial<Article> {
  const entries = ['title', 'published', 'source', 'url', 'byline', 'dateline', 'language']
    .map((key) => [key, textIn(values, key)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

/** A text that is not blank, or a number as a text. */
function textIn(values: Values, key: string): string | undefined {
  const value = values.get(key)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function idIn(values: Values): string | undefined {
  return textIn(values, 'id')
}

/** Keys that are not ours, as they were, beside those that came as `meta`. */
function rest(values: Values, ours: ReadonlySet<string>, meta?: unknown): Article['meta'] {
  const own = [...values].filter(([key]) => !ours.has(key))
  const brought = typeof meta === 'object' && meta !== null ? Object.entries(meta) : []
  return own.length + brought.length === 0 ? null : Object.fromEntries([...brought, ...own])
}

function errorIn(values: Values): Failure['error'] | undefined {
  const error = values.get('error')
  if (typeof error !== 'object' || error === null) return undefined
  const { code, message } = error as { code?: unknown; message?: unknown }
  return typeof code === 'string' && typeof message === 'string' ? { code, message } : undefined
}

function keysOf(values: Values): string {
  const keys = [...values.keys()].slice(0, 8).map((key) => key.slice(0, 30))
  return keys.length === 0 ? 'none' : keys.join(', ')
}
