import { nameTypes } from '../../types/layers.ts'
import type { NameType } from '../../types/layers.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { inputOptions, namesOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, NamesOptions, OutputOptions {
  readonly type?: NameType
  readonly top?: number
  readonly byArticle?: true
}

export const entities: Command<Options> = {
  name: 'entities',
  summary: 'who and what is named: people, organizations, places, and how often',
  operands: '[paths...]',
  options: [
    {
      flags: '--type <type>',
      description: 'only this type',
      choices: nameTypes,
    },
    {
      flags: '--top <n>',
      description: 'only the n most frequent; with --by-article, of each',
      parse: parseCount,
      setting: true,
    },
    { flags: '--by-article', description: 'count in each article by itself' },
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['entities --type person --top 10', 'the ten people named most often'],
    ["entities 'news/*.txt' --json | jq -r '.[].name'", 'every name, one a line'],
  ],
  run: (run) =>
    answer(run, ({ countEntities }, corrections) => {
      const { type = null, top = null, byArticle = false } = run.options
      return countEntities({ type, top, byArticle, corrections })
    }),
}
