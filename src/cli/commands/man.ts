import type { Command } from '../command.ts'
import { write } from '../output.ts'

export const man: Command = {
  name: 'man',
  summary: 'the manual page of digest, for man',
  operands: '',
  options: [],
  examples: [['man --output digest.1', 'then: man ./digest.1']],
  async run({ commands, io }) {
    const { manPage } = await import('../shell/manPage.ts')
    await write(io.stdout, manPage(commands))
    return 0
  },
}
