import { answer } from '../answer.ts'
import type { TimelineRow } from '../../index.ts'
import type { Command } from '../command.ts'
import { printGraph } from '../graphOption.ts'
import { inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, NamesOptions, OutputOptions {
  readonly by?: 'article'
  readonly byArticle?: true
  readonly about?: string
  readonly since?: string
  readonly until?: string
  readonly source?: readonly string[]
  readonly top?: number
  readonly graph?: 'svg'
}

export const timeline: Command<Options> = {
  name: 'timeline',
  summary: 'what happened when: the dated statements, the earliest first',
  operands: '[paths...]',
  options: [
    { ...shared.since, description: `${shared.since.description}, by when it happened` },
    shared.until,
    shared.source,
    shared.about,
    { ...shared.top, description: 'only the events that most articles tell' },
    { ...shared.by, description: 'one article after the other', choices: ['article'] },
    { flags: '--by-article', description: 'the same as --by article' },
    { flags: '--graph <format>', description: 'print a picture: how much happened when', choices: ['svg'] },
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['timeline', 'all articles together'],
    ['timeline news/ --since 2024-03 --top 10', 'what most articles tell of since March 2024'],
    ['timeline news/ --graph svg --output when.svg', 'a picture'],
    ["timeline news/ --json | jq -r '.[] | select(.date != null) | [.date, .text] | @tsv'", 'dates and sentences'],
  ],
  run({ options: { since, until, ...options }, ...run }) {
    const { by, byArticle = by === 'article', about, top } = options
    const asked = {
      byArticle,
      about: about ?? null,
      ...(since && { since }),
      ...(until && { until }),
      ...(top && { top }),
    }
    const graph = printGraph({ ...run, options }, async (data, { timelineChart }) => {
      const rows = data as readonly TimelineRow[]
      const events = rows.map(({ date, text, articles }) => ({ date, label: text, count: articles }))
      return timelineChart(events, { standalone: true })
    })
    // Days choose among what is told, not among articles.
    return answer(
      { ...run, options },
      ({ buildTimeline }, corrections) => buildTimeline({ ...asked, corrections }),
      graph,
    )
  },
}
