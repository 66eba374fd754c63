import type { Command, OptionSpec } from '../command.ts'
import { commonOptions } from '../options.ts'
import { plainText, wrapped } from './document.ts'
import type { Block, Section } from './document.ts'
import { fieldsOf } from './fields.ts'
import { topics } from './topics.ts'

export const about =
  'Reads news articles and answers: who is in them, who said what, what are they about, and where do they agree, differ or copy each ' +
  'other. Paths are files, folders or quoted globs; - is standard input; without any, five bundled articles are read.'

/** For the first look. */
export const overview: Command['examples'] = [
  ['entities --type person', 'who is named, and how often'],
  ['quotes news/ --person Lee', 'what one person said'],
  ['compare news/ --table disagreements', 'where articles on one event differ'],
  ['annotate news/ --output news.jsonl', 'work once, then ask: digest quotes news.jsonl'],
]

/** What `digest --help` prints. */
export const programHelp = (commands: readonly Command[], width: number): string =>
  titleOf('digest <command> [options] [paths...]', about, width) + plainText(programSections(commands), width)

export const programSections = (commands: readonly Command[]): readonly Section[] => [
  { heading: 'Examples', blocks: [examplesOf(overview)] },
  { heading: 'Commands', blocks: [{ terms: commands.map(({ name, summary }) => [name, summary]) }] },
  commonSection,
  {
    heading: 'More',
    blocks: [
      {
        terms: [
          ['digest help <command>', 'its examples, options and fields'],
          ...topics.map(({ name, summary }) => [`digest help ${name}`, summary] as const),
        ],
      },
    ],
  },
]

/** What `digest <command> --help` prints. */
export const commandHelp = (command: Command, width: number): string =>
  titleOf(usageOf(command), sentenceOf(command), width) + plainText([...commandSections(command), commonSection], width)

export const usageOf = ({ name, operands }: Command): string => `digest ${name} [options] ${operands}`.trimEnd()

export const sentenceOf = ({ summary }: Command): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`

export function commandSections(command: Command): readonly Section[] {
  const { fields = [], tables = [] } = fieldsOf.get(command.name) ?? {}
  return [
    { heading: 'Examples', blocks: [examplesOf(command.examples)] },
    ...(command.options.length === 0 ? [] : [{ heading: 'Options', blocks: [optionTerms(command.options)] }]),
    ...(fields.length === 0 ? [] : [{ heading: 'Fields', blocks: [fields.join(', ')] }]),
    ...(tables.length < 2 ? [] : [{ heading: 'Tables', blocks: [tables.join(', ')] }]),
  ]
}

const titleOf = (usage: string, sentence: string, width: number): string =>
  `Usage: ${usage}\n\n${wrapped(sentence, width)}\n`

const examplesOf = (examples: Command['examples']): Block => ({
  terms: examples.map(([line, does]) => [`$ digest ${line}`, does]),
  below: true,
})

const optionTerms = (options: readonly OptionSpec[]): Block => ({
  terms: options.map((spec) => [spec.flags, meaningOf(spec)]),
})

/** What an option does, what it can be, and what it is where nobody says. */
function meaningOf({ description, choices, fallback, required }: OptionSpec): string {
  const more = [
    ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
    ...(required === true ? ['needed'] : []),
  ]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

const commonSection: Section = {
  heading: 'Options of every command',
  blocks: [
    {
      terms: [
        ...commonOptions.map((spec) => [spec.flags, meaningOf(spec)] as const),
        ['-h, --help', 'print help; -v, --version prints the version'],
      ],
    },
  ],
}
