import { fstatSync, ftruncateSync, writeSync } from 'node:fs'
import { Writable } from 'node:stream'

/**
 * An open file to write to, or one that opens with the first words. Node's own stdout takes a chunk for written where
 * only its beginning had room on the disk.
 */
export class FileOutput extends Writable {
  #fd: number | undefined
  /** Where the next bytes go; null: where the last ones ended. */
  #position: number | null = null

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

  get isFile(): boolean {
    return fstatSync(this.opened()).isFile()
  }

  /** Leaves so many bytes of what is there, and goes on behind them. */
  cutOff(bytes: number): void {
    ftruncateSync(this.opened(), bytes)
    this.#position = bytes
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      const fd = this.opened()
      for (let at = 0; at < chunk.length;) {
        const written = writeSync(fd, chunk, at, chunk.length - at, this.#position)
        if (this.#position !== null) this.#position += written
        at += written
      }
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}
