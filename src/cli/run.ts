import { fstatSync } from 'node:fs'
import { FileOutput } from './fileOutput.ts'
import { fail, main } from './main.ts'

/**
 * The process around `main`: what bin/digest.js calls. Ctrl-C is left to the system, which ends us at once, also in the
 * middle of a long article, and lets a shell see 130: a handler would have to wait for the article to end.
 */
export async function run(): Promise<void> {
  const { argv, stderr, env } = process
  const stdout = fstatSync(1).isFile() ? new FileOutput(1) : process.stdout
  const io = { stdin: () => process.stdin, stdout, stderr, env }
  const words = argv.slice(2)
  // What goes wrong in writing shows up as an event too; `write` has the same news and ends the run.
  stdout.on('error', ignore)
  stderr.on('error', ignore)
  // Of a stream that nobody waits for any more: words for that too.
  process.on('uncaughtException', (error) => void fail(error, words, io).then(end))
  end(await main(words, io))
}

const end = (code: number): void => void (process.exitCode ??= code)

function ignore(): void {
  // Nothing to do: see above.
}
