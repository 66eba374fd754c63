import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
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
  constructor(readonly fd: number) {
    super()
    // What goes wrong in writing is an event too; `write` has the same news and ends the run.
    this.on('error', () => undefined)
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      for (let at = 0; at < chunk.length;) at += writeSync(this.fd, chunk, at)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

/**
 * Has an answer written into a file, whole or not at all: it grows in a hidden file beside it, which takes its place in
 * the end. What can't be written to is said before the work. A device or a pipe is written to as it is.
 */
export async function writeInto(path: string, work: (stdout: Writable) => Promise<ExitCode>): Promise<ExitCode> {
  const { at, beside, mode } = orRefuse(path, () => placeOf(path))
  const fd = orRefuse(path, () => openSync(beside, beside === at ? 'w' : 'wx', mode))
  try {
    const code = await fill(fd, path, work)
    if (beside !== at && code !== 2) orRefuse(path, () => renameSync(beside, at))
    return code
  } finally {
    if (beside !== at) rmSync(beside, { force: true })
  }
}

async function fill(fd: number, path: string, work: (stdout: Writable) => Promise<ExitCode>): Promise<ExitCode> {
  try {
    const code = await work(new FileOutput(fd))
    if (fstatSync(fd).isFile()) orRefuse(path, () => fsyncSync(fd))
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

const hiddenBeside = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${Date.now()}`)

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
