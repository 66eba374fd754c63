import type { Article, Failure } from '../types/article.ts'
import type { InputFormat } from './inputFormat.ts'
import type { OpenBytes } from './openBytes.ts'
import { readers } from './readers.ts'
import type { ReadOptions, Source } from './source.ts'

/** What files held when they were read before: whoever asks again need not sort their lines again. */
export interface ReadBefore {
  /** @param way what the articles depend on besides the bytes */
  find(way: string, bytes: Uint8Array): readonly Article[] | undefined
  keep(way: string, bytes: Uint8Array, articles: readonly Article[]): Promise<void>
  /** Resolves when all is kept. */
  finish(): Promise<void>
}

/** What digest reads by itself. Other formats take packages that somebody may exchange, and that read otherwise then. */
const readByUs: ReadonlySet<InputFormat> = new Set(['text', 'markdown', 'json', 'jsonl'])

/** Reads it, or knows what it holds. What failed, and what brings its layers along, is read anew. */
export async function* readAs(
  format: InputFormat,
  source: Source & { readonly bytes?: Uint8Array | undefined },
  opened: OpenBytes,
  options: ReadOptions & { readonly readBefore?: ReadBefore | undefined },
): AsyncGenerator<Article | Failure> {
  const { id, path, bytes } = source
  const { readBefore, encoding, keys } = options
  if (readBefore === undefined || bytes === undefined || !readByUs.has(format)) {
    yield* readers[format](source, opened, options)
    return
  }
  const way = JSON.stringify([format, id, path, encoding, keys])
  const known = readBefore.find(way, bytes)
  if (known !== undefined) {
    yield* known
    return
  }
  const read: (Article | Failure)[] = []
  for await (const article of readers[format](source, opened, options)) {
    read.push(article)
    yield article
  }
  if (read.every(isPlain)) await readBefore.keep(way, bytes, read)
}

const isPlain = (read: Article | Failure): read is Article => !('error' in read) && Object.keys(read.given).length === 0
