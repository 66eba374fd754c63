import { readdirSync, statSync } from 'node:fs'
import type { BigIntStats, Dirent } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { formatByName, idOfFile, isAddress } from './inputFormat.ts'
import { hasManyStars, mostStars, openGlobs, readIgnoreRules } from './patterns.ts'
import type { Globs, IgnoreRules } from './patterns.ts'
import { pathOnDisk } from './pathOnDisk.ts'

const globCharacters = /[*?[\]{}()!]/

/** What tells files apart, whatever their names. */
export type FileIdentity = Pick<BigIntStats, 'dev' | 'ino'>

export interface FindOptions {
  /** A file that folders and patterns pass over: where the answer goes, which would be read as it grows. */
  readonly passOver?: FileIdentity | undefined
  /** Which files of folders and patterns are read, as .gitignore writes them; those after `!` are not. The last says. */
  readonly globs?: readonly string[] | undefined
  /** Of the files of folders only these, by their paths; of others nothing is told. */
  readonly only?: ReadonlySet<string> | undefined
  /** Told of what is left out. */
  readonly tell?: ((note: string) => void) | undefined
}

export interface FoundFile {
  readonly path: string
  /** The user wrote its name, rather than that of a folder or a pattern. */
  readonly isNamed: boolean
}

/**
 * The files that a path stands for, in order: a file itself, whatever its name; what a folder holds, with its
 * subfolders, of files with an ending that we read, by name; what a pattern matches, by name. Left out of folders is
 * what a search leaves out: names that start with a dot, node_modules, and what the .gitignore and .ignore files in
 * them say, not those above them. Links to folders are not followed; pipes and devices, which may have no end, are
 * read only where they are named.
 */
export async function* findFiles(path: string, options: FindOptions = {}): AsyncGenerator<FoundFile | Failure> {
  const notFound = (message: string): Failure => failure({ id: idOfFile(path), path }, 'not-found', message)
  const kind = kindOf(path)
  const slow = [...(options.globs ?? []), ...(kind === undefined ? [path] : [])].find(hasManyStars)
  if (kind !== 'folder' && kind !== undefined) yield { path, isNamed: true }
  else if (isAddress(path)) yield notFound(`${path} is an address. ${fetchFirst(path)}`)
  else if (slow !== undefined)
    yield notFound(`${slow} has more than ${mostStars} stars in a name: write out more of it`)
  else if (kind === 'folder') yield* orFailure(walkFolder(path, options), path, 'holds no articles')
  else if (globCharacters.test(path)) yield* orFailure(matches(path, options), path, 'matches no file')
  else yield notFound(`${path}: no such file or folder${await suggestNames(path)}`)
}

const fetchFirst = (address: string): string =>
  `digest fetches nothing: curl -L '${address.replaceAll("'", '%27')}' | digest … -`

async function* orFailure(
  files: AsyncGenerator<FoundFile | Failure>,
  path: string,
  otherwise: string,
): AsyncGenerator<FoundFile | Failure> {
  let found = false
  for await (const file of files) {
    found = true
    yield file
  }
  if (!found) yield failure({ id: idOfFile(path), path }, 'not-found', `${path} ${otherwise}`)
}

async function* walkFolder(path: string, options: FindOptions): AsyncGenerator<FoundFile | Failure> {
  const root = path.replace(/(?<=[^/])\/+$/, '')
  const walk: Walk = {
    root,
    globs: await openGlobs(options.globs),
    passOver: options.passOver,
    only: options.only,
    ignored: 0,
  }
  yield* walkBelow(root, [], walk)
  if (walk.ignored > 0 && walk.only === undefined)
    options.tell?.(
      `${path}: .gitignore or .ignore leaves out ${walk.ignored} ${walk.ignored === 1 ? 'file or folder' : 'files or folders'}; name them to read them`,
    )
}

interface Walk {
  readonly root: string
  readonly globs: Globs
  readonly passOver: FileIdentity | undefined
  readonly only: ReadonlySet<string> | undefined
  ignored: number
}

