import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../models/packageRoot.ts'
import { describedCommands } from '../answers.ts'
import type { Command } from '../command.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'

export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of what a command prints as JSON, for programs that check or generate code',
  operands: '<command>',
  choices: () => describedCommands,
  options: [],
  examples: [['schema quotes > quotes.schema.json', 'draft 7; keys may be added to it, none goes']],
  async run({ operands: [asked], io }) {
    const command = describedCommands.find((name) => name === asked)
    if (command === undefined)
      throw new UsageError(
        `no schema of “${asked ?? ''}”`,
        `There are those of ${describedCommands.join(', ')}.`,
        'unknown-choice',
      )
    // Made by the build.
    const schema: unknown = JSON.parse(readFileSync(join(packageRoot(), 'dist/schemas', `${command}.json`), 'utf8'))
    await write(io.stdout, `${JSON.stringify(schema, null, 2)}\n`)
    return 0
  },
}
