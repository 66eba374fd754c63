import type { Io } from './io.ts'
import { sayAsItIs } from './output.ts'

interface Progress {
  /** So many more bytes of the inputs were read. */
  read(bytes: number): void
  /** One more article is through. */
  step(): Promise<void>
  /** Takes the line away again. */
  end(): Promise<void>
}

const firstAfterMs = 1000
const everyMs = 200

/**
 * How many articles are through, how fast, and how long the rest takes, on stderr, for a person at a terminal who waits
 * for more than a second; nothing at all otherwise.
 * @param sizeOfAll asked once, when there is something to print; undefined where the inputs have no known end
 */
export function progressOf(io: Io, sizeOfAll: () => Promise<number | undefined>): Progress {
  const shown = io.stderr.isTTY === true && io.quiet !== true
  const start = Date.now()
  let [articles, bytes] = [0, 0]
  let next = start + firstAfterMs
  let all: number | undefined
  let printed = false
  return {
    read: (more) => void (bytes += more),
    async step() {
      articles++
      if (!shown || Date.now() < next) return
      if (!printed) void sizeOfAll().then((size) => (all = size))
      printed = true
      const seconds = (Date.now() - start) / 1000
      await sayAsItIs(io, `\r${progressLine({ articles, bytes, seconds, all })}\u001b[K`)
      next = Date.now() + everyMs
    },
    async end() {
      if (printed) await sayAsItIs(io, '\r\u001b[K')
    },
  }
}

interface Passed {
  readonly articles: number
  readonly bytes: number
  readonly seconds: number
  readonly all: number | undefined
}

export function progressLine({ articles, bytes, seconds, all }: Passed): string {
  const noun = articles === 1 ? 'article' : 'articles'
  const line = `${articles.toLocaleString('en')} ${noun}, ${rateOf(articles / seconds)} a second`
  // What is packed, or grows, may be more than was known.
  if (all === undefined || bytes === 0 || bytes > all) return `${line} …`
  return `${line}, ${timeOf((seconds * (all - bytes)) / bytes)} left …`
}

const rateOf = (rate: number): string => (rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en'))

/** In the unit that gives two figures. */
function timeOf(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`
  return seconds < 6000 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
