import { distance } from 'fastest-levenshtein'
import type { Command } from '../command.ts'
import { UsageError } from '../usageError.ts'
import { commandHelp, programHelp } from './commandHelp.ts'
import { plainText } from './document.ts'
import { topics } from './topics.ts'

/** What `digest help` prints of all, of a command or of a topic. */
export function helpOn(asked: string | undefined, commands: readonly Command[], width: number): string {
  if (asked === undefined) return programHelp(commands, width)
  const command = commands.find(({ name }) => name === asked)
  if (command !== undefined) return commandHelp(command, width)
  const topic = topics.find(({ name }) => name === asked)
  if (topic !== undefined) return plainText(topic.sections(commands), width)
  const names = [...commands, ...topics].map(({ name }) => name)
  const near = names.find((name) => distance(name, asked) <= 2)
  throw new UsageError(
    `no command or topic “${asked}”`,
    near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`,
    'unknown-choice',
  )
}
