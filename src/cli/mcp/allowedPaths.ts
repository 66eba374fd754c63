import { realpathSync } from 'node:fs'
import { join, relative, isAbsolute, sep } from 'node:path'
import { UsageError } from '../usageError.ts'

/**
 * An assistant, and whoever talks it into something, reads what it was given and nothing else: a path stands for a file
 * or folder that is one of these or lies in one of them, wherever links and dots lead; from here, or from one of them
 * on. There are no patterns.
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
