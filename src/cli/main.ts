import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { packageRoot } from '../models/packageRoot.ts'
import { buildProgram } from './buildProgram.ts'
import type { ExitCode } from './command.ts'
import type { Io } from './io.ts'
import { OutputClosed, say, sayJson, write } from './output.ts'
import { isSystemError, reasonOf, UsageError } from './usageError.ts'

/**
 * Runs one command line (without node and the script) and says how it ended. The only place that turns errors into
 * words.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runProgram(argv, io)
  } catch (error) {
    if (error instanceof OutputClosed) return 0
    return fail(error, argv, io)
  }
}

async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  let help = ''
  const program = buildProgram(
    io,
    (text) => (help += text),
    (ended) => (code = ended),
  )
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
    if (error.code === 'commander.version') help = `${version()}\n`
  }
  if (help !== '') await write(io.stdout, help)
  return code
}

const version = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version

/** Says what is wrong and what to do: as words, or as one line of JSON where JSON was asked for. */
async function fail(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  const usage = usageOf(error, argv)
  if (usage === undefined) throw error
  const { code, message, hint } = usage
  if (asksForJson(argv)) await sayJson(io, { error: { code, message, hint } })
  else await say(io, `digest: ${message}`, hint)
  return 2
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
  const named = argv.find((word) => !word.startsWith('-'))
  const help = `See digest ${error.code === 'commander.unknownCommand' || named === undefined ? '' : `${named} `}--help.`
  return new UsageError(message, [...hints, help].join(' '), error.code.replace('commander.', ''))
}

/** Asked of the words themselves: an error may be in how they parse. */
function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, i) =>
      word === '--json' || /^--format=jsonl?$/.test(word) || (argv[i - 1] === '--format' && /^jsonl?$/.test(word)),
  )
}
