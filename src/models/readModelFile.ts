import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './packageRoot.ts'

/**
 * The bytes of a model's file, by its path below this folder, in a buffer of their own: arrays can be laid over them.
 */
export const readModelFile = (path: string): Uint8Array<ArrayBuffer> =>
  readBytes(join(packageRoot(), 'src/models', path))

/** The same for a file of somebody else's model. */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(path)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
