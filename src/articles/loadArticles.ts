import { isSystemError, reasonOf } from '../algorithms/systemErrors.ts'
import type { Article, Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { findFiles, identityOf } from './findFiles.ts'
import type { FindOptions } from './findFiles.ts'
import { formatByName, holdsAnything, idOfFile, inputFormats } from './inputFormat.ts'
import type { InputFormat } from './inputFormat.ts'
import { openBytes, openFile, peek, readSmall } from './openBytes.ts'
import type { OpenBytes } from './openBytes.ts'
import { pathOnDisk } from './pathOnDisk.ts'
import { readAs } from './readAs.ts'
import type { ReadBefore } from './readAs.ts'
import { likelyFormat, sniffFormat } from './sniffFormat.ts'
import { nameOf } from './source.ts'
import type { ReadOptions, Source } from './source.ts'
import { tellLanguage } from './tellLanguage.ts'
import { toUtf8 } from './toUtf8.ts'

export interface LoadOptions extends ReadOptions, FindOptions {
  /** The format of every input; its content, or else its file's ending, tells where it isn't given. */
  readonly input?: InputFormat | undefined
  /** What the path `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Told how many more bytes were read, packed as they are. */
  readonly onRead?: ((bytes: number) => void) | undefined
  /** What was read of files before. */
  readonly readBefore?: ReadBefore | undefined
}

interface Input extends Source {
  /** All of it, of a file that is small. */
  readonly bytes?: Uint8Array | undefined
  /** Somebody asked for this very file or stream, rather than for a folder or a pattern that has it. */
  readonly isNamed: boolean
  open(): AsyncIterable<Uint8Array>
}

/**
 * The articles of files, folders, patterns and `-`, in that order, one at a time: nothing but the article at hand is in
 * memory. What can't be read comes as a failure in its place.
 */
export async function* loadArticles(
  paths: readonly string[],
  options: LoadOptions = {},
): AsyncGenerator<Article | Failure> {
  const { input } = options
  if (input !== undefined && !inputFormats.includes(input))
    throw new Error(`no input format “${input as string}”; there are: ${inputFormats.join(', ')}`)
  const idOf = ownIds()
  try {
    for (const [i, path] of paths.entries()) {
      if (path === '-') yield* paths.indexOf('-') === i ? loadStdin(options) : [readAlready]
      else
        for await (const file of findFiles(path, options)) {
          if ('error' in file) yield file
          else yield* loadFile(file.path, idOf(file.path), file.isNamed, options)
        }
    }
  } finally {
    await options.readBefore?.finish()
  }
}

const readAlready = failure({ id: 'stdin', path: null }, 'unreadable', 'standard input can be read only once')

function loadStdin(options: LoadOptions): AsyncIterable<Article | Failure> | Iterable<Failure> {
  const { stdin } = options
  const source = { id: 'stdin', path: null }
  if (stdin === undefined) return [failure(source, 'unreadable', 'there is no standard input to read')]
  return loadInput({ ...source, isNamed: true, open: () => stdin }, options)
}

function loadFile(path: string, id: string, isNamed: boolean, options: LoadOptions): AsyncIterable<Article | Failure> {
  const file = pathOnDisk(path)
  const bytes = options.readBefore && readSmall(file)
  return loadInput(
    { id, path, isNamed, bytes, open: () => (bytes === undefined ? openFile(file) : once(bytes)) },
    options,
  )
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like a stream
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/**
 * The id of each file: its name, and where another has that, so many of its folders as tell the two apart. A file that
 * comes again, by whatever path, keeps its id.
 */
function ownIds(): (path: string) => string {
  const idsByFile = new Map<string, string>()
  const taken = new Set<string>()
  return (path) => {
    const file = identityOf(path) ?? path
    const folders = path.split('/').slice(0, -1)
    const longer = folders.map((_, i) => `${folders.slice(-1 - i).join('/')}/${idOfFile(path)}`)
    const id = idsByFile.get(file) ?? [idOfFile(path), ...longer].find((one) => !taken.has(one)) ?? path
    idsByFile.set(file, id)
    taken.add(id)
    return id
  }
}

async function* loadInput(input: Input, options: LoadOptions): AsyncGenerator<Article | Failure> {
  let isEmpty = true
  try {
    const { opened, format } = await openInput(input, options)
    const articles = typeof format === 'string' ? readAs(format, input, opened, options) : [format]
    for await (const article of articles) {
      if (isEmpty && isAside(input, article)) {
        options.tell?.(`${nameOf(input)} holds no articles: left out`)
        return
      }
      isEmpty = false
      yield 'error' in article ? article : await tellLanguage(article, options.readBefore)
    }
    if (isEmpty) options.tell?.(`${input.path ?? 'standard input'} is empty: no article in it`)
  } catch (error) {
    if (!isSystemError(error)) throw error
    yield failure(input, 'unreadable', `${nameOf(input)} can't be read: ${reasonOf(error)}`)
  }
}

/** Settings and tables of other things that lie in a folder of articles. */
function isAside({ path, isNamed }: Input, first: Article | Failure): boolean {
  if (isNamed || path === null || !('error' in first)) return false
  return holdsAnything.has(formatByName(path) ?? 'text') && first.error.code !== 'unreadable'
}

/** These say themselves how they are encoded. */
const tellsEncoding: ReadonlySet<InputFormat> = new Set(['mail', 'docx', 'pdf'])

async function openInput(
  input: Input,
  options: LoadOptions,
): Promise<{ readonly opened: OpenBytes; readonly format: InputFormat | Failure }> {
  const raw = await openBytes(counted(input.open(), options))
  const format = formatOf(input, raw, options)
  const { encoding } = options
  if (encoding === undefined || typeof format !== 'string' || tellsEncoding.has(format)) return { opened: raw, format }
  const opened = await peek(toUtf8(raw.bytes, encoding))
  return { opened, format: formatOf(input, opened, options) }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, { onRead }: LoadOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onRead?.(chunk.length)
    yield chunk
  }
}

function formatOf({ id, path }: Input, { head }: OpenBytes, { input, keys }: LoadOptions): InputFormat | Failure {
  const shown = sniffFormat(head, keys)
  if (typeof shown === 'object')
    return failure({ id, path }, shown.code, `${nameOf({ path })} is ${shown.is}: ${shown.advice}`)
  if (input !== undefined && shown !== 'pdf' && shown !== 'docx') return input
  const named = path === null ? undefined : formatByName(path)
  // A file of one object is one of JSON, whatever it looks like.
  return shown === 'jsonl' && named === 'json' ? named : (shown ?? named ?? likelyFormat(head))
}
