import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { NewsItem } from '../../index.ts'
import type { ExitCode, Run } from '../command.ts'
import { fileChanges } from './fileChanges.ts'
import { folderBell } from './folderBell.ts'
import { openShelf } from './openShelf.ts'
import type { WatchOptions } from './readKept.ts'
import { writeReport } from './writeReport.ts'

/** A file is read once it has not changed for so long; where files go on changing, they are looked at ever less often. */
const settleMs = 500
const longestMs = 5000

/**
 * Tells what is in a folder, then what is new in it as files come, until `io.signal` ends it.
 * @param tell is given all that is new at once, never nothing
 */
export async function watchFolder(
  run: Run<WatchOptions>,
  folder: string,
  tell: (news: readonly NewsItem[]) => Promise<void>,
): Promise<ExitCode> {
  const { io, options } = run
  const { noticeNews, stampFiles } = await import('../../index.ts')
  const notice = noticeNews()
  const shelf = await openShelf(run, folder)
  const changesSince = fileChanges()
  const { report } = options
  const isReport = (path: string): boolean => report !== undefined && resolve(path) === resolve(report)
  let lookedAt = 0
  const look = async () => {
    lookedAt = Date.now()
    const stamps = await stampFiles(folder, { globs: options.glob })
    for (const path of stamps.keys()) if (isReport(path)) stamps.delete(path)
    return changesSince(stamps)
  }
  const bell = await folderBell(folder, io)
  try {
    // What is there already is read as it is: if it is being written, it will change.
    await look()
    await shelf.update(await look())
    const stock = shelf.take()
    notice(stock)
    const { stories, disagreements, names } = stock
    const counts = { stories: stories.length, disagreements: disagreements.length, names: names.length }
    await tell([{ event: 'ready', folder, articles: shelf.count(), ...counts }])
    if (report !== undefined) await writeReport(run, folder, report)
    for (let wait = Infinity; ;) {
      await bell.rung(wait)
      await setTimeout(Math.max(0, lookedAt + settleMs - Date.now()), undefined, { signal: io.signal })
      const changes = await look()
      wait = changes.isSettled ? Infinity : Number.isFinite(wait) ? Math.min(2 * wait, longestMs) : settleMs
      if (changes.ready.size === 0 && changes.gone.length === 0) continue
      const articles = await shelf.update(changes)
      const news = notice(shelf.take()).filter((item) => !isOfRenamed(item, articles))
      if (articles.length === 0) continue
      await tell([...articles, ...news])
      if (report !== undefined) await writeReport(run, folder, report)
    }
  } catch (error) {
    if (io.signal?.aborted === true) return 0
    throw error
  } finally {
    await bell.close()
  }
}

/** An article that only has another name now was in its story before. */
function isOfRenamed(item: NewsItem, articles: readonly NewsItem[]): boolean {
  if (!('added' in item)) return false
  const renamed = new Set(articles.flatMap((one) => (one.event === 'renamed' ? [one.article] : [])))
  return item.added.every((id) => renamed.has(id))
}