async function* walkBelow(
  folder: string,
  above: readonly IgnoreRules[],
  walk: Walk,
): AsyncGenerator<FoundFile | Failure> {
  let entries: Dirent[] = []
  try {
    entries = readdirSync(pathOnDisk(folder), { withFileTypes: true })
  } catch (error) {
    yield failure({ id: idOfFile(folder), path: folder }, 'unreadable', `${folder} can't be read: ${reasonOf(error)}`)
  }
  const rules = await rulesFor(folder, entries, above)
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`
    if (!isWanted(entry, path, rules, walk)) continue
    if (entry.name.includes('\ufffd') && kindOf(path) === undefined)
      yield failure(
        { id: idOfFile(path), path },
        'unreadable',
        `${path} can't be read: its name is no UTF-8, and others read alike; rename it`,
      )
    else if (entry.isDirectory()) yield* walkBelow(path, rules, walk)
    else if (walk.only?.has(path) !== false && isToRead(path, walk.passOver)) yield { path, isNamed: false }
  }
}

/** By its name alone: the user's patterns have the last word, then the ignore files, which is counted. */
function isWanted(entry: Dirent, path: string, rules: readonly IgnoreRules[], walk: Walk): boolean {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return false
  const isFolder = entry.isDirectory()
  const choice = walk.globs.choose(path.slice(walk.root.replace(/\/$/, '').length + 1), isFolder)
  if (choice !== undefined) return choice === 'read'
  if (!isFolder && formatByName(entry.name) === undefined) return false
  if (!isIgnored(path, isFolder, rules)) return true
  walk.ignored++
  return false
}

/** The rules that hold in a folder, nearest first. */
async function rulesFor(
  folder: string,
  entries: readonly Dirent[],
  above: readonly IgnoreRules[],
): Promise<readonly IgnoreRules[]> {
  const names = new Set(entries.map(({ name }) => name))
  if (!names.has('.gitignore') && !names.has('.ignore')) return above
  return [await readIgnoreRules(folder), ...above]
}

/** The nearest file that says anything of a path has the say. */
function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  return rules.map((rule) => rule.says(path, isFolder)).find((said) => said !== undefined) ?? false
}

async function* matches(pattern: string, { passOver, globs: given }: FindOptions): AsyncGenerator<FoundFile> {
  const { glob } = await import('tinyglobby')
  const globs = await openGlobs(given)
  const files = await glob([pattern], {
    expandDirectories: false,
    absolute: isAbsolute(pattern),
    ignore: '**/node_modules/**',
  })
  for (const path of files.sort())
    if (globs.choose(path, false) !== 'leave' && isToRead(path, passOver)) yield { path, isNamed: false }
}

/** A link that leads nowhere is: opening it says so. */
function isToRead(path: string, passOver?: FileIdentity): boolean {
  const kind = kindOf(path, passOver)
  return kind === 'file' || kind === undefined
}

/** The identity of a file, for telling whether it was read already. */
export function identityOf(path: string): string | undefined {
  try {
    const stats = statSync(pathOnDisk(path), { bigint: true })
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined
  } catch {
    return undefined
  }
}

/**
 * What cannot be looked at passes for a file: opening it says why. Asked without waiting: for Node's way of waiting it
 * starts four threads, which takes as long as reading an article.
 */
function kindOf(path: string, passOver?: FileIdentity): 'file' | 'folder' | 'other' | undefined {
  try {
    const stats = statSync(pathOnDisk(path), { bigint: true })
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() && !(stats.dev === passOver?.dev && stats.ino === passOver.ino) ? 'file' : 'other'
  } catch (error) {
    return isMissing(error) ? undefined : 'file'
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/**
 * `; did you mean "a.txt"?` for a path that is not there: names like it in its folder, nearest first. Empty where none
 * is near.
 */
async function suggestNames(path: string): Promise<string> {
  const folder = dirname(path)
  const names = namesIn(folder)
  const { suggest } = await import('../names/suggest.ts')
  const candidates = names.flatMap((name) =>
    [name, name.replace(/\.[^.]*$/, '')].map((form) => ({ form, answer: name })),
  )
  const near = suggest(basename(path), candidates).map((name) => `"${folder === '.' ? name : join(folder, name)}"`)
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
