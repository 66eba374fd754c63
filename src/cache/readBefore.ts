import { createHash } from 'node:crypto'
import type { ReadBefore } from '../articles/readAs.ts'
import type { Article } from '../types/article.ts'
import { codeVersion } from './articleKey.ts'
import type { FileStore } from './fileStore.ts'

/**
 * The articles that files held, in a store, under the bytes of each: a file that was changed has another name there.
 *
 * @param version of the code; without one nothing is looked up or kept
 */
export function readBefore(store: FileStore, version: string | undefined = codeVersion()): ReadBefore | undefined {
  if (version === undefined) return undefined
  const nameOf = (way: string, bytes: Uint8Array): string =>
    createHash('sha256')
      .update(JSON.stringify([version, way]))
      .update(bytes)
      .digest('hex')
  return {
    find(way, bytes) {
      const body = store.read(nameOf(way, bytes))
      return body && articlesIn(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString())
    },
    keep: (way, bytes, articles) => store.write(nameOf(way, bytes), Buffer.from(JSON.stringify(articles))),
    finish: () => store.finish(),
  }
}

/** A checksum vouches for no more than that nothing happened to what somebody wrote. */
function articlesIn(json: string): readonly Article[] | undefined {
  try {
    const found = JSON.parse(json) as readonly Article[]
    return found.every(({ text, furniture }) => typeof text === 'string' && Array.isArray(furniture))
      ? found
      : undefined
  } catch {
    return undefined
  }
}
