import type { Command, OptionSpec } from '../command.ts'
import { fieldsOf } from '../help/fields.ts'
import { topics } from '../help/topics.ts'
import { keyOf, namesPath, optionOf } from '../optionOf.ts'
import { commonOptions } from '../options.ts'

/** An option as a shell completes it. */
export interface ShellOption {
  /** `-o`, `--output`. */
  readonly names: readonly string[]
  readonly description: string
  /** What follows it. */
  readonly value: 'nothing' | 'path' | 'text' | 'word' | 'list'
  /** For `word` and `list`. */
  readonly words: readonly string[]
}

/** A command as a shell completes it. */
export interface ShellCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly ShellOption[]
  /** What its first operand can be. */
  readonly first: readonly string[]
  /** Are there operands, beside the first if that is a word, that name files or folders? */
  readonly takesPaths: boolean
}

export interface Vocabulary {
  readonly commands: readonly ShellCommand[]
  /** Before the command. */
  readonly options: readonly ShellOption[]
}

/** All that can be completed, made from the table of commands and options. */
export function vocabularyOf(commands: readonly Command[]): Vocabulary {
  const helpOption = { names: ['-h', '--help'], description: 'print help', value: 'nothing', words: [] } as const
  const versionOption = { ...helpOption, names: ['-v', '--version'], description: 'print the version' }
  const common = [...commonOptions.map((spec) => shellOption(spec)), helpOption]
  return {
    commands: commands.map((command) => ({
      name: command.name,
      description: plain(command.summary),
      options: [...command.options.map((spec) => shellOption(spec, command)), ...common],
      first: command.choices?.(commands, topics) ?? [],
      takesPaths: command.operands.split(' ').some(namesPath),
    })),
    options: [...common, versionOption],
  }
}

function shellOption(spec: OptionSpec, command?: Command): ShellOption {
  const { short, long, required } = optionOf(spec)
  const words = wordsOf(spec, command)
  const value =
    words.length > 0 ? (spec.flags.endsWith('<names>') ? 'list' : 'word') : namesPath(spec.flags) ? 'path' : 'text'
  return {
    names: [short, long].filter((name) => name != null),
    description: plain(spec.description),
    value: required ? value : 'nothing',
    words,
  }
}

/** What an option can be: its choices, what a list may hold, or fields and tables of the command's answer. */
function wordsOf(spec: OptionSpec, command: Command | undefined): readonly string[] {
  const answer = fieldsOf.get(command?.name ?? '')
  const byKey = { fields: answer?.fields, table: answer?.tables }[keyOf(spec)]
  return byKey ?? spec.choices ?? spec.items ?? []
}

/** For shells that read scripts in encodings of their own. */
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

/** The names of all options that a value follows. */
export const valued = ({ commands, options }: Vocabulary): readonly string[] => [
  ...new Set(
    [...commands.flatMap((command) => command.options), ...options]
      .filter(({ value }) => value !== 'nothing')
      .flatMap(({ names }) => names),
  ),
]
