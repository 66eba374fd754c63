import { fstatSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { isatty } from 'node:tty'
import { FileOutput } from './fileOutput.ts'
import type { StdinKind } from './io.ts'
import { fail, main } from './main.ts'

export { ranWhole } from '../workers/ranWhole.ts'

/**
 * The process around `main`: what bin/digest.js calls. Ctrl-C is left to the system, which ends us at once, also in the
 * middle of a long article, and lets a shell see 130: a handler would have to wait for the article to end.
 */
export async function run(): Promise<void> {
  const { argv, stderr, env } = process
  const stdout = fstatSync(1).isFile() ? new FileOutput(1) : process.stdout
  let stdin: Readable | undefined
  const io = { stdin: () => (stdin ??= process.stdin), stdinKind, stdout, stderr, env }
  const words = argv.slice(2)
  // What goes wrong in writing shows up as an event too; `write` has the same news and ends the run.
  stdout.on('error', ignore)
  stderr.on('error', ignore)
  // Of a stream that nobody waits for any more: words for that too.
  process.on('uncaughtException', (error) => void fail(error, words, io).then(end))
  end(await main(words, io))
  // Where its reader has left, the next article may never come.
  stdin?.destroy()
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

const end = (code: number): void => void (process.exitCode ??= code)

function ignore(): void {
  // Nothing to do: see above.
}
