import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/**
 * Frees at once what is no longer used. V8 lets what a long run leaves behind come to thrice what it uses, and to more
 * where other programs keep the cores busy; it takes some hundredths of a second.
 */
export function collectGarbage(): void {
  collect ??= exposed()
  collect()
}

/** The flag is there for a moment only: code that is kept is kept for the flags that it was made with. */
function exposed(): () => void {
  setFlagsFromString('--expose-gc')
  const found = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  return found
}
