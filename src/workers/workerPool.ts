import type { Article, Failure } from '../types/article.ts'
import type { LayerName, Layers } from '../types/layers.ts'
import { failed } from './annotateHere.ts'
import type { Batch } from './worker.ts'

export interface PoolOptions {
  readonly jobs: number
  /** So long an article may take. */
  readonly seconds: number
  /** The bundle of `worker.ts`. */
  readonly file: string
  readonly names: readonly LayerName[]
  /** So many megabytes of objects a worker may hold: those of an article of thirty million characters. */
  readonly memory?: number
}

/** Threads that annotate. */
export interface WorkerPool {
  /** The layers of an article, those that it came with too. */
  annotate(article: Article): Promise<Partial<Layers> | Failure>
  close(): Promise<void>
}

interface Task {
  readonly article: Article
  resolve(found: Partial<Layers> | Failure): void
  reject(error: unknown): void
}

/** A worker gets several articles at once, short ones: the way there and back costs as much as a very short article. */
const mostInBatch = { articles: 32, characters: 1 << 17 }

/** In milliseconds: longer ones Node takes for one. */
const longestTimeout = 2 ** 31 - 1

/**
 * Opens a pool. An article over which its worker crashes or that takes too long is a failure; the others of its batch
 * go out again, and another worker takes the place.
 */
export async function openPool({ jobs, seconds, file, names, memory = 2048 }: PoolOptions): Promise<WorkerPool> {
  const { Tinypool } = await import('tinypool')
  // Not every flag of the process is one that threads take.
  const threads = {
    // The others start when there is something for them, and stay.
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: longestTimeout,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  }
  const pool = new Tinypool({ filename: file, name: 'annotateBatch', ...threads })
  const waiting: Task[] = []
  const running = new Set<AbortController>()
  /** Of a worker that has nothing to do: one that can't even start. */
  let fault: Error | undefined
  let isClosed = false
  pool.on('error', (error: Error) => {
    fault = error
    for (const controller of running) controller.abort()
  })

  function sendOut(): void {
    while (!isClosed && running.size < jobs && waiting.length > 0) void runBatch(nextBatch(waiting, jobs))
  }

  async function runBatch(tasks: readonly Task[]): Promise<void> {
    const controller = new AbortController()
    running.add(controller)
    const place = new Int32Array(new SharedArrayBuffer(4))
    const watch = watchOver(place, seconds, () => controller.abort())
    const batch: Batch = { articles: tasks.map(({ article }) => article), names, atHand: place.buffer }
    try {
      const found = (await pool.run(batch, { signal: controller.signal })) as (Partial<Layers> | Failure)[]
      for (const [i, task] of tasks.entries()) task.resolve(found[i]!)
    } catch (error) {
      const culprit = tasks[Atomics.load(place, 0) - 1]
      if (fault !== undefined || culprit === undefined) for (const task of tasks) task.reject(fault ?? error)
      else {
        culprit.resolve(failureOf(culprit.article, error as Error, { seconds, memory }))
        waiting.unshift(...tasks.filter((task) => task !== culprit))
      }
    } finally {
      clearInterval(watch)
      running.delete(controller)
      sendOut()
    }
  }

  return {
    annotate: (article) =>
      new Promise((resolve, reject) => {
        waiting.push({ article, resolve, reject })
        sendOut()
      }),
    close() {
      isClosed = true
      return pool.destroy()
    },
  }
}

/** The next articles for a worker: few where few wait, so that all workers have something to do. */
function nextBatch(waiting: Task[], jobs: number): Task[] {
  const most = Math.min(mostInBatch.articles, Math.ceil(waiting.length / jobs))
  let count = 1
  let characters = waiting[0]!.article.text.length
  for (; count < most; count++) {
    characters += waiting[count]!.article.text.length
    if (characters > mostInBatch.characters) break
  }
  return waiting.splice(0, count)
}

/** How often it is looked whether a worker is still at the same article. */
const looksPerTimeout = 10

/** Looks rather than clocks are counted: a process that is stopped for a while, as by Ctrl-Z, is not stuck. */
function watchOver(place: Int32Array, seconds: number, stop: () => void): NodeJS.Timeout {
  let at = 0
  let looks = 0
  const look = (): void => {
    const now = Atomics.load(place, 0)
    if (now !== at) [at, looks] = [now, 0]
    else if (at > 0 && ++looks > looksPerTimeout) stop()
  }
  return setInterval(look, (seconds * 1000) / looksPerTimeout)
}

function failureOf(
  article: Article,
  error: Error,
  { seconds, memory }: { readonly seconds: number; readonly memory: number },
): Failure {
  if (error.name === 'AbortError') return failed(article, 'timed-out', `not annotated within ${seconds} s`)
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failed(article, 'out-of-memory', `annotating it takes more than ${memory} MB`)
  return failed(article, 'crashed', `annotating it failed: ${error.message}`)
}
