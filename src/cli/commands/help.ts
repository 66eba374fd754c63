import { distance } from 'fastest-levenshtein'
import type { Command } from '../command.ts'
import { commandHelp, programHelp } from '../help/commandHelp.ts'
import { plainText } from '../help/document.ts'
import { topics } from '../help/topics.ts'
import { helpWidth } from '../io.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'

export const help: Command = {
  name: 'help',
  summary: 'a command’s options, examples and fields, or one of the topics',
  operands: '[command-or-topic]',
  choices: namesOf,
  options: [],
  examples: [
    ['help quotes', 'the same as digest quotes --help'],
    ['help exit-codes', 'what a script is told'],
  ],
  async run({ operands: [asked], commands, io }) {
    await write(
      io.stdout,
      asked === undefined ? programHelp(commands, helpWidth(io)) : helpOn(asked, commands, helpWidth(io)),
    )
    return 0
  },
}

function helpOn(asked: string, commands: readonly Command[], width: number): string {
  const command = commands.find(({ name }) => name === asked)
  if (command !== undefined) return commandHelp(command, width)
  const topic = topics.find(({ name }) => name === asked)
  if (topic !== undefined) return plainText(topic.sections(commands), width)
  const names = namesOf(commands)
  const near = names.find((name) => distance(name, asked) <= 2)
  throw new UsageError(
    `no command or topic “${asked}”`,
    near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`,
    'unknown-choice',
  )
}

function namesOf(commands: readonly Command[]): string[] {
  return [...commands, ...topics].map(({ name }) => name)
}
