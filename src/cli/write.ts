import type { Writable } from 'node:stream'

/** The reader of our output has gone (`digest … | head -1`): no error, there is just nobody left to print for. */
export class OutputClosed extends Error {}

/** Writes, and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new OutputClosed()
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error == null) resolve()
      else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : error)
    })
  })
}
