import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { Writable } from 'node:stream'
import type { ExitCode } from './command.ts'
import { widthOf } from './io.ts'
import type { Io } from './io.ts'

/**
 * The program that shows a long answer by pages, as git chooses it: DIGEST_PAGER, else PAGER, else less where there is
 * one; undefined where `cat` or nothing is asked for, and where the answer goes to no terminal of this process.
 */
export function pagerFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): string | undefined {
  if (stdout.isTTY !== true || !('fd' in stdout) || env.TERM === 'dumb') return undefined
  const asked = env.DIGEST_PAGER ?? env.PAGER ?? (hasLess(env.PATH) ? 'less' : '')
  return asked === '' || asked === 'cat' ? undefined : asked
}

const hasLess = (path = ''): boolean => path.split(delimiter).some((folder) => existsSync(join(folder, 'less')))

/** Does the work, what it writes going through the pager, and waits until its reader has done. */
export async function throughPager(io: Io, work: (stdout: Io['stdout']) => Promise<ExitCode>): Promise<ExitCode> {
  const pager = pagerFor(io)
  if (pager === undefined) return work(io.stdout)
  const output = new PagedOutput(pager, io)
  try {
    return await work(output)
  } finally {
    await output.isRead()
  }
}

/** Begins with the first words: where there are none, no pager comes up. */
class PagedOutput extends Writable {
  readonly isTTY = true
  #pager: ChildProcess | undefined

  constructor(
    readonly command: string,
    readonly io: Io,
  ) {
    super()
    // Whoever writes has the same news: `write` ends the run where the reader has gone.
    this.on('error', ignore)
  }

  get columns(): number {
    return widthOf(this.io)
  }

  /** As less does from version 566 on. */
  get passesLinks(): boolean {
    const [program = ''] = this.command.split(' ')
    if (basename(program) !== 'less') return false
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 1000 })
    return Number(/^less (\d+)/.exec(stdout)?.[1]) >= 566
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#pager ??= this.#open()
    this.#pager.stdin!.write(chunk, done)
  }

  #open(): ChildProcess {
    const { env } = this.io
    // As git has it: leave where all is on one screen, pass colours on, keep the screen as it is.
    const pager = spawn(this.command, {
      env: { LESS: 'FRX', LV: '-c', ...env },
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    pager.stdin.on('error', ignore)
    // Ctrl-C is the pager's own as long as it is there: it would be left alone with the terminal.
    process.on('SIGINT', ignore)
    return pager
  }

  async isRead(): Promise<void> {
    const pager = this.#pager
    if (pager === undefined) return
    pager.stdin!.end()
    if (pager.exitCode === null && pager.signalCode === null) await once(pager, 'close')
    process.off('SIGINT', ignore)
  }
}

function ignore(): void {
  // Nothing to do: see where it is used.
}
