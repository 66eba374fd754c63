import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
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

/** A model's file that is still to be read, to where its reader wants the bytes. */
export interface ModelFile {
  readonly length: number
  readonly readInto: (bytes: Uint8Array) => void
}

/** By its path below this folder. */
export function modelFile(name: string): ModelFile {
  const path = join(packageRoot(), 'src/models', name)
  return { length: statSync(path).size, readInto: (bytes) => fill(bytes, path) }
}

/** @throws Error where the file has fewer bytes */
function fill(bytes: Uint8Array, path: string): void {
  const file = openSync(path, 'r')
  try {
    for (let at = 0, read = 0; at < bytes.length; at += read) {
      read = readSync(file, bytes, at, bytes.length - at, null)
      if (read === 0) throw new Error(`${path} ends too soon`)
    }
  } finally {
    closeSync(file)
  }
}
