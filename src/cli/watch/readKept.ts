import type { Annotated, Article, Failure, LayerName } from '../../index.ts'
import { annotatingFor } from '../annotating.ts'
import type { Run } from '../command.ts'
import type { CommonOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { readArticles } from '../readArticles.ts'
import { readCorrections } from '../readDataFile.ts'

export interface WatchOptions extends InputOptions, NamesOptions, OutputOptions, CommonOptions {
  /** A page to be made anew each time. */
  readonly report?: string
}

/** How the articles of some files of a folder are read, and what is kept of each. */
export async function keeperOf(run: Run<WatchOptions>, folder: string) {
  const library = await import('../../index.ts')
  const corrections = await readCorrections(run.options)
  const stock = library.takeStock({ corrections })
  const changes = library.listChanges('new')
  const layers: readonly LayerName[] = [...new Set([...stock.requires, ...changes.requires])]
  const annotating = await annotatingFor(run.options, run.io)
  const ids = ownIds(folder)

  const keep = (article: Annotated) => ({
    about: pick(article),
    /** Of the text alone: under another name it stays the same. */
    textPrint: library.sightingOf({ ...article, id: '' }).textPrint,
    stock: stock.add(stock.empty(), article),
    versions: changes.add(changes.empty(), article).new,
  })

  /** By path. A file that can't be read is not among them: what was known of it stays. */
  async function read(paths: ReadonlySet<string>): Promise<Map<string, ReturnType<typeof keep>[]>> {
    const kept = new Map([...paths].map((path) => [path, [] as ReturnType<typeof keep>[]]))
    if (paths.size === 0) return kept
    const reading = await readArticles({ ...run, operands: [folder] }, { onlyFiles: paths })
    const failed = new Set<string | null>()
    for await (const article of annotating(ids.given(reading.articles), layers))
      if ('error' in article) {
        failed.add(article.path)
        await reading.onFailure(article)
      } else {
        const corrected = corrections === undefined ? article : library.correctNames(article, corrections)
        kept.get(article.path ?? '')?.push(keep(corrected))
      }
    for (const path of failed) if (path !== null && kept.get(path)?.length === 0) kept.delete(path)
    return kept
  }

  return { read, stock, changes, forget: ids.forget }
}

const pick = ({ id: article, title, path, published, source }: Article) => {
  return { article, title, path, published, source }
}

/** Ids are told apart by their folders, as where all files are read at once. */
function ownIds(folder: string) {
  const pathsById = new Map<string, string>()
  function idOf(id: string, path: string): string {
    const isFree = (pathsById.get(id) ?? path) === path
    const own = isFree ? id : path.slice(folder.length).replace(/^\/|\.\w+$/g, '')
    pathsById.set(own, path)
    return own
  }
  return {
    given: async function* (articles: AsyncIterable<Article | Failure>): AsyncGenerator<Article | Failure> {
      for await (const one of articles)
        yield 'error' in one || one.path === null ? one : { ...one, id: idOf(one.id, one.path) }
    },
    forget: (id: string, path: string): void => {
      if (pathsById.get(id) === path) pathsById.delete(id)
    },
  }
}
