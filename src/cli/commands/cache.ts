import { printResult } from '../answer.ts'
import { cacheFolder } from '../cacheFolder.ts'
import type { Command, ExitCode, Run } from '../command.ts'
import { cacheSizeOption, outputOptions, usualCacheSize } from '../options.ts'
import type { OutputOptions } from '../options.ts'
import type { Column, Row } from '../../index.ts'
import { UsageError } from '../usageError.ts'

interface Options extends OutputOptions {
  readonly cacheSize?: number
}

export interface CacheReport extends Row {
  /** Null where nothing is kept. */
  readonly folder: string | null
  readonly articles: number
  readonly megabytes: number
  /** As many megabytes may be kept. */
  readonly most: number
}

export const cache: Command<Options> = {
  name: 'cache',
  summary: 'where what was found in articles is kept, and how much; clear removes it',
  operands: '[action]',
  choices: () => ['clear'],
  options: [cacheSizeOption, ...outputOptions],
  examples: [
    ['cache', 'the folder, how many articles, how many megabytes, and how many it may be'],
    ['cache clear', 'remove all of it'],
  ],
  run: showCache,
}

async function showCache({ operands: [action], options, io }: Run<Options>): Promise<ExitCode> {
  if (action !== undefined && action !== 'clear')
    throw new UsageError(`cache has no “${action}”`, 'There is digest cache, and digest cache clear.', 'unknown-choice')
  const { clearStore, measureStore } = await import('../../index.ts')
  const folder = cacheFolder(io.env)
  if (folder !== undefined && action === 'clear') await clearStore(folder)
  const { entries, bytes } = folder === undefined ? { entries: 0, bytes: 0 } : await measureStore(folder)
  const row: CacheReport = {
    folder: folder ?? null,
    articles: entries,
    megabytes: Math.round(bytes / 1e5) / 10,
    most: options.cacheSize ?? usualCacheSize,
  }
  await printResult({ data: row, tables: [{ name: 'cache', title: 'Cache', columns, rows: [row] }] }, options, io)
  return 0
}

const columns: readonly Column[] = [
  { key: 'folder', heading: 'Folder', kind: 'prose', show: ({ folder }) => folder ?? 'off' },
  { key: 'articles', heading: 'Articles', kind: 'count' },
  { key: 'megabytes', heading: 'Megabytes', kind: 'count' },
  { key: 'most', heading: 'At most', kind: 'count' },
]
