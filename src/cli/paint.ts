import type { Paint } from '../index.ts'
import { takesColour } from './io.ts'
import type { Io } from './io.ts'

/** Colours from the sixteen that every terminal theme defines; none, and chalk not even loaded, where the output takes none. */
export async function paintFor(io: Io): Promise<Paint> {
  if (!takesColour(io)) return (await import('../index.ts')).plainPaint
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { title: chalk.bold.underline, heading: chalk.dim, name: chalk.bold, figure: chalk.cyan }
}
