import { inputFormats } from '../../articles/inputFormat.ts'
import type { Format } from '../../render/renderResult.ts'
import { projectFile } from '../config/findConfig.ts'
import { allSettings, variableOf } from '../config/settings.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Section } from './document.ts'

/** What concerns all commands: `digest help exit-codes`, and a section of the man page. */
export interface Topic {
  readonly name: string
  readonly summary: string
  sections(commands: readonly Command[]): readonly Section[]
}

const exitCodes: Readonly<Record<ExitCode | 130, string>> = {
  0: 'fine: all could be read; also where nothing was found, and where the reader of a pipe left early',
  1: 'a fault of digest’s own: --debug says more of it',
  2: 'nothing was done: wrong usage, no input that can be read, an answer that can’t be written',
  3: 'some inputs could not be read; the answer is that of all others',
  130: 'interrupted by Ctrl-C, as the shell tells it',
}

const formats: Readonly<Record<Format, string>> = {
  table: 'to read: as wide as the terminal, 80 columns in a pipe',
  json: 'one JSON value with all that is known; a list with an object for each row, for most commands',
  jsonl: 'the same, a row a line',
  csv: 'comma-separated (RFC 4180) with a heading line, for spreadsheets; of several tables the first, or --table',
  tsv: 'the same with tabs',
  markdown: 'tables as GitHub shows them',
}

export const topics: readonly Topic[] = [
  {
    name: 'exit-codes',
    summary: 'what a script is told',
    sections: () => [
      {
        heading: 'Exit codes',
        blocks: [
          { terms: Object.entries(exitCodes) },
          'Errors are a line on stderr and a line that says what to do; JSON where JSON was asked for: {"error": {"code", "message", "hint"}}.',
        ],
      },
    ],
  },
  {
    name: 'environment',
    summary: 'variables, and config files with settings',
    sections: (commands) => [
      {
        heading: 'Environment',
        blocks: [
          {
            terms: [
              ...[...allSettings(commands)].map(([key, [spec]]) => {
                return [variableOf(key), `stands for ${spec!.flags.split(' ')[0]!} where it isn’t given`] as const
              }),
              [
                'DIGEST_CACHE',
                'where what was found in articles is kept; off keeps nothing. Else it is digest in XDG_CACHE_HOME or ~/.cache, ~/Library/Caches on macOS, %LocalAppData% on Windows',
              ],
              ['NO_COLOR', 'no colors, if it holds anything (no-color.org)'],
              ['FORCE_COLOR', 'colors also in a pipe; none if it is 0. Wins over NO_COLOR'],
              ['CLICOLOR_FORCE', 'colors also in a pipe, unless it is 0'],
              ['CLICOLOR', 'no colors if it is 0'],
              [
                'FORCE_HYPERLINK',
                'links to articles on any terminal; none if it is 0. Else on those known to show them',
              ],
              ['DIGEST_PAGER, PAGER', 'what shows a long answer on a terminal; cat shows it at once. Else it is less'],
              ['TERM', 'no colors and no pager if it is dumb'],
              ['LC_ALL, LC_CTYPE, LANG', 'the first that is set: bars of ASCII if it doesn’t name UTF-8'],
              ['COLUMNS', 'how wide a table is in a pipe'],
            ],
          },
        ],
      },
      {
        heading: 'Config files',
        blocks: [
          {
            terms: [
              [
                projectFile,
                'a project’s: the nearest one upwards from the working folder, up to a .git or the home folder',
              ],
              [
                '~/.config/digest/config.json',
                'a person’s own: in XDG_CONFIG_HOME if that is set, in %AppData%\\digest on Windows',
              ],
            ],
            below: true,
          },
          'JSON with settings by the names of their options; what stands under a command’s name is for that command alone. Paths count from the folder of the file.',
          { code: configExample },
          'A flag wins over the environment, that over the project’s file, and that over a person’s own. digest config shows each setting and who gave it; --no-config heeds none.',
          `Settings: ${[...allSettings(commands).keys()].join(', ')}.`,
        ],
      },
    ],
  },
  {
    name: 'formats',
    summary: 'what answers look like, and what is read',
    sections: () => [
      {
        heading: 'Formats of answers',
        blocks: [
          { terms: Object.entries(formats) },
          '--fields a,b selects and orders the columns or keys in every format. Where --output names a file, its ending tells the format: .json, .jsonl, .csv, .tsv, .md.',
        ],
      },
      {
        heading: 'Formats of articles',
        blocks: [
          `${inputFormats.join(', ')}: told by what an input holds, then by its ending; --input says it for all. Each may be gzipped. Word documents and PDF need mammoth and unpdf installed.`,
          'JSON and tables have {"text"} and, as known, "id", "title", "published", "source", "url" of an article, or keys that --text-key and its like name; what annotate printed is read back. digest fetches nothing from the net: curl -L ADDRESS | digest quotes -',
        ],
      },
    ],
  },
  {
    name: 'parts',
    summary: 'answers in parts, on several machines, and on Spark',
    sections: () => [
      {
        heading: 'Answers in parts',
        blocks: [
          'With --partial every command that counts prints what its answer is made from, and digest merge joins such parts: in the order of the articles, the answer is that of one run, to the byte. All parts are of one version of digest and of the same options. An article that two parts have, with the same id and text, is counted once. context keeps 60 characters on either side, unless --width says.',
          { code: partsExample },
        ],
      },
      {
        heading: 'Apache Spark',
        blocks: [
          'A job for many machines comes with digest: annotations into Parquet or JSON Lines, answers, and stories. README.md beside it says what it takes.',
          { code: `spark-submit node_modules/article-digest/src/spark/digest_spark.py --help\n` },
        ],
      },
    ],
  },
  {
    name: 'corrections',
    summary: 'the file of --names: your own word on names',
    sections: () => [
      {
        heading: 'Corrections',
        blocks: [
          'JSON with any of these lists. Case, accents and full stops don’t matter, and an entity goes by any of its names.',
          { code: correctionsExample },
          {
            terms: [
              ['merge', 'all that go by one of the names are one, called by name'],
              ['split', 'where an article (or one of these, by id) says name, it means somebody else'],
              ['rename', 'is shown as that, and is of this type'],
              ['drop', 'is no name: in no list and no count'],
              ['add', 'these very words are a name of this type'],
            ],
          },
        ],
      },
    ],
  },
]

const partsExample = `ls news/*.jsonl | parallel digest entities {} --partial -o parts/{/.}.json
digest merge parts/*.json
`

export const configExample = `{
  "format": "csv",
  "minConfidence": 0.7,
  "entities": { "top": 20 }
}
`

export const correctionsExample = `{
  "merge": [{"names": ["Ann Lee", "A. M. Lee"], "name": "Ann Lee"}],
  "split": [{"name": "Lee", "as": "Bruce Lee", "articles": ["film-night"]}],
  "rename": [{"name": "Port Union", "to": "Genoa Port Union"}],
  "drop": [{"name": "Key Points"}],
  "add": [{"name": "Old Harbour", "type": "place", "aliases": ["Harbour"]}]
}
`
