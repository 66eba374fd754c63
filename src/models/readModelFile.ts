import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './packageRoot.ts'

/** The bytes of a model's file, by its path below this folder, in a buffer of their own: arrays can be laid over them. */
export function readModelFile(path: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(join(packageRoot(), 'src/models', path))
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
