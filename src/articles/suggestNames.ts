import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** `; did you mean "a.txt"?` for a path that is not there: names like it in its folder, nearest first. Empty where none is near. */
export async function suggestNames(path: string): Promise<string> {
  const folder = dirname(path)
  const names = await readdir(folder).catch((): string[] => [])
  const { suggest } = await import('../names/suggest.ts')
  const candidates = names.flatMap((name) =>
    [name, name.replace(/\.[^.]*$/, '')].map((form) => ({ form, answer: name })),
  )
  const near = suggest(basename(path), candidates).map((name) => `"${folder === '.' ? name : join(folder, name)}"`)
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}
