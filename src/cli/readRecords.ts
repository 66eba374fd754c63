import { reasonOf } from '../algorithms/systemErrors.ts'
import { readDataFile } from './readDataFile.ts'
import { UsageError } from './usageError.ts'

/** Does a value from a file hold what we take it for? */
export type Check = (value: unknown) => boolean

/** What a record must have. */
export type Shape = Readonly<Record<string, Check>>

/**
 * The values of a JSONL file, each checked against a shape, which must be that of `Value`: data for training and
 * measuring is all read or not at all.
 */
export async function readRecords<Value>(path: string, shape: Shape): Promise<Value[]> {
  const lines = (await readDataFile(path)).split('\n')
  if (lines.every((line) => line.trim() === ''))
    throw new UsageError(`${path} is empty`, 'Give a file with a record on each line.', 'bad-record')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, shape, `${path}:${i + 1}`) as Value]))
}

function parse(line: string, shape: Shape, place: string): unknown {
  try {
    const value = JSON.parse(line) as unknown
    if (!isObject(value)) throw new Error('is no JSON object')
    for (const [key, check] of Object.entries(shape)) {
      if (!Object.hasOwn(value, key)) throw new Error(`has no "${key}"`)
      if (!check(value[key])) throw new Error(`its "${key}" is not what it should be`)
    }
    return value
  } catch (error) {
    const keys = Object.keys(shape).join(', ')
    throw new UsageError(
      `${place}: ${reasonOf(error)}`,
      `Every line is JSON with ${keys}; what is marked has start and end.`,
      'bad-record',
    )
  }
}

const isText: Check = (value) => typeof value === 'string'

const isNumber: Check = (value) => typeof value === 'number'

/** An offset into a text, or two of them in their order. */
const isOffset: Check = (value) => Number.isInteger(value) && (value as number) >= 0

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

/** Words of the text, with whatever else the shape has. */
const spanWith =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    (value.start as number) <= (value.end as number) &&
    Object.entries(shape).every(([key, check]) => check(value[key]))

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Texts in which people marked names or quotes, and what was found in them, as they come in JSONL.

export const goldNames: Shape = { id: isText, text: isText, entities: listOf(spanWith({ type: isText })) }

export const namesFound: Shape = { id: isText, mentions: listOf(spanWith({ type: isText })) }

const isPair = (value: unknown): boolean => listOf(isNumber)(value) && (value as unknown[]).length === 2

export const goldQuotes: Shape = {
  id: isText,
  text: isText,
  quotes: listOf(
    spanWith({
      type: isText,
      cue: orNull(spanWith({})),
      speaker: orNull(spanWith({ text: isText })),
      fragments: (value) => value === undefined || listOf(isPair)(value),
    }),
  ),
}

export const quotesFound: Shape = {
  id: isText,
  quotes: listOf(
    spanWith({
      text: isText,
      kind: isText,
      confidence: isNumber,
      speaker: orNull(spanWith({ text: isText })),
    }),
  ),
}
