import type { CorpusEntity } from '../linkEntities.ts'

/**
 * What a margin calls each of an article's entities: a person by the shortest name that the article has for him or her,
 * of those with the last word of the full one if there are any; where it has none, by that word. An organization or a
 * place by its shortest name. Two who would be called the same keep their full names.
 */
export function shortNames(entities: readonly CorpusEntity[]): string[] {
  const short = entities.map(shortName)
  const uses = new Map<string, number>()
  for (const name of short) uses.set(name, (uses.get(name) ?? 0) + 1)
  return short.map((name, i) => (uses.get(name) === 1 ? name : entities[i]!.name))
}

function shortName({ name, type, aliases }: CorpusEntity): string {
  if (type !== 'person') return shortest(aliases.filter((alias) => alias.length >= fewestLetters)) ?? name
  const words = name.split(' ')
  const last = words.at(-1)!
  const shorter = aliases.filter((alias) => alias.length < name.length && words.includes(alias.split(' ').at(-1)!))
  return shortest(shorter.filter((alias) => alias.split(' ').at(-1) === last)) ?? shortest(shorter) ?? last
}

/** One letter is no name. */
const fewestLetters = 2

/** The first of the shortest. */
function shortest(names: readonly string[]): string | undefined {
  const [first, ...others] = names
  return others.reduce((best, name) => (best !== undefined && name.length < best.length ? name : best), first)
}
