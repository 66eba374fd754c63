import type { Writable } from 'node:stream'
import { reasonOf } from './reasonOf.ts'
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
    )
  }
}
