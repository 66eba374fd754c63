import type { Writable } from 'node:stream'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Io } from './io.ts'
import { UsageError } from './usageError.ts'

/** The reader of our output has gone (`digest … | head -1`): no error, there is just nobody left to print for. */
export class OutputClosed extends Error {}

/** Writes a part of the answer, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new OutputClosed()
  try {
    await new Promise<void>((resolve, reject) => {
      stream.write(text, (error) => {
        if (error == null) resolve()
        else reject(error)
      })
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new OutputClosed()
    throw new UsageError(
      `the answer can't be written: ${reasonOf(error)}`,
      'What is there is only its beginning: send it to another place.',
      'unwritable',
      { cause: error },
    )
  }
}

type ErrorStream = Pick<Io, 'stderr' | 'quiet'>

/**
 * A word for the person at the prompt that isn't needed: none where they asked for quiet. Notes and errors start with
 * `digest: `, so that whoever reads the log of a pipe knows who speaks; what to do about an error stands below it.
 */
export async function say(io: ErrorStream, ...lines: string[]): Promise<void> {
  if (io.quiet !== true) await sayError(io, ...lines)
}

/** What is wrong. Lines may quote files and arguments: nothing in them is obeyed by a terminal. */
export async function sayError(io: ErrorStream, ...lines: string[]): Promise<void> {
  const { safeText } = await import('../index.ts')
  await sayAsItIs(io, lines.map((line) => `${safeText(line)}\n`).join(''))
}

/** The same for a program that asked for JSON. */
export async function sayJson(io: ErrorStream, value: object): Promise<void> {
  const { renderLine } = await import('../index.ts')
  await sayAsItIs(io, renderLine(value))
}

/** Where it can't be written, nobody is left to be told: the answer goes on. */
export async function sayAsItIs({ stderr }: ErrorStream, text: string): Promise<void> {
  await write(stderr, text).catch(() => undefined)
}
