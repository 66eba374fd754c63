import { basename } from 'node:path'
import { reasonOf } from '../../algorithms/systemErrors.ts'
import type { Io } from '../io.ts'
import { say } from '../output.ts'

/** Rings when something may have changed in a folder. */
export interface FolderBell {
  /** Waits until it has rung since the last wait, at most so many milliseconds; `signal` ends the wait too. */
  rung(mostMs: number): Promise<void>
  close(): Promise<void>
}

/** After the first event it waits so long for others before it rings: many files come at once. */
const gatherMs = 100

/**
 * A bell by the system's own file events, as chokidar has them from every system: Node's own `fs.watch` throws on
 * Linux where a file goes while a folder is looked through. What has changed is told by looking: events can be lost
 * where thousands come at once, and say nothing of what is ignored.
 */
export async function folderBell(folder: string, io: Io): Promise<FolderBell> {
  const { watch } = await import('chokidar')
  const { signal } = io
  let hasRung = false
  let wake = (): void => undefined
  const ring = (): void => {
    hasRung = true
    setTimeout(() => wake(), gatherMs)
  }
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    // As in searching: neither hidden nor packages.
    ignored: (path) => path !== folder && /^(?:\..*|node_modules)$/s.test(basename(path)),
  })
  watcher.on('all', ring)
  watcher.on('error', (error) => void say(io, `digest: ${folder}: ${reasonOf(error)}`))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  return {
    async rung(mostMs) {
      if (!hasRung && signal?.aborted !== true)
        await new Promise<void>((resolve) => {
          const timer = Number.isFinite(mostMs) ? setTimeout(() => wake(), mostMs) : undefined
          wake = () => {
            clearTimeout(timer)
            signal?.removeEventListener('abort', wake)
            resolve()
          }
          signal?.addEventListener('abort', wake)
        })
      wake = () => undefined
      hasRung = false
    },
    close: () => watcher.close(),
  }
}
