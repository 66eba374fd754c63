import { main } from './main.ts'

/** The process around `main`: what bin/digest.js calls. */
export async function run(): Promise<void> {
  // Nothing is lost by ending at once here, and a person who presses Ctrl-C means now.
  // eslint-disable-next-line no-restricted-syntax
  process.once('SIGINT', () => process.exit(130))
  // A reader that went away shows up as an event too; `write` has the same news and ends the run.
  process.stdout.on('error', ignore)
  process.stderr.on('error', ignore)
  const { stdout, stderr, env } = process
  process.exitCode = await main(process.argv.slice(2), { stdin: () => process.stdin, stdout, stderr, env })
}

function ignore(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
