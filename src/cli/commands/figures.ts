import { quantityKinds } from '../../types/layers.ts'
import type { QuantityKind } from '../../types/layers.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseSome } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly about?: string
  readonly person?: string
  readonly kind?: readonly QuantityKind[]
  readonly top?: number
  readonly sort?: string
}

export const figures: Command<Options> = {
  name: 'figures',
  summary: 'every amount, count, percentage and share, what it counts and who gives it',
  operands: '[paths...]',
  options: [
    shared.about,
    { ...shared.person, description: 'only figures that this person or organization gives, under any of its names' },
    {
      flags: '--kind <names>',
      description: 'only figures of these kinds: amount,percentage; without it all but times of day',
      parse: parseSome(quantityKinds),
      items: quantityKinds,
    },
    { ...shared.top, description: 'only the first n figures' },
    { ...shared.sort, choices: ['value', 'kind', 'unit', 'counts', 'speaker', 'times', 'published'] },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['figures news/', 'the claims in figures of each article, in the order of its text'],
    ['figures news/ --kind amount --sort value --top 10', 'the largest sums of money'],
    ['figures news/ --about Lee', 'figures in sentences that speak of somebody'],
    ["figures news/ --json | jq -r '.[] | [.value, .unit, .counts, .speaker] | @tsv'", 'for a spreadsheet'],
  ],
  run(run) {
    return answer(run, ({ listFigures }, corrections) => {
      const { about = null, person = null, kind = null, top, sort } = run.options
      return listFigures({ about, person, kind, top, sort, corrections })
    })
  },
}
