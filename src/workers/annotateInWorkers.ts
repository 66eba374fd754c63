import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../models/packageRoot.ts'
import { annotate } from '../pipeline.ts'
import type { Annotating } from '../pipeline.ts'
import type { Annotated } from '../types/annotator.ts'
import type { Article, Failure } from '../types/article.ts'
import { usualSeconds } from '../types/choices.ts'
import type { LayerName } from '../types/layers.ts'
import { annotateHere } from './annotateHere.ts'
import { inOrder } from './inOrder.ts'
import { openPool } from './workerPool.ts'
import type { WorkerPool } from './workerPool.ts'

export interface WorkerOptions {
  /** How many articles are annotated at a time; without it, as many as pay. */
  readonly jobs?: number | undefined
  /** What takes longer is a failure. */
  readonly seconds?: number | undefined
  /** What the workers run, in place of digest's own. */
  readonly file?: string | undefined
}

/**
 * So many characters are annotated in about the time that it takes to start workers. Articles that are shorter can stay
 * in this process, where nothing is timed: whatever they say, they take a second or two.
 */
const worthWorkers = 1 << 19

/** So much is at hand at once for each job: no worker waits while another one has a long article. */
const aheadPerJob = { items: 64, weight: 1 << 20 }

/**
 * Annotates in threads, once the articles pay for starting them. What comes out is the same for any number of jobs: the
 * same articles in the same order, a failure in the place of each over which its worker crashes or takes too long. With
 * one job all but long articles stay in this process.
 */
export function annotateInWorkers({
  jobs,
  seconds = usualSeconds,
  file = join(packageRoot(), 'dist/worker.js'),
}: WorkerOptions = {}): Annotating {
  const most = jobs ?? usualJobs()
  const few = jobs === undefined || jobs === 1 ? worthWorkers : 0
  return async function* <Name extends LayerName>(
    articles: AsyncIterable<Article | Failure> | Iterable<Article | Failure>,
    names: readonly Name[],
  ) {
    let pool: Promise<WorkerPool> | undefined
    let length = 0
    const isHere = (article: Article): boolean => {
      if (names.every((name) => name in article.given)) return true
      length = most === 1 ? article.text.length : length + article.text.length
      return length <= few
    }
    const make = async (article: Article | Failure): Promise<Annotated<Name> | Failure> => {
      if ('error' in article) return article
      if (isHere(article)) return annotateHere(article, names)
      pool ??= openPool({ jobs: most, seconds, file, names })
      const found = await (await pool).annotate(article)
      return 'error' in found ? found : annotate({ ...article, given: found }, names)
    }
    const ahead = { items: most * aheadPerJob.items, weight: most * aheadPerJob.weight }
    try {
      yield* inOrder(articles, { make, weightOf, most: ahead })
    } finally {
      await (await pool)?.close()
    }
  }
}

const weightOf = (item: Article | Failure): number => ('error' in item ? 0 : item.text.length)

/** What a worker takes: the models, and what comes and goes with articles of a usual length. */
const bytesPerWorker = 1 << 29

/** One for each core for which there is memory. */
function usualJobs(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / 2 / bytesPerWorker)))
}
