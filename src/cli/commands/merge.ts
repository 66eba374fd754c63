import type { Command } from '../command.ts'
import { outputOptions, partialOption } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'
import { writePart } from '../partial.ts'
import { readParts } from '../readParts.ts'
import { UsageError } from '../usageError.ts'

type Options = OutputOptions & Pick<InputOptions, 'partial'>

export const merge: Command<Options> = {
  name: 'merge',
  summary: 'one answer from what several runs wrote with --partial, as one run would have given it',
  operands: '<paths...>',
  options: [
    { ...partialOption, description: 'print what the answer is made from, to be merged again' },
    ...outputOptions,
  ],
  examples: [
    ['entities sunday/ --partial --output sunday.json', 'a part, here or on another machine'],
    ['entities monday/ --partial --output monday.json', 'another'],
    ['merge sunday.json monday.json', 'what digest entities sunday/ monday/ prints'],
    ['merge sunday.json monday.json --partial --output both.json', 'in steps, where there are many'],
  ],
  async run({ operands, options: { partial = false, ...options }, io, commands, asked }) {
    const part = await readParts(operands)
    if (partial) {
      await writePart(io.stdout, part)
      return 0
    }
    const command = commands.find(({ name, options }) => name === part.command && options.includes(partialOption))
    if (command === undefined)
      throw new UsageError(
        `${operands[0]!} is of a command that there is not: ${part.command}`,
        'Write it anew.',
        'bad-state',
      )
    const all = { ...part.options, ...options } as never
    return command.run({ operands: part.operands, options: all, io, commands, asked, part })
  },
}
