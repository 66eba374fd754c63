import { realpathSync } from 'node:fs'
import { join, relative, isAbsolute, sep } from 'node:path'
import { UsageError } from '../usageError.ts'

/**
 * The path if it leads to one of the roots or into one, once links and dots are followed: an assistant, and whoever
 * talks it into something, reads nothing else. It counts from the working folder, else from a root. Patterns are not
 * taken.
 * @throws UsageError for any other path
 */
export function allowedPath(path: string, roots: readonly string[]): string {
  const bases = roots.map(realPath).filter((base) => base !== undefined)
  for (const candidate of [path, ...roots.map((root) => join(root, path))]) {
    const real = realPath(candidate)
    if (real !== undefined && bases.some((base) => isWithin(real, base))) return candidate
  }
  throw new UsageError(`${path} is not among what this server reads`, `It reads ${roots.join(', ')}.`, 'not-allowed')
}

function isWithin(path: string, base: string): boolean {
  const way = relative(base, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
