import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { Writable } from 'node:stream'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { ExitCode } from './command.ts'
import { UsageError } from './usageError.ts'

/**
 * An open file to write to. Node's own stdout takes a chunk for written where only its beginning had room on the disk.
 */
export class FileOutput extends Writable {
  /** Where the next bytes go; null: where the last ones ended. */
  #position: number | null = null

  constructor(readonly fd: number) {
    super()
    // What goes wrong in writing is an event too; `write` has the same news and ends the run.
    this.on('error', () => undefined)
  }

  get isFile(): boolean {
    return fstatSync(this.fd).isFile()
  }

  /** Leaves so many bytes of what is there, and goes on behind them. */
  cutOff(bytes: number): void {
    ftruncateSync(this.fd, bytes)
    this.#position = bytes
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      for (let at = 0; at < chunk.length;) {
        const written = writeSync(this.fd, chunk, at, chunk.length - at, this.#position)
        if (this.#position !== null) this.#position += written
        at += written
      }
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

/**
 * Has an answer written into a file, whole or not at all: it grows in a hidden file beside it, which takes its place in
 * the end. What can't be written to is said before the work. A device or a pipe is written to as it is. To resume, the
 * hidden file that an interrupted run left behind is taken over, or a copy of the file itself.
 */
export async function writeInto(
  path: string,
  work: (stdout: Writable) => Promise<ExitCode>,
  { resume = false }: { readonly resume?: boolean } = {},
): Promise<ExitCode> {
  const { at, beside, mode } = orRefuse(path, () => placeOf(path))
  const isResumed = resume && beside !== at && orRefuse(path, () => takeOver(at, beside))
  const fd = orRefuse(path, () => openSync(beside, beside === at ? 'w' : isResumed ? 'r+' : 'wx+', mode))
  try {
    const code = await fill(fd, path, work)
    if (beside !== at && code !== 2) orRefuse(path, () => renameSync(beside, at))
    return code
  } finally {
    // To resume again.
    if (beside !== at && !resume) rmSync(beside, { force: true })
  }
}

async function fill(fd: number, path: string, work: (stdout: Writable) => Promise<ExitCode>): Promise<ExitCode> {
  try {
    const stdout = new FileOutput(fd)
    const code = await work(stdout)
    if (stdout.isFile) orRefuse(path, () => fsyncSync(fd))
    return code
  } catch (error) {
    throw error instanceof UsageError && error.code === 'unwritable' ? refusal(path, error.cause) : error
  } finally {
    closeSync(fd)
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
  if (stats === undefined) return { at: path, beside: hiddenBeside(path) }
  if (!stats.isFile()) return { at: path, beside: path }
  accessSync(path, constants.W_OK)
  const at = realpathSync(path)
  return { at, beside: hiddenBeside(at), mode: stats.mode & 0o777 }
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
