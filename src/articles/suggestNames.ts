import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const mostSuggestions = 3

/** `; did you mean "a.txt"?` for a path that is not there: names like it in its folder, nearest first. Empty where none is near. */
export async function suggestNames(path: string): Promise<string> {
  const folder = dirname(path)
  const wanted = basename(path).toLowerCase()
  const names = await readdir(folder).catch((): string[] => [])
  if (names.length === 0) return ''
  const { distance } = await import('fastest-levenshtein')
  const near = names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(2, wanted.length / 4) || withoutEnding(name) === withoutEnding(wanted))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ name }) => `"${folder === '.' ? name : join(folder, name)}"`)
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}

function withoutEnding(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '')
}
