import { existsSync } from 'node:fs'
import { dirname, join, posix, resolve, win32 } from 'node:path'

/** A project's settings, where they are wanted for the articles of one folder. */
export const projectFile = 'digest.config.json'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The nearest `digest.config.json` from a folder upwards, up to a folder with a `.git` or the home folder. Outside of
 * both only the folder itself is looked into: above it, in `/tmp` say, anybody may have put one.
 */
export function findProjectConfig(from: string, env: Environment): string | undefined {
  const home = homeOf(env)
  const bounds = [] as string[]
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    bounds.push(folder)
    if (folder === home || existsSync(join(folder, '.git'))) break
    if (folder === dirname(folder)) {
      bounds.length = 1
      break
    }
  }
  return bounds.map((folder) => join(folder, projectFile)).find((path) => existsSync(path))
}

/**
 * Where a person's own settings are, whether or not they are there: `%AppData%\digest\config.json` on Windows, else
 * `digest/config.json` in XDG_CONFIG_HOME or `~/.config`. On macOS too, as git, gh and ripgrep do, and not in
 * `~/Library/Preferences`, where env-paths would look: that is for what applications save by themselves. Undefined where the environment names
 * no home.
 */
export function userConfig(env: Environment, platform: NodeJS.Platform): string | undefined {
  const home = homeOf(env)
  const path = platform === 'win32' ? win32 : posix
  const given = platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME
  // https://specifications.freedesktop.org/basedir-spec: a relative path is none.
  if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'digest', 'config.json')
  if (home === undefined) return undefined
  const folders = platform === 'win32' ? ['AppData', 'Roaming'] : ['.config']
  return path.join(home, ...folders, 'digest', 'config.json')
}

const homeOf = ({ HOME, USERPROFILE }: Environment): string | undefined => HOME ?? USERPROFILE
