import { inputFormats } from '../articles/inputFormat.ts'
import type { InputFormat } from '../articles/inputFormat.ts'
import { formats } from '../render/renderResult.ts'
import type { Format } from '../render/renderResult.ts'
import { articleGroupings, usualConfidence, usualSeconds } from '../types/choices.ts'
import type { OptionSpec } from './command.ts'
import { addGlob, parseCount, parseDate, parseEncoding, parseList, parseSeconds, parseShare } from './parseArguments.ts'

/** A setting: what one program writes has the same keys every time. */
const keyOption = (what: string, of: string): OptionSpec => ({
  flags: `--${what}-key <key>`,
  description: `the key or column that has ${of}`,
  setting: true,
})

/** Options that several commands have: each means one thing, wherever it is. */
export const shared = {
  top: { flags: '--top <n>', description: 'only the first n rows', parse: parseCount, setting: true },
  topOfEach: {
    flags: '--top <n>',
    description: 'only the first n rows; with --by, of each group',
    parse: parseCount,
    setting: true,
  },
  person: { flags: '--person <name>', description: 'only of this person or organization, under any of its names' },
  about: { flags: '--about <term>', description: 'only what speaks of this person, organization, place or word' },
  by: {
    flags: '--by <group>',
    description: 'count in each article, publication or period by itself',
    choices: articleGroupings,
  },
  sort: { flags: '--sort <field>', description: 'by this field: figures from the highest, texts from A to Z' },
  since: { flags: '--since <date>', description: 'only from then on: 2024, 2024-03 or 2024-03-08', parse: parseDate },
  until: { flags: '--until <date>', description: 'only up to then, that day included', parse: parseDate },
  source: { flags: '--source <names>', description: 'only articles of these publications: a,b', parse: parseList },
} satisfies Readonly<Record<string, OptionSpec>>

/** Which of the articles are asked: for every command that asks many. */
export const choiceOptions: readonly OptionSpec[] = [
  { ...shared.since, description: `${shared.since.description}, by the day of publication` },
  shared.until,
  shared.source,
]

export interface ChoiceOptions {
  readonly since?: string
  readonly until?: string
  readonly source?: readonly string[]
}

/** In megabytes: what is found in some 40,000 articles. */
export const usualCacheSize = 1000

/** How much of what was found in articles is kept, so that it need not be found again. */
export const cacheSizeOption: OptionSpec = {
  flags: '--cache-size <mb>',
  description: 'keep at most so many megabytes of what was found, the latest used',
  parse: parseCount,
  fallback: String(usualCacheSize),
  setting: true,
}

/** How articles are read: for every command that takes paths. */
export const readingOptions: readonly OptionSpec[] = [
  {
    flags: '--input <kind>',
    description: 'read every input as this kind',
    choices: inputFormats,
    fallback: 'by what it holds, then by its ending',
    setting: true,
  },
  {
    flags: '--encoding <name>',
    description: 'read every input in this encoding: windows-1252, iso-8859-2, shift_jis',
    parse: parseEncoding,
    fallback: 'UTF-8, UTF-16, what a page says of itself, else Windows-1252',
    setting: true,
  },
  {
    flags: '--glob <pattern>',
    description: 'only these files of folders, as .gitignore has them; !pattern leaves out; again for more',
    parse: addGlob,
  },
  keyOption('text', 'the text of an article; a.b is b within a'),
  keyOption('title', 'its title'),
  keyOption('date', 'the date'),
  keyOption('author', 'the byline'),
  keyOption('source', 'the source'),
  keyOption('url', 'the address'),
  keyOption('id', 'the id'),
  {
    flags: '--jobs <n>',
    description: 'annotate so many articles at a time; the answer is the same',
    parse: parseCount,
    fallback: 'all cores, once the articles are worth it',
    setting: true,
  },
  {
    flags: '--timeout <seconds>',
    description:
      'leave out an article that takes longer; few and short ones, and with --jobs 1 all short ones, are not timed',
    parse: parseSeconds,
    fallback: String(usualSeconds),
    setting: true,
  },
  { flags: '--no-cache', description: 'find all anew, and keep nothing of it' },
  cacheSizeOption,
]

/** An answer about some of the articles, to be joined with others. */
export const partialOption: OptionSpec = {
  flags: '--partial',
  description: 'print no answer but what it is made from, for digest merge',
}

/** The same for commands that count. */
export const inputOptions: readonly OptionSpec[] = [
  ...readingOptions,
  { flags: '--any-language', description: 'also count articles that are not in English' },
  partialOption,
]

/** How the answer is printed: for every command that prints a result. */
export const outputOptions: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    description: 'how to print the answer',
    choices: formats,
    fallback: 'table, or what the ending of --output says',
    setting: true,
  },
  { flags: '--json', description: 'the same as --format json' },
  { flags: '--fields <names>', description: 'only these fields, in this order: a,b', parse: parseList },
  { flags: '--table <name>', description: 'only this one of several tables' },
  { flags: '--no-headers', description: 'table, csv and tsv without their heading line' },
]

/** What every command takes, before its name or behind it. */
export const commonOptions: readonly OptionSpec[] = [
  {
    flags: '-o, --output <file>',
    description: 'write the answer to this file, whole or not at all',
    fallback: 'standard output',
  },
  { flags: '-q, --quiet', description: 'print no notes and no progress on stderr, only errors' },
  { flags: '--no-color', description: 'no colors, wherever the answer goes' },
  { flags: '--no-config', description: 'heed no config file, and no DIGEST_ variable but DIGEST_CACHE' },
  { flags: '--debug', description: 'say more of errors: where in digest they arose' },
]

export interface CommonOptions {
  readonly output?: string
  readonly quiet?: true
  readonly color?: false
  readonly config?: false
  readonly debug?: true
}

/** How sure a quote must be: for every command that prints or counts quotes. */
export const confidenceOption: OptionSpec = {
  flags: '--min-confidence <share>',
  description: 'only quotes at least this sure, 0 to 1',
  parse: parseShare,
  fallback: String(usualConfidence),
  setting: true,
}

/** A person's own word on names: for every command that tells entities apart. */
export const namesOptions: readonly OptionSpec[] = [
  {
    flags: '--names <file>',
    description: 'your corrections of names: merge, split, rename, drop, add (JSON)',
    setting: true,
  },
]

export interface NamesOptions {
  readonly names?: string
}

export interface InputOptions {
  readonly input?: InputFormat
  readonly encoding?: string
  readonly glob?: readonly string[]
  readonly textKey?: string
  readonly titleKey?: string
  readonly dateKey?: string
  readonly authorKey?: string
  readonly sourceKey?: string
  readonly urlKey?: string
  readonly idKey?: string
  readonly jobs?: number
  readonly timeout?: number
  readonly cache?: false
  readonly cacheSize?: number
  readonly anyLanguage?: true
  readonly partial?: true
}

export interface OutputOptions {
  readonly format?: Format
  readonly json?: true
  readonly fields?: readonly string[]
  readonly table?: string
  readonly headers?: false
}
