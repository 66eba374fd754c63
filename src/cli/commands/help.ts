import type { Command, Named } from '../command.ts'
import { helpWidth } from '../io.ts'
import { write } from '../output.ts'

export const help: Command = {
  name: 'help',
  summary: 'a command’s options, examples and fields, or one of the topics',
  operands: '[command-or-topic]',
  choices: (...lists: (readonly Named[])[]) => lists.flat().map(({ name }) => name),
  options: [],
  examples: [
    ['help quotes', 'the same as digest quotes --help'],
    ['help exit-codes', 'what a script is told'],
  ],
  async run({ operands: [asked], commands, io }) {
    const { helpOn } = await import('../help/helpOn.ts')
    await write(io.stdout, helpOn(asked, commands, helpWidth(io)))
    return 0
  },
}
