import type { Article, Failure } from '../types/article.ts'
import { layerNames, schemaVersion } from '../types/layers.ts'
import type { Layers } from '../types/layers.ts'

/**
 * What JSON leaves as it is but a terminal obeys, or doesn't show (see safeText); escaped it means the same to every
 * JSON reader.
 */
const unescaped = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g

const escape = (json: string): string =>
  json.replace(unescaped, (character) => character.split('').map(escapeUnit).join(''))

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Digits behind the point: more say nothing, and differ between machines. */
const mostDigits = 4

/** For JSON.stringify. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(mostDigits)) : value
}

/** Indented JSON with a line end, a row of a list at a time: the whole may be longer than a string can be. */
export function* renderJson(data: unknown): Generator<string> {
  yield* renderParts(data, '\n', 2)
  yield '\n'
}

/**
 * As JSON.stringify(value, null, 2) has it; `newline` brings the indent. What is nested deeper than `depth` comes in
 * one piece.
 */
function* renderParts(value: unknown, newline: string, depth: number): Generator<string> {
  const parts = depth > 0 && typeof value === 'object' && value !== null ? partsOf(value) : []
  if (parts.length === 0) {
    yield escape(JSON.stringify(value, rounded, 2)).replaceAll('\n', newline)
    return
  }
  const inner = `${newline}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  for (const [i, [key, part]] of parts.entries()) {
    yield `${i === 0 ? open : ','}${inner}${key}`
    yield* renderParts(part, inner, depth - 1)
  }
  yield `${newline}${close}`
}

/** Items, or values after their keys. */
function partsOf(value: object): [key: string, part: unknown][] {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => ['', item])
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return entries.map(([key, part]) => [`${escape(JSON.stringify(key))}: `, part])
}

/** A line for each value. */
export function* renderJsonl(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${escape(JSON.stringify(value, rounded))}\n`
}

export const renderLine = (value: unknown): string => `${escape(JSON.stringify(value))}\n`

/**
 * One annotated article as a JSON line, every key always there. `layers` names those that were asked for or needed: of
 * the others the empty list says nothing, and a later command computes them.
 */
export function renderArticle(article: Article & Partial<Layers>): string {
  const layers = layerNames.filter((name) => article[name] !== undefined)
  return renderLine({
    schema: schemaVersion,
    id: article.id,
    path: article.path,
    title: article.title,
    published: article.published,
    source: article.source,
    url: article.url,
    byline: article.byline,
    dateline: article.dateline,
    language: article.language,
    meta: article.meta,
    text: article.text,
    furniture: article.furniture,
    layers,
    ...Object.fromEntries(layerNames.map((name) => [name, article[name] ?? []])),
  })
}

/** A record that could not be read, in its place among the others. */
export const renderFailure = ({ id, path, error }: Failure): string =>
  renderLine({ schema: schemaVersion, id, path, error })
