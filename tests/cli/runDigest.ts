import { PassThrough, Readable } from 'node:stream'
import type { StdinKind } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Around {
  readonly stdin?: string | Readable
  readonly stdinKind?: StdinKind
  /** Columns of the terminal that stdout and stderr are; a pipe where it is left out. */
  readonly terminal?: number
  readonly env?: Record<string, string>
  /** Told what is printed, as it comes: true ends a command that goes on. */
  readonly hasEnough?: (stdout: string) => boolean
  /** Ends a command that goes on, after so many milliseconds. */
  readonly longestMs?: number
}

/** Runs a command line in this process, with streams of its own. */
export async function runDigest(
  argv: readonly string[],
  { stdin = '', stdinKind = 'other', terminal, env = {}, hasEnough, longestMs }: Around = {},
): Promise<Ran> {
  const streams = [new PassThrough(), new PassThrough()] as const
  const chunks = streams.map((stream) => {
    const collected: Buffer[] = []
    stream.on('data', (chunk: Buffer) => collected.push(chunk))
    return collected
  })
  const stop = new AbortController()
  streams[0].on('data', () => {
    if (hasEnough?.(Buffer.concat(chunks[0]!).toString('utf8')) === true) stop.abort()
  })
  if (terminal !== undefined) for (const stream of streams) Object.assign(stream, { isTTY: true, columns: terminal })
  const input = typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin
  const ended = longestMs === undefined ? undefined : setTimeout(() => stop.abort(), longestMs)
  const code = await main(argv, {
    stdin: () => input,
    stdinKind: () => stdinKind,
    stdout: streams[0],
    stderr: streams[1],
    env,
    ...((hasEnough ?? ended) && { signal: stop.signal }),
  })
  clearTimeout(ended)
  const [stdout = '', stderr = ''] = chunks.map((collected) => Buffer.concat(collected).toString('utf8'))
  return { code, stdout, stderr }
}
