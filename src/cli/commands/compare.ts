import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { growHeapSlowly } from '../growHeapSlowly.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly top?: number
  readonly full?: true
}

export const compare: Command<Options> = {
  name: 'compare',
  summary: 'which articles tell one story, and where they agree, differ or copy each other',
  operands: '[paths...]',
  options: [
    { ...shared.top, description: 'only the first n rows of each table; of the overview, so many stories' },
    { flags: '--full', description: 'all tables in place of the overview' },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['compare', 'each story on a screen, those that most tell independently first'],
    ['compare news/ --full', 'all tables, to read from the top down'],
    ["compare news/ --json | jq '.stories[].articles'", 'which articles belong together'],
  ],
  run(run) {
    // Much of what comparing makes lives as long as a story: to look for it more often takes longer than it is worth.
    growHeapSlowly(50)
    return answer(run, ({ compareArticles }, corrections) =>
      compareArticles({ top: run.options.top ?? null, corrections }),
    )
  },
}
