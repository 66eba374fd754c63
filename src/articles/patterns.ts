import { readFile as readWhole } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Ignore } from 'ignore'

/** Loading fs/promises takes as long as reading an article. */
const readFile = promisify(readWhole)

/**
 * So many `*` in one name can be matched in time: it grows with the length of a file's name to the power of their
 * number.
 */
export const mostStars = 4

export const hasManyStars = (pattern: string): boolean =>
  pattern.split('/').some((name) => (name.match(/\*+|[+@!?](?=\()/g)?.length ?? 0) > mostStars)

/** What a .gitignore and an .ignore file say of what is below their folder. */
export interface IgnoreRules {
  /** Undefined where no rule has anything to say. */
  says(path: string, isFolder: boolean): boolean | undefined
}

/** So many lines and so long ones have rules that people wrote; others can take long to match, and are not obeyed. */
const [mostRules, longestRule] = [5000, 300]

/** An unreadable file has no rules. Of the two, .ignore has the last word. */
export async function readIgnoreRules(folder: string): Promise<IgnoreRules> {
  const texts = await Promise.all(
    ['.gitignore', '.ignore'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  )
  const rules = texts.flatMap((text) => text.split(/\r?\n/).slice(0, mostRules)).filter(isQuick)
  const matcher = await matcherOf(rules)
  const prefix = folder.endsWith('/') ? folder : `${folder}/`
  return {
    says(path, isFolder) {
      const { ignored, unignored } = matcher.test(`${path.slice(prefix.length)}${isFolder ? '/' : ''}`)
      return ignored ? true : unignored ? false : undefined
    },
  }
}

const isQuick = (rule: string): boolean => rule.length <= longestRule && !hasManyStars(rule)

async function matcherOf(rules: readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore')
  return ignore({ ignoreCase: false, allowRelativePaths: true }).add(rules)
}

/** What the user's own patterns say of a path: they win over ignore files and endings. */
export interface Globs {
  choose(path: string, isFolder: boolean): 'read' | 'leave' | undefined
}

const anything: Globs = { choose: () => undefined }

/** Patterns as in .gitignore, except that they name what is read, and after `!` what is not; the last that fits wins. */
export async function openGlobs(globs: readonly string[] | undefined): Promise<Globs> {
  if (globs === undefined || globs.length === 0) return anything
  const matcher = await matcherOf(globs)
  const asksForSome = globs.some((glob) => !glob.startsWith('!'))
  return {
    choose(path, isFolder) {
      const { ignored, unignored } = matcher.test(`${path}${isFolder ? '/' : ''}`)
      if (unignored) return 'leave'
      if (ignored) return 'read'
      return asksForSome && !isFolder ? 'leave' : undefined
    },
  }
}
