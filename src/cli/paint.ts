import { Chalk } from 'chalk'
import type { Paint } from '../index.ts'
import { takesColour } from './io.ts'
import type { Io } from './io.ts'

/** Colours from the sixteen that every terminal theme defines; none where the output takes none. */
export function paintFor(io: Io): Paint {
  const chalk = new Chalk({ level: takesColour(io) ? 1 : 0 })
  return { title: chalk.bold.underline, heading: chalk.dim, name: chalk.bold, figure: chalk.cyan }
}
