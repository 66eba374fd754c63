import type { Part } from '../types/part.ts'
import type { Io } from './io.ts'

/** One flag of a command: help, reference, man page, completions and config are made from these. */
export interface OptionSpec {
  /** As Commander reads it: `--top <n>`. What is called `<file>`, `<folder>` or `<path>` is one. */
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
  /** What a list may hold. */
  readonly items?: readonly string[]
  /** Turns the argument into a value; throws Commander's InvalidArgumentError. */
  readonly parse?: (argument: string, before?: unknown) => unknown
  /** Said in the help; the command itself applies it. */
  readonly fallback?: string
  /** The command can't do without it. */
  readonly required?: true
  /**
   * Config files and the environment may give it too. Only for how something is read, counted or shown: what chooses
   * rows by what they say, or writes files, is asked for each time: a forgotten or a stranger's config does no harm.
   */
  readonly setting?: true
}

/** What a command gets: options by their camel-cased names, as parsed. */
export interface Run<Options> {
  readonly operands: readonly string[]
  readonly options: Options
  readonly io: Io
  /** All commands, for those that tell of them. */
  readonly commands: readonly Command[]
  /** What the command line says, whatever the command makes of it. */
  readonly asked: Asked
  /** What was kept of the articles in other runs: then none are read. */
  readonly part?: Part
}

export interface Asked {
  readonly command: Command
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

export interface Named {
  readonly name: string
}

/**
 * Exit codes: 0 fine, 1 a fault of digest's own, 2 usage, unreadable input or output that can't be written, 3 some
 * inputs failed. Interrupted, a shell sees 130.
 */
export type ExitCode = 0 | 1 | 2 | 3

/** A command: one file in `commands/` each. `run` imports what is heavy itself, so that `--help` loads none of it. */
export interface Command<Options = never> {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Operands as Commander reads them; `[paths...]` for most. */
  readonly operands: string
  /** What the first operand can be, where it is no path. */
  readonly choices?: (commands: readonly Named[], topics: readonly Named[]) => readonly string[]
  readonly options: readonly OptionSpec[]
  /** Command lines without `digest`, each with what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[]
  run(run: Run<Options>): Promise<ExitCode>
}
