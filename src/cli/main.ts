import { CommanderError } from 'commander'
import { isSystemError, reasonOf } from '../algorithms/systemErrors.ts'
import { buildProgram } from './buildProgram.ts'
import type { Command, ExitCode } from './command.ts'
import { commands } from './commands.ts'
import { helpWidth } from './io.ts'
import type { Io } from './io.ts'
import { hintAtCommand } from './nameHints.ts'
import { asksForJson } from './answerFormat.ts'
import { OutputClosed, sayError, sayJson, write } from './output.ts'
import { runCommand, withSettings } from './runCommand.ts'
import type { Request } from './runCommand.ts'
import { UsageError } from './usageError.ts'
import { version } from './version.ts'

/**
 * Runs one command line (without node and the script) and says how it ended. The only place that turns errors into
 * words.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let json = wordsAskForJson(argv)
  try {
    const parsed = await parse(argv, io)
    if (typeof parsed === 'string') {
      await write(io.stdout, parsed)
      return 0
    }
    const request = await withSettings(parsed, commands, io)
    json = asksForJson(request.flags)
    return await runCommand(request, commands, io)
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    return fail(error, argv, io, json)
  }
}

/** What the words ask for, or the help or version that is to be printed. */
async function parse(argv: readonly string[], io: Io): Promise<Request | string> {
  let parsed: Request | Promise<string> | undefined
  const help = (asked?: Command): '' => {
    parsed = helpOf(asked, io)
    return ''
  }
  const program = buildProgram(commandsMeant(argv), { help, run: (request) => (parsed = request) })
  // As it was called once.
  if (argv[0] === '-V') return `${version()}\n`
  try {
    if (argv.length === 0) help()
    else await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
  return (await parsed) ?? `${version()}\n`
}

/** The commands that the words may mean: to build all of them takes as long as to read five articles. */
function commandsMeant(argv: readonly string[]): readonly Command[] {
  const [first = ''] = argv
  if (argv.length === 1 && /^(?:-h|--help)$/.test(first)) return []
  const named = commands.filter(({ name }) => name === first)
  return named.length > 0 ? named : commands
}

/** All of help is loaded when it is asked for. */
async function helpOf(command: Command | undefined, io: Io): Promise<string> {
  const { helpOn } = await import('./help/helpOn.ts')
  return helpOn(command?.name, commands, helpWidth(io))
}

/** Says what is wrong and what to do: as words, or as one line of JSON where JSON was asked for. */
export async function fail(
  error: unknown,
  argv: readonly string[],
  io: Io,
  json = wordsAskForJson(argv),
): Promise<ExitCode> {
  const usage = usageOf(error, argv)
  const { code, message, hint } = usage ?? faultOf(error)
  // The words themselves are asked: they may be what is wrong.
  const trace = argv.includes('--debug') ? traceOf(error) : []
  if (json) await sayJson(io, { error: { code, message, hint, ...(trace.length > 0 && { trace }) } })
  else await sayError(io, `digest: ${message}`, hint, ...trace)
  return usage === undefined ? 1 : 2
}

function usageOf(error: unknown, argv: readonly string[]): UsageError | undefined {
  if (error instanceof UsageError) return error
  if (isSystemError(error))
    return new UsageError(`${error.path ?? 'the system'}: ${reasonOf(error)}`, 'Mend that, or name another.', 'system')
  if (!(error instanceof CommanderError)) return undefined
  const [message = '', ...hints] = error.message
    .replace(/^error: /, '')
    .split('\n')
    .map((line) => line.replace(/^\((.*)\)$/, '$1'))
  const named = argv.find((word) => commands.some(({ name }) => name === word))
  const code = error.code.replace('commander.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const asked = argv.find((word) => !word.startsWith('-'))
  if (code === 'unknown-command' && asked !== undefined)
    return new UsageError(message, `${hintAtCommand(asked, commands)} See digest --help.`.trim(), code)
  return new UsageError(
    message,
    [...hints, `See digest ${named === undefined ? '' : `${named} `}--help.`].join(' '),
    code,
  )
}

/** What nobody at the prompt has done. */
const faultOf = (error: unknown): UsageError =>
  new UsageError(
    `a fault of digest’s own: ${reasonOf(error)}`,
    'Please report it, with the command and what --debug says.',
    'fault',
  )

/** Where it arose, and what it arose from. */
function traceOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  return [...(error.stack ?? '').split('\n'), ...traceOf(error.cause)]
}

/** An error may be in how the words parse. */
function wordsAskForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, i) =>
      word === '--json' || /^--format=jsonl?$/.test(word) || (argv[i - 1] === '--format' && /^jsonl?$/.test(word)),
  )
}
