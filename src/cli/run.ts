import { main } from './main.ts'

/**
 * The process around `main`: what bin/digest.js calls. Ctrl-C is left to the system, which ends us at once, also in the middle of a long
 * article, and lets a shell see 130: a handler would have to wait for the article to end.
 */
export async function run(): Promise<void> {
  // What goes wrong in writing shows up as an event too; `write` has the same news and ends the run.
  process.stdout.on('error', ignore)
  process.stderr.on('error', ignore)
  const { stdout, stderr, env } = process
  process.exitCode = await main(process.argv.slice(2), { stdin: () => process.stdin, stdout, stderr, env })
}

function ignore(): void {
  // Nothing to do: see above.
}
