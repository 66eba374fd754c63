import { isDeepStrictEqual } from 'node:util'
import type { Part, PartQuestion, PartReading } from '../index.ts'
import { partSchema } from './partial.ts'
import { mostPublications } from './readChosen.ts'
import { readDataFile } from './readDataFile.ts'
import { UsageError } from './usageError.ts'
import { version } from './version.ts'

/** What several runs kept of their articles as one would have kept it, in the order given. */
export async function readParts(paths: readonly string[]): Promise<Part> {
  let first: Part | undefined
  for (const path of paths) {
    const part = await readPart(path)
    if (first === undefined) first = part
    else {
      refuseOther(part, first, path, paths[0]!)
      first = { ...first, readings: first.readings.map((reading, i) => joinReadings(reading, part.readings[i]!)) }
    }
  }
  return first!
}

function joinReadings(a: PartReading, b: PartReading): PartReading {
  const articles = a.articles as PartReading['articles'][number][]
  for (const article of b.articles) articles.push(article)
  return {
    ...{ read: a.read + b.read, failed: a.failed + b.failed },
    ...{ chosen: a.chosen + b.chosen, undated: a.undated + b.undated },
    publications: [...new Set([...a.publications, ...b.publications])].slice(0, mostPublications),
    articles,
  }
}

async function readPart(path: string): Promise<Part> {
  const text = await readDataFile(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw noPart(path, text.trim() === '' ? 'it is empty' : 'it is no JSON, or only the beginning of a file')
  }
  if (!isObject(value) || typeof value.schema !== 'number' || typeof value.digest !== 'string')
    throw noPart(path, 'it has no schema and version of digest')
  if (value.schema !== partSchema || value.digest !== version())
    throw noPart(path, `it is of digest ${value.digest}, and this is digest ${version()}`)
  if (!isPart(value)) throw noPart(path, 'something is missing in it')
  return value
}

const noPart = (path: string, reason: string): UsageError =>
  new UsageError(`${path} can't be merged: ${reason}`, 'Give files that --partial of this digest wrote.', 'bad-state')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown, check: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check)

const isText = (value: unknown): boolean => typeof value === 'string'

function isPart(value: Record<string, unknown>): value is Record<string, unknown> & Part {
  const { command, operands, options, corrections, readings } = value
  const isAsked = isText(command) && listOf(operands, isText) && isObject(options)
  return isAsked && (corrections === null || isObject(corrections)) && listOf(readings, isReading)
}

const counts = ['read', 'failed', 'chosen', 'undated'] as const

const isReading = (value: unknown): boolean =>
  isObject(value) &&
  counts.every((count) => Number.isInteger(value[count])) &&
  listOf(value.publications, isText) &&
  listOf(value.articles, isArticle)

const isArticle = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.id) &&
  isText(value.language) &&
  typeof value.isBlank === 'boolean' &&
  Number.isInteger(value.idPrint) &&
  Number.isInteger(value.textPrint)

/** States of two questions are no parts of one answer. */
function refuseOther(part: Part, first: Part, path: string, firstPath: string): void {
  const what = difference(part, first)
  if (what === undefined && part.readings.length === first.readings.length) return
  throw new UsageError(
    `${path} answers another question than ${firstPath}: ${what ?? 'it has other sets of articles'}`,
    'Merge what one command wrote with the same options, each time over other articles.',
    'other-question',
  )
}

function difference(a: PartQuestion, b: PartQuestion): string | undefined {
  if (a.command !== b.command) return `digest ${a.command}, not digest ${b.command}`
  if (!isDeepStrictEqual(a.operands, b.operands)) return `“${a.operands.join(' ')}”, not “${b.operands.join(' ')}”`
  const other = [...new Set([...Object.keys(a.options), ...Object.keys(b.options)])].find(
    (key) => !isDeepStrictEqual(a.options[key], b.options[key]),
  )
  if (other !== undefined) return `${other} is ${said(a.options[other])}, not ${said(b.options[other])}`
  return isDeepStrictEqual(a.corrections, b.corrections) ? undefined : 'the corrections of --names differ'
}

const said = (value: unknown): string => (value === undefined ? 'not set' : JSON.stringify(value))
