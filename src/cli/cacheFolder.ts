import { posix, resolve, win32 } from 'node:path'
import type { Io } from './io.ts'

/**
 * Where what was found is kept: the folder that DIGEST_CACHE names, else digest's own among a person's caches, in
 * XDG_CACHE_HOME or `~/.cache`, `~/Library/Caches`, `%LocalAppData%`. Undefined where DIGEST_CACHE is `off`, or nothing
 * names a home.
 */
export function cacheFolder(env: Io['env'], platform: NodeJS.Platform = process.platform): string | undefined {
  const { DIGEST_CACHE: asked = '', HOME, USERPROFILE, LOCALAPPDATA, XDG_CACHE_HOME } = env
  if (asked === 'off') return undefined
  if (asked !== '') return resolve(asked)
  const path = platform === 'win32' ? win32 : posix
  const given = platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME
  // https://specifications.freedesktop.org/basedir-spec: a relative path is none.
  if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'digest')
  const home = HOME ?? USERPROFILE
  return home === undefined ? undefined : path.join(home, ...(usualFolders[platform] ?? ['.cache']), 'digest')
}

const usualFolders: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Library', 'Caches'],
  win32: ['AppData', 'Local'],
}
