import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { PathLike } from 'node:fs'

/** Up to this many bytes a file is read at once: a stream costs more than reading all five bundled articles. */
const smallFile = 1 << 20

/**
 * The bytes of a file. No more than it has when it is opened: what grows while it is read may be fed by us. Devices and pipes, and files that
 * say they are empty, as those of /proc do, come as they flow: whoever reads them must know how much is enough.
 */
export function openFile(path: PathLike): AsyncIterable<Uint8Array> {
  const stats = statSync(path)
  if (!stats.isFile() || stats.size === 0) return createReadStream(path)
  return stats.size > smallFile ? createReadStream(path, { end: stats.size - 1 }) : readWhole(path)
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like a stream
async function* readWhole(path: PathLike): AsyncGenerator<Uint8Array> {
  yield readFileSync(path)
}
