import { resolve } from 'node:path'
import fc from 'fast-check'
import type { Command, OptionSpec } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { fieldsOf } from '../../src/cli/help/fields.ts'
import { topics } from '../../src/cli/help/topics.ts'
import { keyOf, optionOf } from '../../src/cli/optionOf.ts'
import { anyWord } from './hostileFiles.ts'

/** Places of the files in a command line, which get their names when they are written. */
export const inputs = ['{first}', '{second}'] as const
export const answerFile = '{answer}'
/** A file of corrections that is whole. */
const corrections = resolve('tests/fixtures/cli/names.json')

/** What an option takes, as the help says it, and now and then what it doesn't. */
function argumentOf(spec: OptionSpec, command: Command): fc.Arbitrary<string> {
  const words = wordsFor(spec, command)
  const isOne = spec.items === undefined && keyOf(spec) !== 'fields'
  if (words.length > 0)
    return mostly(fc.subarray([...words], { minLength: 1, maxLength: isOne ? 1 : 2 }).map((chosen) => chosen.join(',')))
  const [taken = ''] = /<\w+>/.exec(spec.flags) ?? []
  return mostly(takenBy.get(keyOf(spec)) ?? takenBy.get(taken) ?? anyWord)
}

function wordsFor(spec: OptionSpec, { name }: Command): readonly string[] {
  const answer = fieldsOf.get(name)
  return { fields: answer?.fields, table: answer?.tables }[keyOf(spec)] ?? spec.choices ?? spec.items ?? []
}

const mostly = (argument: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 24, arbitrary: argument }, anyWord)

/** By the option's key, or else by what its help calls the argument. */
const takenBy: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ['<n>', fc.constantFrom('1', '2', '3', '7', '40')],
  ['<share>', fc.constantFrom('0', '0.3', '0.5', '1')],
  ['<date>', fc.constantFrom('2025', '2023-12', '2025-05-12')],
  ['<key>', fc.constantFrom('text', 'title', 'id', 'a.b', '__proto__', 'constructor')],
  ['<pattern>', fc.constantFrom('*', '!*.txt', '**/a*', 'a?', '[', '*'.repeat(60))],
  ['<file>', fc.constantFrom(...inputs)],
  ['<folder>', fc.constantFrom(...inputs)],
  ['<path>', fc.constantFrom(...inputs)],
  ['names', fc.constantFrom(corrections, ...inputs)],
  ['out', fc.constant(answerFile)],
  ['encoding', fc.constantFrom('utf-8', 'utf-16le', 'shift_jis', 'iso-8859-2')],
])

const optionsOf = (command: Command): fc.Arbitrary<readonly string[]> =>
  fc
    .subarray([...command.options], { maxLength: Math.min(4, command.options.length) })
    .chain((specs) => fc.tuple(...specs.map((spec) => wordsOf(spec, command))).map((words) => words.flat()))

function wordsOf(spec: OptionSpec, command: Command): fc.Arbitrary<readonly string[]> {
  const { long, required } = optionOf(spec)
  return required ? argumentOf(spec, command).map((argument) => [`${long!}=${argument}`]) : fc.constant([long!])
}

const isFormat = ({ flags }: OptionSpec): boolean => flags.startsWith('--format ')

/** A word where the command wants one, then files, then whatever options it has. */
const lineOf = (command: Command): fc.Arbitrary<readonly string[]> => {
  const { name, operands, choices, options } = command
  const first = choices?.(commands, topics)
  // `changes` takes two of them.
  const other = operands === '<old> <new>' ? fc.constantFrom(...inputs) : anyWord
  const word = first === undefined ? other : mostly(fc.constantFrom(...first))
  const takes = operands.split(' ').filter((operand) => operand !== '')
  const hasWord = first !== undefined || takes[0]?.startsWith('<') === true
  const required = options.filter((spec) => spec.required).map((spec) => wordsOf(spec, command))
  return fc
    .record({
      word: hasWord ? fc.tuple(word) : fc.constant([]),
      paths: takes.length > (hasWord ? 1 : 0) ? pathsFor(takes.at(-1)!) : fc.constant([]),
      needed: fc.tuple(...required).map((words) => words.flat()),
      more: optionsOf(command),
      format: options.some(isFormat) ? fc.constantFrom([], ['--json'], ['--format=csv']) : fc.constant([]),
      output: fc.oneof({ weight: 8, arbitrary: fc.constant([]) }, fc.constant([`--output=${answerFile}`])),
      quiet: fc.constantFrom([], [], [], ['--quiet'], ['--no-color']),
    })
    .map(({ word, paths, needed, more, format, output, quiet }) =>
      [name, ...needed, ...more, ...format, ...output, ...quiet, '--', ...word, ...paths].flat(),
    )
}

const pathsFor = (operand: string): fc.Arbitrary<readonly string[]> =>
  operand.includes('...') ? fc.constantFrom([inputs[0]], [...inputs], ['-']) : fc.constant([inputs[0]])

/** A command line of any command with any of its options. */
export const anyLine: fc.Arbitrary<readonly string[]> = fc.constantFrom(...commands).chain(lineOf)

/** The same, for those that print rows in several formats; mostly of a table that is named. */
export const lineWithRows: fc.Arbitrary<readonly string[]> = fc
  .constantFrom(...commands.filter(({ options }) => options.some(isFormat)))
  .chain((command) => {
    const [first = [], ...others] = (fieldsOf.get(command.name)?.tables ?? []).map((table) => [`--table=${table}`])
    const table = fc.constantFrom(first, first, ...others, [])
    return fc.tuple(lineOf(command), table).map(([[name, ...line], table]) => [name!, ...table, ...line])
  })
