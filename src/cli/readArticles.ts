import { fstatSync, statSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import type { Article, Failure } from '../index.ts'
import type { ExitCode, Run } from './command.ts'
import type { Io } from './io.ts'
import { asksForJson } from './options.ts'
import type { InputOptions, OutputOptions } from './options.ts'
import { countingProgress, say, sayError, sayJson } from './output.ts'
import { UsageError } from './usageError.ts'

/** Articles as they are read, and how the reading went once they are through. */
export interface Reading {
  readonly articles: AsyncIterable<Article>
  /** 0: all could be read; 3: some could not; 2: none could. */
  exitCode(): ExitCode
}

/**
 * The articles that the operands name; the bundled ones where there are none, which a person at a terminal is told.
 * What can't be read is said on stderr, and the run goes on; `onFailure` may have more to do about it.
 */
export async function readArticles(
  { operands, options, io }: Run<InputOptions & OutputOptions>,
  onFailure: (failure: Failure) => Promise<void> = () => Promise.resolve(),
): Promise<Reading> {
  const { bundledArticles, hasMojibake, loadArticles } = await import('../index.ts')
  if (operands.length === 0 && io.stderr.isTTY === true)
    await say(io, 'Reading the bundled articles; name files, folders or - for your own.')
  const paths = operands.length === 0 ? [bundledArticles()] : operands
  const passOver = outputFile(operands, io)
  const { input, encoding } = options
  const tally = { read: 0, failed: 0 }
  let toldMojibake = false
  const progress = countingProgress(io)
  async function* read(): AsyncGenerator<Article> {
    const stdin = { [Symbol.asyncIterator]: () => io.stdin()[Symbol.asyncIterator]() as AsyncIterator<Uint8Array> }
    for await (const article of loadArticles(paths, { input, encoding, stdin, passOver })) {
      if ('error' in article) {
        tally.failed++
        const { path, id, error } = article
        if (asksForJson(options)) await sayJson(io, { error: { ...error, path, id } })
        else await sayError(io, `digest: ${error.message}`)
        await onFailure(article)
      } else {
        tally.read++
        if (!toldMojibake && hasMojibake(article.text)) {
          toldMojibake = true
          await say(io, `digest: article ${article.id} (and maybe others) holds UTF-8 read as Windows-1252: mended`)
        }
        yield article
        await progress.step()
      }
    }
    await progress.end()
  }
  return { articles: read(), exitCode: () => (tally.failed === 0 ? 0 : tally.read === 0 ? 2 : 3) }
}

/**
 * The file that the answer goes to, so that a folder that holds it is read without it; undefined for a terminal, a pipe
 * or a device. An operand that names it is refused: reading what we print has no end.
 */
function outputFile(operands: readonly string[], { stdin, stdout, output: named }: Io): BigIntStats | undefined {
  // What stands there is read where it is named: it is replaced only when all is written.
  if (named !== undefined) return lookAt(named)
  const output = fileOf(stdout)
  if (output === undefined) return undefined
  const same = operands.find((path) => {
    const input = path === '-' ? fileOf(stdin()) : lookAt(path)
    return input?.dev === output.dev && input.ino === output.ino
  })
  if (same === undefined) return output
  throw new UsageError(
    `${same === '-' ? 'standard input' : same} is also where the answer goes`,
    'Send the answer to another file.',
    'unreadable',
  )
}

function fileOf(stream: object): BigIntStats | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined
  const stats = fstatSync(stream.fd, { bigint: true })
  return stats.isFile() ? stats : undefined
}

/** Whoever reads it says why it can't be looked at. */
function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
