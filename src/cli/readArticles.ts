import type { Article, Failure } from '../index.ts'
import type { ExitCode, Run } from './command.ts'
import { countingProgress } from './countingProgress.ts'
import { asksForJson } from './options.ts'
import type { InputOptions, OutputOptions } from './options.ts'
import { outputFile } from './outputFile.ts'
import { write } from './write.ts'

/** Articles as they are read, and how the reading went once they are through. */
export interface Reading {
  readonly articles: AsyncIterable<Article>
  /** 0: all could be read; 3: some could not; 2: none could. */
  exitCode(): ExitCode
}

/**
 * The articles that the operands name; the bundled ones where there are none, which a person at a terminal is told. What can't be
 * read is said on stderr, and the run goes on; `onFailure` may have more to do about it.
 */
export async function readArticles(
  { operands, options, io }: Run<InputOptions & OutputOptions>,
  onFailure: (failure: Failure) => Promise<void> = () => Promise.resolve(),
): Promise<Reading> {
  const { bundledArticles, loadArticles, safeText } = await import('../index.ts')
  if (operands.length === 0 && io.stderr.isTTY === true)
    await write(io.stderr, 'Reading the bundled articles; name files, folders or - for your own.\n')
  const paths = operands.length === 0 ? [bundledArticles()] : operands
  const passOver = outputFile(operands, io)
  const tally = { read: 0, failed: 0 }
  const progress = countingProgress(io)
  async function* read(): AsyncGenerator<Article> {
    const stdin = { [Symbol.asyncIterator]: () => io.stdin()[Symbol.asyncIterator]() as AsyncIterator<Uint8Array> }
    for await (const article of loadArticles(paths, { input: options.input, stdin, passOver })) {
      if ('error' in article) {
        tally.failed++
        await write(
          io.stderr,
          asksForJson(options) ? failureJson(article) : `digest: ${safeText(article.error.message)}\n`,
        )
        await onFailure(article)
      } else {
        tally.read++
        yield article
        await progress.step()
      }
    }
    await progress.end()
  }
  return { articles: read(), exitCode: () => (tally.failed === 0 ? 0 : tally.read === 0 ? 2 : 3) }
}

const failureJson = ({ path, id, error }: Failure): string => `${JSON.stringify({ error: { ...error, path, id } })}\n`
