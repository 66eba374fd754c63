import { InvalidArgumentError } from 'commander'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { inputOptions, outputOptions, parseCount } from '../options.ts'
import type { InputOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, OutputOptions {
  readonly byArticle?: true
  readonly since?: string
  readonly until?: string
  readonly top?: number
}

/** A year, a month or a day. */
function parseDate(argument: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(argument))
    throw new InvalidArgumentError('It takes a date: 2024, 2024-03 or 2024-03-08.')
  return argument
}

export const timeline: Command<Options> = {
  name: 'timeline',
  summary: 'what happened when: the dated statements, the earliest first',
  operands: '[paths...]',
  options: [
    {
      flags: '--since <date>',
      description: 'only what happened from then on: 2024, 2024-03 or 2024-03-08',
      parse: parseDate,
    },
    { flags: '--until <date>', description: 'only what happened up to then, that day included', parse: parseDate },
    { flags: '--top <n>', description: 'only the events that most articles tell', parse: parseCount },
    { flags: '--by-article', description: 'one article after the other' },
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['timeline', 'all articles together'],
    ['timeline news/ --since 2024-03 --top 10', 'what most articles tell of since March 2024'],
    ["timeline news/ --json | jq -r '.[] | select(.date != null) | [.date, .text] | @tsv'", 'dates and sentences'],
  ],
  run: (run) =>
    answer(run, ({ buildTimeline }) => {
      const { byArticle = false, since, until, top } = run.options
      return buildTimeline({ byArticle, ...(since && { since }), ...(until && { until }), ...(top && { top }) })
    }),
}
