import type { Command, OptionSpec } from '../command.ts'
import { keyOf, namesPath } from '../optionOf.ts'
import { outputOptions, partialOption, readingOptions } from '../options.ts'
import { parsedArgument, problemOf } from '../config/settings.ts'

/** What a tool takes, from the table of its command's options: nothing is said twice. */
export interface ToolInput {
  /** JSON Schema. */
  readonly schema: {
    readonly type: 'object'
    readonly properties: Readonly<Record<string, object>>
    readonly required: string[]
    readonly additionalProperties: false
  }
  /** The operands of a command before its paths, and which of them is a path itself. */
  readonly operands: readonly { readonly key: string; readonly isPath: boolean }[]
  readonly takesPaths: boolean
  readonly options: ReadonlyMap<string, OptionSpec>
}

/** How articles are read is the business of whoever starts the server; how the answer is printed is settled. */
const notForTools = new Set<OptionSpec>([...readingOptions, ...outputOptions, partialOption])
/** They print another thing than the answer's JSON. */
const printsElse = /^--(?:graph|full)\b/

export function toolInput({ operands, options }: Command): ToolInput {
  const words = operands.split(' ')
  const given = words
    .filter((word) => word.startsWith('<'))
    .map((word) => ({ key: camelCase(word.slice(1, -1)), isPath: namesPath(word) }))
  const specs = options.filter(
    (spec) => !notForTools.has(spec) && !namesPath(spec.flags) && !printsElse.test(spec.flags),
  )
  const takesPaths = words.includes('[paths...]')
  const byKey = new Map(specs.map((spec) => [keyOf(spec), spec]))
  const properties = [
    ...given.map(({ key, isPath }) => [key, { type: 'string', ...(isPath && { description: ofThose }) }] as const),
    ...[...byKey].map(([key, spec]) => [key, schemaOf(spec)] as const),
    ...(takesPaths ? [['paths', { type: 'array', items: { type: 'string' }, description: pathsMean }] as const] : []),
  ]
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: given.map(({ key }) => key),
      additionalProperties: false,
    },
    ...{ operands: given, takesPaths, options: byKey },
  }
}

const ofThose = 'a file or folder, of those that the server was started with'
const pathsMean = `only the articles of these files and folders, of those that the server was started with; without it, of all`

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function schemaOf(spec: OptionSpec): object {
  const { flags, description, choices, items, fallback } = spec
  const described = { description: fallback === undefined ? description : `${description}; without it: ${fallback}` }
  if (!flags.includes('<')) return { type: 'boolean', ...described }
  if (choices !== undefined) return { type: 'string', enum: choices, ...described }
  if (items !== undefined) return { type: 'array', items: { type: 'string', enum: items }, ...described }
  // What the flag makes of an argument says what it takes.
  if (parsedArgument(spec, '2') === 2) return { type: 'integer', minimum: 1, ...described }
  if (parsedArgument(spec, '0.5') === 0.5) return { type: 'number', minimum: 0, maximum: 1, ...described }
  if (Array.isArray(parsedArgument(spec, 'a'))) return { type: 'array', items: { type: 'string' }, ...described }
  return { type: 'string', ...described }
}

/** Why these can't be the arguments of the tool; undefined where they can. */
export function problemWith(
  { schema, operands, options }: ToolInput,
  given: Readonly<Record<string, unknown>>,
): string | undefined {
  const missing = schema.required.find((key) => given[key] === undefined)
  if (missing !== undefined) return `“${missing}” is missing`
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(schema.properties, key))
      return `no argument “${key}”; there are: ${Object.keys(schema.properties).join(', ')}`
    const spec = options.get(key)
    const why = spec !== undefined ? whyNot(spec, value) : isOperand(key, value) ? undefined : 'It takes text.'
    if (why !== undefined) return `“${key}”: ${why}`
  }
  return undefined

  function isOperand(key: string, value: unknown): boolean {
    if (operands.some((operand) => operand.key === key)) return typeof value === 'string'
    return Array.isArray(value) && value.length > 0 && value.every((path) => typeof path === 'string')
  }
}

function whyNot(spec: OptionSpec, value: unknown): string | undefined {
  if (!spec.flags.includes('<')) return typeof value === 'boolean' ? undefined : 'It takes true or false.'
  return problemOf(spec, value)?.message
}
