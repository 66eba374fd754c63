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
 * An open file to write to, or one that opens with the first words. Node's own stdout takes a chunk for written where only its beginning
 * had room on the disk.
 */
export class FileOutput extends Writable {
  #fd: number | undefined

  constructor(readonly file: number | (() => number)) {
    super()
    if (typeof file === 'number') this.#fd = file
    // What goes wrong in writing is an event too; `write` has the same news and ends the run.
    this.on('error', () => undefined)
  }

  /** Once it is open. */
  get fd(): number | undefined {
    return this.#fd
  }

  opened(): number {
    return (this.#fd ??= typeof this.file === 'number' ? this.file : this.file())
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      const fd = this.opened()
      for (let at = 0; at < chunk.length;) at += writeSync(fd, chunk, at)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

/**
 * Has an answer written into a file, whole or not at all: it grows in a hidden file beside it, which takes its place in
 * the end. That one is there only from the first words on, and goes when the run is interrupted: until then Ctrl-C is
 * left to the system, which needs nobody to listen. What can't be written to is said before the work. A device or a pipe
 * is written to as it is.
 */
export async function writeInto(path: string, work: (stdout: Writable) => Promise<ExitCode>): Promise<ExitCode> {
  const { at, beside, mode } = orRefuse(path, () => placeOf(path))
  if (beside === at) return fill(new FileOutput(orRefuse(path, () => openSync(at, 'w'))), path, work)
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(beside, { force: true })
    for (const one of endings) process.off(one, stop)
    process.kill(process.pid, signal)
  }
  const output = new FileOutput(() => {
    for (const one of endings) process.on(one, stop)
    return openSync(beside, 'wx', mode)
  })
  try {
    const code = await fill(output, path, work)
    if (code !== 2) orRefuse(path, () => renameSync(beside, at))
    return code
  } finally {
    rmSync(beside, { force: true })
    for (const one of endings) process.off(one, stop)
  }
}

/** Ctrl-C, a closed terminal, `kill`. */
const endings = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const

async function fill(
  output: FileOutput,
  path: string,
  work: (stdout: Writable) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    const code = await work(output)
    if (code === 2) return code
    const fd = orRefuse(path, () => output.opened())
    if (fstatSync(fd).isFile()) orRefuse(path, () => fsyncSync(fd))
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
