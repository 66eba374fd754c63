import type { Io } from './io.ts'
import { sayAsItIs } from './say.ts'

export interface Progress {
  /** One more article is through. */
  step(): Promise<void>
  /** Takes the line away again. */
  end(): Promise<void>
}

const firstAfter = 1000
const every = 200

/** A running count on stderr, for a person at a terminal who waits for more than a second; nothing at all otherwise. */
export function countingProgress(io: Io): Progress {
  const shown = io.stderr.isTTY === true
  let count = 0
  let next = Date.now() + firstAfter
  let printed = false
  return {
    async step() {
      count++
      if (!shown || Date.now() < next) return
      next = Date.now() + every
      printed = true
      await sayAsItIs(io, `\r${count.toLocaleString('en')} articles …`)
    },
    async end() {
      if (printed) await sayAsItIs(io, '\r\u001b[K')
    },
  }
}
