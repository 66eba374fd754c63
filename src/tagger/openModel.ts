import type { ModelFile } from '../models/readModelFile.ts'
import { modelVersion, modelMagic } from './taggerModel.ts'
import type { TaggerModel } from './taggerModel.ts'
import { modelMemory } from './weightSums.ts'

/**
 * Opens a model from its file, or the file's bytes: they must be where WebAssembly can read them. Assumes a little-endian
 * machine, as every one that Node runs on today is, bar s390x.
 * @throws Error where the bytes are no model of this layout
 */
export function openModel(file: ModelFile | Uint8Array<ArrayBuffer>): TaggerModel {
  const memory = modelMemory(file.length)
  if ('readInto' in file) file.readInto(memory.file)
  else memory.file.set(file)
  const { buffer, byteOffset } = memory.file
  const header = new Uint32Array(buffer, byteOffset, 8)
  if (header[0] !== modelMagic || header[1] !== modelVersion)
    throw new Error('not a tagger model, or one of another version')
  const [, , tagCount = 0, nameBytes = 0, bucketBits = 0] = header
  let at = header.byteLength
  const next = (size: number): number => {
    const start = at
    at += Math.ceil(size / 4) * 4
    return start
  }
  const int32 = (length: number): Int32Array => new Int32Array(buffer, byteOffset + next(length * 4), length)
  const tags = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + next(nameBytes), nameBytes)).split('\n')
  const scheme = { transitions: int32(tagCount * tagCount), begins: int32(tagCount), ends: int32(tagCount) }
  const buckets = next(4 * 2 ** bucketBits)
  return { tags, ...scheme, weights: memory.open(bucketBits, buckets, at) }
}
