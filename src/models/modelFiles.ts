import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './packageRoot.ts'

/** Every file of every model, with its size and when it was written: whoever trains one anew changes these. */
export function modelFiles(): readonly (readonly [name: string, bytes: number, writtenMs: number])[] {
  const folder = join(packageRoot(), 'src/models')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'))
  return files.sort().map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return [name, size, mtimeMs]
  })
}
