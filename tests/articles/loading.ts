import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadArticles } from '../../src/articles/loadArticles.ts'
import type { LoadOptions } from '../../src/articles/loadArticles.ts'
import type { Article, Failure } from '../../src/types/article.ts'

/** What comes of paths, with what is told of it. */
export async function loadTold(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<{ readonly found: (Article | Failure)[]; readonly notes: string[] }> {
  const [found, notes]: [(Article | Failure)[], string[]] = [[], []]
  for await (const one of loadArticles(paths, { ...options, tell: (note) => notes.push(note) })) found.push(one)
  return { found, notes }
}

/** A file of its own folder. */
export function fileOf(content: string | Uint8Array, name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'digest-')), name)
  writeFileSync(path, content)
  return path
}

/** Each article's text, or what is wrong with it. */
export const textOf = (one: Article | Failure): string => ('error' in one ? one.error.message : one.text)
