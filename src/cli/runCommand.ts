import { readSettings } from './config/readSettings.ts'
import { resolveSettings, settingsOf } from './config/settings.ts'
import type { Command, ExitCode } from './command.ts'
import type { Format } from '../render/renderResult.ts'
import type { Io } from './io.ts'
import { hintAtPaths } from './nameHints.ts'
import { asksForJson, formatByEnding, formatOf } from './answerFormat.ts'
import type { CommonOptions, OutputOptions } from './options.ts'
import { sayError } from './output.ts'
import { throughPager } from './pager.ts'
import { UsageError } from './usageError.ts'
import { writeInto } from './writeInto.ts'

/** What the words of a command line come to: one command with operands and the flags that were given. */
export interface Request {
  readonly command: Command
  readonly operands: readonly string[]
  readonly flags: CommonOptions & OutputOptions & { readonly resume?: true }
}

/** Adds what environment and config files say where no flag does. */
export async function withSettings(request: Request, commands: readonly Command[], io: Io): Promise<Request> {
  const { command, flags } = request
  const ending = { format: formatByEnding(flags.output) }
  const defaults = ending.format === undefined || !command.options.some(isFormat) ? {} : ending
  if (flags.config === false || settingsOf(command).size === 0) return { ...request, flags: { ...defaults, ...flags } }
  const settings = resolveSettings(command, await readSettings(commands, io))
  const values = Object.fromEntries([...settings].map(([key, { value }]) => [key, value]))
  return { ...request, flags: { ...values, ...defaults, ...flags } }
}

const isFormat = ({ flags }: { readonly flags: string }): boolean => flags.startsWith('--format ')

const hasHeadings: ReadonlySet<Format> = new Set(['table', 'csv', 'tsv'])

/** Runs it, its answer going where the flags say; where inputs failed, and one was a name, says how to ask for it. */
export async function runCommand(request: Request, commands: readonly Command[], around: Io): Promise<ExitCode> {
  const code = await runInto(request, commands, around)
  const hint = code === 0 || asksForJson(request.flags) ? undefined : hintAtPaths(request.command, request.operands)
  if (hint !== undefined) await sayError(around, `digest: ${hint}`)
  return code
}

function runInto(request: Request, commands: readonly Command[], around: Io): Promise<ExitCode> {
  const { command, operands, flags } = request
  const { quiet = false, color, output } = flags
  if (flags.headers === false && !hasHeadings.has(formatOf(flags)))
    throw new UsageError('--no-headers is for table, csv and tsv', 'Leave it out, or ask for --format csv.')
  const io = { ...around, quiet, colorless: color === false }
  const runTo = (to: Partial<Io>): Promise<ExitCode> =>
    command.run({
      ...{ operands, options: flags as never, io: { ...io, ...to }, commands },
      asked: { command, operands, options: { ...flags } },
    })
  // What comes line by line, as from annotate, is not kept from Ctrl-C.
  if (output === undefined || output === '-')
    return command.options.some(isFormat) ? throughPager(io, (stdout) => runTo({ stdout })) : runTo({})
  const canResume = command.options.some((option) => option.flags === '--resume')
  const resuming = flags.resume === true ? 'resume' : canResume ? 'keep' : 'never'
  return writeInto(output, (stdout) => runTo({ stdout, output }), resuming)
}
