import { quoteKinds } from '../../types/layers.ts'
import type { QuoteKind } from '../../types/layers.ts'
import { answer } from '../answer.ts'
import type { Command } from '../command.ts'
import { confidenceOption, inputOptions, namesOptions, outputOptions } from '../options.ts'
import type { InputOptions, NamesOptions, OutputOptions } from '../options.ts'

interface Options extends InputOptions, NamesOptions, OutputOptions {
  readonly person?: string
  readonly kind?: QuoteKind
  readonly minConfidence?: number
  readonly unattributed?: true
  readonly bySpeaker?: true
  readonly across?: true
}

export const quotes: Command<Options> = {
  name: 'quotes',
  summary: 'who said what, and in whose words',
  operands: '[paths...]',
  options: [
    { flags: '--person <name>', description: 'only what this person or organization said, under any of its names' },
    { flags: '--kind <kind>', description: 'only quotes of this kind', choices: quoteKinds },
    confidenceOption,
    { flags: '--unattributed', description: 'only quotes of nobody by name: officials, police, he' },
    { flags: '--by-speaker', description: 'count quotes, articles and kinds for each speaker' },
    { flags: '--across', description: 'only words that several articles quote, as each of them gives them' },
    ...namesOptions,
    ...inputOptions,
    ...outputOptions,
  ],
  examples: [
    ['quotes news/ --person Lee', 'what one person said, in all articles'],
    ["quotes news/ --kind direct --json | jq -r '.[] | [.speaker, .text] | @tsv'", 'speaker and words, for a script'],
    ['quotes news/ --by-speaker', 'who is quoted how often, unnamed sources by their words'],
  ],
  run: (run) =>
    answer(run, ({ countSpeakers, listQuotes, listQuotesAcross }, corrections) => {
      const { person = null, kind = null, minConfidence, unattributed = false, bySpeaker, across } = run.options
      const filter = { person, kind, minConfidence, unattributed, corrections }
      if (across === true) return listQuotesAcross(filter)
      return bySpeaker === true ? countSpeakers(filter) : listQuotes(filter)
    }),
}
