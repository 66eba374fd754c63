import { readSync } from 'node:fs'
import type { Article, Failure, LayerName } from '../index.ts'
import type { FileOutput } from './fileOutput.ts'

/**
 * Passes on the articles that a file which `annotate` prints into doesn't have yet, and tells of those that it has. Its
 * lines are held beside the articles as they come; where one isn't that of its article, or isn't whole, the file is cut
 * off. So it becomes what it would have become in one run, also where articles were added or changed since.
 */
export async function* withoutKept(
  articles: AsyncIterable<Article | Failure>,
  output: FileOutput,
  layers: readonly LayerName[],
  onKept: (kept: Article | Failure) => Promise<void>,
): AsyncGenerator<Article | Failure> {
  const { renderArticle, renderFailure } = await import('../index.ts')
  const lines = wholeLines(output.opened())
  let end = 0
  let isKept = true
  for await (const article of articles) {
    const next = isKept ? lines.next() : undefined
    const kept = next?.done === false ? keptOf(next.value.line, article) : undefined
    if (kept !== undefined) {
      end = next!.value!.end
      await onKept(kept)
      continue
    }
    if (isKept) output.cutOff(end)
    isKept = false
    yield article
  }
  if (isKept) output.cutOff(end)

  /** What the line says of the article, undefined where it is another's, or was made of another text or for less. */
  function keptOf(line: string, article: Article | Failure): Article | Failure | undefined {
    if (!line.endsWith('}\n')) return undefined
    if ('error' in article) return line === renderFailure(article) ? article : undefined
    const { id, path } = article
    const failure = beginning(renderFailure({ id, path, error: { code: '', message: '' } }), 'error')
    if (line.startsWith(failure)) return { id, path, ...(JSON.parse(line) as Pick<Failure, 'error'>) }
    const known = beginning(renderArticle(article), 'layers')
    if (!line.startsWith(known)) return undefined
    const has = JSON.parse(line.slice(known.length, line.indexOf(']', known.length) + 1)) as readonly string[]
    return layers.every((layer) => has.includes(layer)) ? article : undefined
  }
}

/** A line of JSON up to the value of its last such key. */
const beginning = (line: string, key: string): string => line.slice(0, line.lastIndexOf(`"${key}":`) + key.length + 3)

const newline = 0x0a
const readAtOnce = 1 << 20

/** The lines of a file that have a line end, which they keep, each with where the next one starts. */
function* wholeLines(fd: number): Generator<{ readonly line: string; readonly end: number }, undefined> {
  const buffer = Buffer.alloc(readAtOnce)
  let begun: Buffer[] = []
  for (let at = 0; ;) {
    const bytes = buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, at))
    if (bytes.length === 0) return undefined
    let from = 0
    for (let to = bytes.indexOf(newline) + 1; to > 0; to = bytes.indexOf(newline, from) + 1) {
      yield { line: Buffer.concat([...begun, bytes.subarray(from, to)]).toString('utf8'), end: at + to }
      begun = []
      from = to
    }
    begun.push(Buffer.from(bytes.subarray(from)))
    at += bytes.length
  }
}
