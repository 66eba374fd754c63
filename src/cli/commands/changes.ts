import { changeChoices } from '../../types/choices.ts'
import type { ChangeChoice } from '../../types/choices.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, outputOptions, shared } from '../options.ts'
import { parseSome } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, ChoiceOptions, OutputOptions {
  readonly only?: readonly ChangeChoice[]
  readonly top?: number
}

export const changes: Command<Options> = {
  name: 'changes',
  summary: 'what changed between two versions of an article, or of a folder of them',
  operands: '<old-path> <new-path>',
  options: [
    {
      flags: '--only <kinds>',
      description: 'only these changes, or those with these facts in them: headline,figure',
      parse: parseSome(changeChoices),
      items: changeChoices,
    },
    shared.top,
    ...choiceOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['changes monday/eruption.txt tuesday/eruption.txt', 'statements added, dropped and reworded, word by word'],
    ['changes monday/ tuesday/ --only figure,headline', 'of two folders, articles paired by id, address or likeness'],
  ],
  run: (run) => {
    const { only = null, top = null } = run.options
    const versions = ['old', 'new'] as const
    return answer(run, ({ listChanges }, _, set) => listChanges(versions[set]!, { only, top }), {
      sets: versions.map((_, set) => [run.operands[set] ?? '']),
    })
  },
}
