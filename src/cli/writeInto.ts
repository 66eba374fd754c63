import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { ExitCode } from './command.ts'
import { FileOutput } from './fileOutput.ts'
import { UsageError } from './usageError.ts'

/** `keep`: what an interrupted run leaves can be resumed; `resume`: that is asked for. */
type Resuming = 'keep' | 'resume' | 'never'

/** Ctrl-C, a closed terminal, `kill`. */
const endings = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const

/**
 * Has an answer written into a file, whole or not at all: it grows in a hidden file beside it, which takes its place in
 * the end. That one is there only from the first words on, and goes when the run is interrupted, unless it can be
 * resumed: until then Ctrl-C is left to the system, which needs nobody to listen. What can't be written to is said
 * before the work. A device or a pipe is written to as it is. To resume, the hidden file that an interrupted run left
 * behind is taken over, or a copy of the file itself.
 */
export async function writeInto(
  path: string,
  work: (stdout: Writable) => Promise<ExitCode>,
  resuming: Resuming = 'never',
): Promise<ExitCode> {
  const { at, beside, mode } = orRefuse(path, () => placeOf(path))
  if (beside === at) return fill(new FileOutput(orRefuse(path, () => openSync(at, 'w'))), path, work)
  const isResumed = resuming === 'resume' && orRefuse(path, () => takeOver(at, beside))
  const stop = (signal: NodeJS.Signals): void => {
    if (resuming === 'never') rmSync(beside, { force: true })
    for (const one of endings) process.off(one, stop)
    process.kill(process.pid, signal)
  }
  const output = new FileOutput(() => {
    for (const one of endings) process.on(one, stop)
    return openSync(beside, isResumed ? 'r+' : 'wx+', mode)
  })
  try {
    const code = await fill(output, path, work)
    if (code !== 2) orRefuse(path, () => renameSync(beside, at))
    return code
  } finally {
    if (resuming !== 'resume') rmSync(beside, { force: true })
    for (const one of endings) process.off(one, stop)
  }
}

async function fill(
  output: FileOutput,
  path: string,
  work: (stdout: Writable) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const code = await work(output)
    if (code === 2) return code
    const fd = orRefuse(path, () => output.opened())
    if (output.isFile) orRefuse(path, () => fsyncSync(fd))
    return code
  } catch (error) {
    throw error instanceof UsageError && error.code === 'unwritable' ? refusal(path, error.cause) : error
  } finally {
    if (output.fd !== undefined) closeSync(output.fd)
  }
}

interface Place {
  /** Where a link leads. */
  readonly at: string
  /** Where the answer grows: the same for devices and pipes. */
  readonly beside: string
  readonly mode?: number
}

function placeOf(path: string): Place {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory() === true || path.endsWith('/') || path.endsWith(sep))
    throw new UsageError(`${path} is a folder`, 'Name a file in it: --output folder/answer.json.', 'unwritable')
  if (stats?.isFile() === false) return { at: path, beside: path }
  const at = stats === undefined ? path : realpathSync(path)
  // A file in place of the folder is refused too.
  for (const place of [`${dirname(at)}${sep}.`, ...(stats === undefined ? [] : [at])]) accessSync(place, constants.W_OK)
  return { at, beside: hiddenBeside(at), ...(stats && { mode: stats.mode & 0o777 }) }
}

const hiddenBeside = (path: string): string => join(dirname(path), `${hiddenName(path)}${process.pid}-${Date.now()}`)

const hiddenName = (path: string): string => `.${basename(path).slice(0, 100)}.`

/** Makes the newest beginning of an answer that there is the one that grows on. @returns whether there is any */
function takeOver(at: string, beside: string): boolean {
  const name = hiddenName(at)
  const left = readdirSync(dirname(at))
    .filter((other) => other.startsWith(name) && isLeft(other.slice(name.length)))
    .map((other) => join(dirname(at), other))
  const [newest] = [at, ...left]
    .flatMap((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1 }))
    .sort((a, b) => b.time - a.time)
  if (newest === undefined || newest.time < 0) return false
  if (newest.path === at) copyFileSync(at, beside)
  else renameSync(newest.path, beside)
  return true
}

/** Is it the ending of a hidden file whose process has ended? */
function isLeft(ending: string): boolean {
  const id = /^(\d{1,10})-\d+$/.exec(ending)?.[1]
  return id !== undefined && !isRunning(Number(id))
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // Somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function orRefuse<Value>(path: string, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw error instanceof UsageError ? error : refusal(path, error)
  }
}

const refusal = (path: string, cause: unknown): UsageError =>
  new UsageError(
    `${path} can't be written: ${reasonOf(cause)}`,
    'Nothing was changed there: name another file with --output.',
    'unwritable',
    { cause },
  )
