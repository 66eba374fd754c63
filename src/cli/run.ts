import { fstatSync, writeSync } from 'node:fs'
import { Writable } from 'node:stream'
import { isatty } from 'node:tty'
import type { StdinKind } from './io.ts'
import { main } from './main.ts'

/**
 * The process around `main`: what bin/digest.js calls. Ctrl-C is left to the system, which ends us at once, also in the
 * middle of a long article, and lets a shell see 130: a handler would have to wait for the article to end.
 */
export async function run(): Promise<void> {
  const { stderr, env } = process
  const stdout = fstatSync(1).isFile() ? new FileOutput(1) : process.stdout
  // What goes wrong in writing shows up as an event too; `write` has the same news and ends the run.
  stdout.on('error', ignore)
  stderr.on('error', ignore)
  process.exitCode = await main(process.argv.slice(2), {
    ...{ stdin: () => process.stdin, stdinKind, stdout, stderr, env },
  })
}

function stdinKind(): StdinKind {
  if (isatty(0)) return 'terminal'
  try {
    const stats = fstatSync(0)
    if (stats.isFile()) return 'file'
    return stats.isFIFO() || stats.isSocket() ? 'pipe' : 'other'
  } catch {
    return 'other'
  }
}

function ignore(): void {
  // Nothing to do: see above.
}

/**
 * An open file to write to. Node's own stdout takes a chunk for written where only its beginning had room on the disk.
 */
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
