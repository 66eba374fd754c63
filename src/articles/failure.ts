import type { Failure } from '../types/article.ts'

/** What can be wrong with an input; scripts tell failures apart by these. */
type FailureCode = 'not-found' | 'unreadable' | 'binary' | 'too-large' | 'no-article' | 'bad-json' | 'bad-record'

export function failure(
  source: { readonly id: string; readonly path: string | null },
  code: FailureCode,
  message: string,
): Failure {
  return { id: source.id, path: source.path, error: { code, message } }
}

/** A record is JSON, but no article that can be read; the message goes on behind its place in the file. */
export class RecordError extends Error {}
