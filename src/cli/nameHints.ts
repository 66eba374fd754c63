import { existsSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { isAddress } from '../articles/inputFormat.ts'
import type { Command } from './command.ts'

/** A word that stands where a command or a path should, and is more like a name. */
const looksLikeName = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’. -]*$/u.test(word) && !/\.\p{Ll}+$/u.test(word)

const quoted = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)

/** What to ask where a name stands in place of a command. */
export function hintAtCommand(asked: string, commands: readonly Command[]): string {
  if (existsSync(asked)) return `To read it: digest summary ${quoted(asked)}.`
  if (isAddress(asked)) return `digest fetches nothing: curl -L ${quoted(asked)} | digest summary -`
  const most = Math.max(1, Math.floor(asked.length / 3))
  const near = commands.map(({ name }) => name).filter((name) => distance(name, asked.toLowerCase()) <= most)
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`
  if (!looksLikeName(asked)) return ''
  return `For a name: digest context ${quoted(asked)}, or digest quotes --person ${quoted(asked)}.`
}

/** What to ask where a name stands among the paths; undefined where none does. */
export function hintAtPaths({ name, options, operands }: Command, given: readonly string[]): string | undefined {
  const paths = operands.startsWith('<') ? given.slice(1) : given
  const asked = paths.find((path) => looksLikeName(path) && !existsSync(path))
  if (asked === undefined) return undefined
  const has = (flag: string): boolean => options.some(({ flags }) => flags.startsWith(`${flag} `))
  const flag = ['--person', '--about'].find(has)
  return flag === undefined
    ? `for a name: digest context ${quoted(asked)}`
    : `for a name: digest ${name} ${flag} ${quoted(asked)}`
}
