import type { ArticleGrouping } from '../../types/choices.ts'
import { nameTypes } from '../../types/layers.ts'
import type { NameType } from '../../types/layers.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseSome } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

const sortFields = ['mentions', 'articles', 'name', 'type']

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly type?: readonly NameType[]
  readonly by?: ArticleGrouping
  readonly sort?: string
  readonly top?: number
  readonly byArticle?: true
}

export const entities: Command<Options> = {
  name: 'entities',
  summary: 'who and what is named: people, organizations, places, and how often',
  operands: '[paths...]',
  options: [
    {
      flags: '--type <names>',
      description: 'only these types: person,place',
      parse: parseSome(nameTypes),
      items: nameTypes,
    },
    shared.topOfEach,
    shared.by,
    { flags: '--by-article', description: 'the same as --by article' },
    { ...shared.sort, choices: sortFields, fallback: 'mentions' },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['entities --type person --top 10', 'the ten people named most often'],
    ['entities news/ --by month --top 5', 'who is named in each month; on a terminal with sparklines'],
    ["entities 'news/*.txt' --json | jq -r '.[].name'", 'every name, one a line'],
  ],
  run: (run) =>
    answer(run, ({ countEntities }, corrections) => {
      const { type = null, top = null, by = null, byArticle = false, sort } = run.options
      return countEntities({ type, top, by: by ?? (byArticle ? 'article' : null), sort, corrections })
    }),
}
