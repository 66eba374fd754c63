import { writeSync } from 'node:fs'
import { Writable } from 'node:stream'

/** An open file to write to. Node's own stdout takes a chunk for written where only its beginning had room on the disk. */
export class FileOutput extends Writable {
  constructor(readonly fd: number) {
    super()
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
