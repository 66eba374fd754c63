import { dirname, resolve, win32 } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Command, OptionSpec } from '../command.ts'
import { keyOf, namesPath, optionOf } from '../optionOf.ts'
import { UsageError } from '../usageError.ts'

/** A value of a setting, and who gave it. */
export interface Given {
  readonly value: unknown
  /** `project` and `user` are config files. */
  readonly from: 'environment' | 'project' | 'user'
  /** The file, or the variable. */
  readonly where: string
}

/** What one config file, or the environment, gives. Keys are those of options: `minConfidence`. */
export interface Level {
  readonly general: ReadonlyMap<string, Given>
  /** By commands, which win over what is said in general. */
  readonly own: ReadonlyMap<string, ReadonlyMap<string, Given>>
}

/** The options of a command that may be set, by their keys. */
export const settingsOf = ({ options }: Command): ReadonlyMap<string, OptionSpec> =>
  new Map(options.filter(({ setting }) => setting === true).map((spec) => [keyOf(spec), spec]))

/** Every key that may be set, with the options of that name: commands may differ in what they take. */
export function allSettings(commands: readonly Command[]): ReadonlyMap<string, readonly OptionSpec[]> {
  const all = new Map<string, OptionSpec[]>()
  for (const command of commands)
    for (const [key, spec] of settingsOf(command)) {
      const others = all.get(key) ?? []
      if (!others.includes(spec)) all.set(key, [...others, spec])
    }
  return all
}

/** The variable of a setting: `DIGEST_MIN_CONFIDENCE`. */
export const variableOf = (key: string): string => `DIGEST_${key.replace(/[A-Z]/g, '_$&').toUpperCase()}`

/** A command's options as the levels give them, the first that gives one winning. */
export function resolveSettings(command: Command, levels: readonly Level[]): ReadonlyMap<string, Given> {
  const found = new Map<string, Given>()
  for (const [key, spec] of settingsOf(command)) {
    const given = levels
      .map(({ general, own }) => own.get(command.name)?.get(key) ?? general.get(key))
      // `sort` may mean to one command what another doesn't know.
      .find((one) => one !== undefined && problemOf(spec, one.value) === undefined)
    if (given !== undefined) found.set(key, given)
  }
  return found
}

/** What the environment gives. */
export function readEnvironment(
  commands: readonly Command[],
  env: Readonly<Record<string, string | undefined>>,
): Level {
  const general = new Map<string, Given>()
  for (const [key, specs] of allSettings(commands)) {
    const where = variableOf(key)
    const argument = env[where]
    if (argument === undefined || argument === '') continue
    const value = specs.map((spec) => parsedArgument(spec, argument)).find((one) => !(one instanceof Error))
    if (value === undefined) throw wrong(where, parsedArgument(specs[0]!, argument) as Error)
    general.set(key, { value, from: 'environment', where })
  }
  return { general, own: new Map() }
}

/** What a config file gives, checked. */
export function parseConfig(text: string, where: string, from: Given['from'], commands: readonly Command[]): Level {
  const known = allSettings(commands)
  const byName = new Map(commands.map((command) => [command.name, command]))
  const general = new Map<string, Given>()
  const own = new Map<string, ReadonlyMap<string, Given>>()
  for (const [key, value] of Object.entries(parseObject(text, where))) {
    const [specs, command] = [known.get(key), byName.get(key)]
    if (specs !== undefined) general.set(key, given(key, value, specs))
    else if (command !== undefined) own.set(key, ofCommand(command, value))
    else throw unknown(key, [...known.keys()], `; or a command with settings of its own: {"entities": {"top": 20}}`)
  }
  return { general, own }

  function ofCommand(command: Command, values: unknown): ReadonlyMap<string, Given> {
    if (!isObject(values)) throw wrong(`${where}: "${command.name}"`, new Error('It takes an object with settings.'))
    const settings = settingsOf(command)
    return new Map(
      Object.entries(values).map(([key, value]) => {
        const spec = settings.get(key)
        if (spec === undefined) throw unknown(`${command.name}.${key}`, [...settings.keys()])
        return [key, given(`${command.name}.${key}`, value, [spec])]
      }),
    )
  }

  function given(key: string, value: unknown, specs: readonly OptionSpec[]): Given {
    const problems = specs.map((spec) => problemOf(spec, value))
    if (problems.every((problem) => problem !== undefined)) throw wrong(`${where}: "${key}"`, problems[0]!)
    if (typeof value !== 'string' || !specs.some(({ flags }) => namesPath(flags))) return { value, from, where }
    // A stranger's project must not have anything else opened, least of all on another machine (`\\host\share`).
    if (from === 'project' && win32.isAbsolute(value))
      throw wrong(`${where}: "${key}"`, new Error('It takes a path from the folder of this file on.'))
    return { value: resolve(dirname(where), value), from, where }
  }

  function unknown(key: string, keys: readonly string[], more = ''): UsageError {
    const there = keys.length === 0 ? 'it takes none' : `there are ${keys.join(', ')}`
    return new UsageError(`${where}: no setting “${key}”`, `${capital(there)}${more}.`, 'config')
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const wrong = (place: string, { message }: Error): UsageError =>
  new UsageError(`${place}: ${message}`, 'Mend that, or go without it: --no-config.', 'config')

function parseObject(text: string, where: string): object {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw wrong(where, new Error(`it is no JSON: ${(error as Error).message}`))
  }
  if (!isObject(value)) throw wrong(where, new Error('it is no JSON object'))
  return value
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Why an option can't have the value: it must be just what the flag makes of its argument. */
export function problemOf(spec: OptionSpec, value: unknown): Error | undefined {
  const made = parsedArgument(spec, Array.isArray(value) ? value.join(',') : String(value))
  if (made instanceof Error) return made
  if (isDeepStrictEqual(made, value)) return undefined
  const kind = Array.isArray(made) ? 'a list of texts' : typeof made === 'number' ? 'a number' : 'a text'
  return new Error(`It takes ${kind}.`)
}

/** An argument as the flag's value, or why it isn't one. */
export function parsedArgument(spec: OptionSpec, argument: string): unknown {
  try {
    const { parseArg } = optionOf(spec)
    return parseArg === undefined ? argument : parseArg(argument, undefined)
  } catch (error) {
    return error
  }
}
