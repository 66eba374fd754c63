import { articleGroupings } from '../../types/choices.ts'
import type { ArticleGrouping } from '../../types/choices.ts'
import { quoteKinds } from '../../types/layers.ts'
import type { QuoteKind } from '../../types/layers.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { choiceOptions, confidenceOption, inputOptions, namesOptions, outputOptions, shared } from '../options.ts'
import { parseSome } from '../parseArguments.ts'
import type { ChoiceOptions, InputOptions, NamesOptions, OutputOptions } from '../options.ts'
import { UsageError } from '../usageError.ts'

/** What a list of quotes, and a count of speakers, can be sorted by. */
const listFields = ['speaker', 'kind', 'confidence', 'published']
const countFields = ['speaker', 'type', 'quotes', 'articles']

interface Options extends InputOptions, ChoiceOptions, NamesOptions, OutputOptions {
  readonly person?: string
  readonly about?: string
  readonly kind?: readonly QuoteKind[]
  readonly minConfidence?: number
  readonly unattributed?: true
  readonly by?: 'speaker' | ArticleGrouping
  readonly bySpeaker?: true
  readonly top?: number
  readonly sort?: string
  readonly across?: true
}

export const quotes: Command<Options> = {
  name: 'quotes',
  summary: 'who said what, and in whose words',
  operands: '[paths...]',
  options: [
    { ...shared.person, description: 'only what this person or organization said, under any of its names' },
    shared.about,
    {
      flags: '--kind <names>',
      description: 'only quotes of these kinds: direct,mixed',
      parse: parseSome(quoteKinds),
      items: quoteKinds,
    },
    confidenceOption,
    { flags: '--unattributed', description: 'only quotes of nobody by name: officials, police, he' },
    {
      ...shared.by,
      description: 'count each speaker’s quotes, in all or in each article, publication or period by itself',
      choices: ['speaker', ...articleGroupings],
    },
    { flags: '--by-speaker', description: 'the same as --by speaker' },
    shared.topOfEach,
    { ...shared.sort, choices: [...new Set([...listFields, ...countFields])] },
    { flags: '--across', description: 'only words that several articles quote, as each of them gives them' },
    ...choiceOptions,
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['quotes news/ --person Lee', 'what one person said, in all articles'],
    ["quotes news/ --kind direct --json | jq -r '.[] | [.speaker, .text] | @tsv'", 'speaker and words, for a script'],
    ['quotes news/ --by speaker', 'who is quoted how often, unnamed sources by their words'],
    ['quotes news/ --by source', 'whom each publication quotes'],
  ],
  async run(run) {
    const { bySpeaker = false, by = bySpeaker ? 'speaker' : undefined, across = false, sort } = run.options
    const fields = across ? [] : by === undefined ? listFields : countFields
    if (across && by !== undefined)
      throw new UsageError('--across and --by don’t go together', 'Leave out one of them.')
    if (sort !== undefined && !fields.includes(sort))
      throw new UsageError(`nothing here to sort by ${sort}`, `There are: ${fields.join(', ') || 'none'}.`)
    return answer(run, ({ countSpeakers, listQuotes, listQuotesAcross }, corrections) => {
      const { person = null, about = null, kind = null, minConfidence, unattributed = false, top } = run.options
      const filter = { person, about, kind, minConfidence, unattributed, top, sort, corrections }
      if (across) return listQuotesAcross(filter)
      if (by === undefined) return listQuotes(filter)
      return countSpeakers({ ...filter, by: by === 'speaker' ? null : by })
    })
  },
}
