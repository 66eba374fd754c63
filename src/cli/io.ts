import type { Readable, Writable } from 'node:stream'
import type { Paint } from '../index.ts'

/** `other`: a device such as /dev/null, or nothing at all. */
export type StdinKind = 'file' | 'pipe' | 'terminal' | 'other'

/** Everything that a command touches outside of itself, handed in so that commands are tested in process. */
export interface Io {
  /** Opened when `-` is first read: a stdin that nobody asked for stays untouched. */
  readonly stdin: () => Readable
  /** What stdin is, without opening it. */
  readonly stdinKind: () => StdinKind
  readonly stdout: Writable & {
    readonly isTTY?: boolean
    readonly columns?: number
    /** A pager stands before the terminal: does it let links through? */
    readonly passesLinks?: boolean
  }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Asked for: nothing on stderr but errors, no colours. */
  readonly quiet?: boolean
  readonly colorless?: boolean
  /** Ends what would go on, or makes it stop: Ctrl-C does without, for the whole process. */
  readonly signal?: AbortSignal | undefined
  /** The file that `stdout` becomes in the end. */
  readonly output?: string | undefined
}

/** Terminal columns: the terminal's own, else COLUMNS, else 80. */
export function widthOf({ stdout, env }: Io): number {
  const width = stdout.columns ?? Number(env.COLUMNS)
  return Number.isInteger(width) && width > 0 ? Math.max(width, 40) : 80
}

/** Help is read like prose: past this many columns lines get hard to follow. */
const widestHelp = 100

export const helpWidth = (io: Io): number => Math.min(widthOf(io), widestHelp)

/**
 * Does stdout take colours? A flag wins, then Node's own FORCE_COLOR, https://no-color.org and
 * https://bixense.com/clicolors.
 */
function takesColour({ stdout, env, colorless }: Io): boolean {
  if (colorless === true) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (isSet(env.NO_COLOR)) return false
  if (isSet(env.CLICOLOR_FORCE) && env.CLICOLOR_FORCE !== '0') return true
  return stdout.isTTY === true && env.TERM !== 'dumb' && env.CLICOLOR !== '0'
}

/**
 * Does the terminal show ASCII alone, or little more? A dumb one and Linux's own do, and one whose locale (POSIX, 8.2) is
 * of another charset than UTF-8. Where no locale is set, most show all.
 */
export function isAsciiOnly({ env }: Pick<Io, 'env'>): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet)
  return env.TERM === 'dumb' || env.TERM === 'linux' || (locale !== undefined && !/utf-?8/i.test(locale))
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/**
 * Colours from the sixteen that every terminal theme defines; none, and chalk not even loaded, where the output takes
 * none.
 */
export async function paintFor(io: Io): Promise<Paint> {
  if (!takesColour(io)) return (await import('../index.ts')).plainPaint
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const { bold, cyan, dim, green, magenta, red } = chalk
  return {
    ...{ title: bold.underline, heading: dim, name: bold, figure: cyan, removed: red.strikethrough, added: green },
    ...{ mention: cyan, speaker: magenta.bold, said: green },
  }
}
