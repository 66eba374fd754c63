import type { NewsItem, Stock } from '../../index.ts'
import type { Run } from '../command.ts'
import type { FileChanges } from './fileChanges.ts'
import { keeperOf } from './readKept.ts'
import type { WatchOptions } from './readKept.ts'

/** What is kept of the articles of a folder, file by file, in the order in which they came. */
export interface Shelf {
  /** Reads what is new, forgets what is gone, and tells which articles came, changed and went. */
  update(changes: FileChanges): Promise<NewsItem[]>
  take(): Stock
  /** How many articles there are. */
  count(): number
}

type Keeper = Awaited<ReturnType<typeof keeperOf>>
type Kept = Awaited<ReturnType<Keeper['read']>> extends Map<string, (infer One)[]> ? One : never

/** So many articles are kept, each about as large as its text; of more the oldest are forgotten. */
const mostArticles = 5000

export async function openShelf(run: Run<WatchOptions>, folder: string): Promise<Shelf> {
  const keeper = await keeperOf(run, folder)
  const { stock } = keeper
  const files = new Map<string, readonly Kept[]>()
  const articles = (): Kept[] => [...files.values()].flat()

  function forget(path: string): readonly Kept[] {
    const kept = files.get(path) ?? []
    for (const { about } of kept) keeper.forget(about.article, path)
    files.delete(path)
    return kept
  }

  function forgetOldest(): void {
    let more = articles().length - mostArticles
    for (const [path, { length }] of files) {
      if (more <= 0) return
      more -= length
      forget(path)
    }
  }

  return {
    async update({ ready, gone }) {
      const left = gone.flatMap(forget)
      const came: Kept[] = []
      const news: NewsItem[] = []
      for (const [path, fresh] of await keeper.read(ready)) {
        const known = new Map((files.get(path) ?? []).map((one) => [one.about.article, one]))
        for (const one of fresh) {
          const before = known.get(one.about.article)
          known.delete(one.about.article)
          if (before === undefined) came.push(one)
          else if (before.textPrint !== one.textPrint) news.push(updated(before, one, keeper))
        }
        left.push(...known.values())
        // Those that changed go to the end: they are the latest.
        files.delete(path)
        if (fresh.length > 0) files.set(path, fresh)
      }
      forgetOldest()
      return [...comings(came, left), ...news]
    },
    take: () => stock.finish(articles().reduce((all, one) => stock.merge(all, one.stock), stock.empty())).data,
    count: () => articles().length,
  }
}

function updated(before: Kept, after: Kept, { changes }: Keeper): NewsItem {
  const { data } = changes.finish({ old: before.versions, new: after.versions })
  const { article, title, path } = after.about
  return {
    ...{ event: 'updated', article, title, path },
    changes: data.map(({ change, facts, text, oldText, edits }) => ({ change, facts, text, oldText, edits })),
  }
}

/** What came and what went; what did both has another name now. */
function comings(came: readonly Kept[], left: readonly Kept[]): NewsItem[] {
  const byPrint = new Map(left.map((one) => [one.textPrint, one]))
  const moved = new Set<Kept>()
  const news = came.map(({ about, textPrint }): NewsItem => {
    const before = byPrint.get(textPrint)
    byPrint.delete(textPrint)
    if (before === undefined) return { event: 'article', ...about }
    moved.add(before)
    const { article, title, path } = about
    return { event: 'renamed', article, title, path, from: before.about.path }
  })
  const gone = left.filter((one) => !moved.has(one))
  return [...news, ...gone.map(({ about }): NewsItem => ({ event: 'gone', ...about }))]
}
