import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let root: string | undefined

/**
 * The folder of digest's own package.json: weights and bundled articles lie below it, for the sources as for the built
 * package.
 */
export function packageRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)))
  return root
}

const findRoot = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder))

/** The folder of the five articles that come with digest: what commands read where no path is given. */
export const bundledArticles = (): string => join(packageRoot(), 'seeds')
