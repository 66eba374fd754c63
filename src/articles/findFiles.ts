import type { BigIntStats, Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { formatByName, idOfFile } from './inputFormat.ts'

const globCharacters = /[*?[\]{}()!]/

/** What tells files apart, whatever their names. */
export type FileIdentity = Pick<BigIntStats, 'dev' | 'ino'>

/**
 * The files that a path stands for, in order: a file itself, whatever its name; what a folder holds, with its
 * subfolders, of files with an ending that we read, by name; what a pattern matches, by name. Names that start with a
 * dot are hidden, and links to folders are not followed; pipes and devices, which may have no end, are read only where
 * they are named, and `passOver` is not read at all otherwise.
 */
export async function* findFiles(path: string, passOver?: FileIdentity): AsyncGenerator<string | Failure> {
  const kind = await kindOf(path)
  if (kind === 'folder') {
    const files = walk(path.replace(/(?<=[^/])\/+$/, ''), passOver)
    yield* orFailure(files, path, 'holds no articles: no .txt, .md or .jsonl file')
  } else if (kind !== undefined) yield path
  else if (hasManyStars(path))
    yield failure(
      { id: idOfFile(path), path },
      'not-found',
      `${path} has more than ${mostStars} stars in a name: write out more of it`,
    )
  else if (globCharacters.test(path)) yield* orFailure(matches(path, passOver), path, 'matches no file')
  else
    yield failure(
      { id: idOfFile(path), path },
      'not-found',
      `${path}: no such file or folder${await suggestNames(path)}`,
    )
}

/**
 * So many `*` in one name can be matched in time: it grows with the length of a file's name to the power of their
 * number.
 */
const mostStars = 4

const hasManyStars = (pattern: string): boolean =>
  pattern.split('/').some((name) => (name.match(/\*+|[+@!?](?=\()/g)?.length ?? 0) > mostStars)

async function* orFailure(
  files: AsyncGenerator<string | Failure>,
  path: string,
  otherwise: string,
): AsyncGenerator<string | Failure> {
  let found = false
  for await (const file of files) {
    found = true
    yield file
  }
  if (!found) yield failure({ id: idOfFile(path), path }, 'not-found', `${path} ${otherwise}`)
}

async function* walk(folder: string, passOver?: FileIdentity): AsyncGenerator<string | Failure> {
  let entries: Dirent[] = []
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield failure({ id: idOfFile(folder), path: folder }, 'unreadable', `${folder} can't be read: ${reasonOf(error)}`)
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`
    if (entry.name.includes('\ufffd') && (await kindOf(path)) === undefined)
      yield failure(
        { id: idOfFile(path), path },
        'unreadable',
        `${path} can't be read: its name is no UTF-8; rename it`,
      )
    else if (entry.isDirectory()) yield* walk(path, passOver)
    else if (formatByName(entry.name) !== undefined && (await isToRead(path, passOver))) yield path
  }
}

async function* matches(pattern: string, passOver?: FileIdentity): AsyncGenerator<string> {
  const { glob } = await import('tinyglobby')
  const files = await glob([pattern], { expandDirectories: false, absolute: isAbsolute(pattern) })
  for (const file of files.sort()) if (await isToRead(file, passOver)) yield file
}

/** A link that leads nowhere is: opening it says so. */
async function isToRead(path: string, passOver?: FileIdentity): Promise<boolean> {
  const kind = await kindOf(path, passOver)
  return kind === 'file' || kind === undefined
}

/** What cannot be looked at passes for a file: opening it says why. */
async function kindOf(path: string, passOver?: FileIdentity): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const stats = await stat(path, { bigint: true })
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
  const names = await readdir(folder).catch((): string[] => [])
  const { suggest } = await import('../names/suggest.ts')
  const candidates = names.flatMap((name) =>
    [name, name.replace(/\.[^.]*$/, '')].map((form) => ({ form, answer: name })),
  )
  const near = suggest(basename(path), candidates).map((name) => `"${folder === '.' ? name : join(folder, name)}"`)
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
}
