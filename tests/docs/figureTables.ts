import { readFileSync } from 'node:fs'
import { figureFiles, readFigures } from '../accuracy/figures.ts'
import type { FigureFile } from '../accuracy/figures.ts'

/** `<!-- figures: NAME -->` and `<!-- end of figures -->` stand around what is made here. */
const block = /(<!-- figures: (\w+) -->\n)[^]*?(<!-- end of figures -->)/g

/** A document with its tables of figures as the accuracy tests measured them last. */
export const withFigures = (document: string): string =>
  document.replace(block, (_, start: string, name: string, end: string) => `${start}\n${tableOf(name)}\n\n${end}`)

const names = lookIn(readFigures(figureFiles.entities))
const quotes = lookIn(readFigures(figureFiles.quotes))
const others = lookIn(readFigures(figureFiles.others))

/** The tables by name. */
const tables = new Map([
  ['readme', readmeTable],
  ['speed', speedTable],
  ['names', namesTable],
  ['quotes', quotesTable],
  ['confidence', confidenceTable],
  ['news', newsTable],
])

function tableOf(name: string): string {
  const make = tables.get(name)
  if (make === undefined) throw new Error(`no table of figures “${name}”; there are: ${[...tables.keys()].join(', ')}`)
  return make()
}

function readmeTable(): string {
  const nameFigures = (set: string): string => {
    const [all, ...types] = ['all', ...nameTypes].map((type) => names(set, type))
    return `${all} (${types.join(', ')})`
  }
  const quoteFigures = (kind: string, ...keys: string[]): string =>
    keys.map((key) => quotes(`polnear-dev, ${kind}`, key)).join(', ')
  const rouge = (set: string): string => `${others(set, 'rouge1')}, ${others(set, 'rouge2')}`
  return table(
    ['what', 'measured on', 'figure'],
    [
      [
        'names: person, organization, place; exact span and type, F1',
        `worldwide-dev, ${names('worldwide-dev', 'articles')} raw articles of 2022`,
        nameFigures('worldwide-dev'),
      ],
      ['the same, nothing of it trained on', 'CoNLL-2003 dev, raw articles', nameFigures('conll2003-dev')],
      [
        'pronouns, F1; feminine over masculine',
        `GAP dev, ${others('gap-dev', 'pronouns')} pronouns`,
        `${others('gap-dev', 'f1')}; ${others('gap-dev', 'feminineOverMasculine')}`,
      ],
      [
        'quotes with marks: exact and overlapping F1, speaker right',
        `PolNeAR dev, ${quotes('polnear-dev, direct+mixed', 'articles')} raw articles`,
        `${quoteFigures('direct+mixed', 'exact', 'overlapping', 'speakerRight')} %`,
      ],
      [
        'quotes as shown: right, if with a speaker; found, with marks and without',
        `${quotes('news, as shown', 'articles')} news articles`,
        `${quotes('news, as shown', 'rowsRight')} %; ${quotes('news, as shown', 'markedFound')}, ${quotes('news, as shown', 'unmarkedFound')} %`,
      ],
      ['the first five keyphrases, F1', 'DUC 2001', others('duc2001-dev', 'f1At5')],
      ['summary of one article, ROUGE-1 and 2', 'CNN/DailyMail', rouge('cnndm-dev')],
      ['summary of several articles, ROUGE-1 and 2', 'Multi-News', rouge('multinews-dev')],
      [
        'stories, pairwise F1',
        `${others('multinews-clusters-dev', 'articles')} Multi-News articles, ${others('ecbplus-clusters-dev', 'articles')} reports of ECB+`,
        `${others('multinews-clusters-dev', 'f1')}, ${others('ecbplus-clusters-dev', 'f1')}`,
      ],
      [
        'main text of HTML pages, F1 of four words in a row',
        `${others('web-pages', 'articles')} pages of the article extraction benchmark`,
        others('web-pages', 'f1'),
      ],
    ],
  )
}

/** Of what `npm run bench` wrote: rows go by their first cell. */
function speedTable(): string {
  const page = readFileSync('.github/BENCHMARK.md', 'utf8')
  const rows = new Map(
    page.split('\n').map((line) => {
      const [, name = '', ...cells] = line.split('|').map((cell) => cell.trim())
      return [name, cells] as const
    }),
  )
  const cell = (row: string, i: number): string => {
    const found = rows.get(row)?.[i]
    if (found === undefined) throw new Error(`no row “${row}” in the page of speed`)
    return found
  }
  const cold = (row: string): string => `${cell(row, 1)} times \`node -e 0\` by CPU`
  const ofWink = (row: string): string => `${cell(row, 0)} tokens a second, ${cell(row, 1)} of wink-nlp's own readDoc`
  return table(
    ['how fast, on one core', 'figure'],
    [
      ['`digest entities` from a cold start, the bundled articles', cold('digest entities, the bundled articles')],
      ['`digest quotes`, the same', cold('digest quotes, the bundled articles')],
      ['`digest quotes`, asked again', cold('digest quotes, from the cache')],
      ['`digest --help`', cold('digest --help')],
      ['`annotate --layers entities`, the bundled articles', ofWink('digest annotate --layers entities')],
      ['`annotate`, all layers', ofWink('digest annotate, all layers')],
    ],
  )
}

const nameTypes = ['person', 'organization', 'place']

function namesTable(): string {
  const columns = [...nameTypes, 'all']
  const row = (title: string, set: string): string[] => [title, ...columns.map((type) => names(set, type))]
  return table(
    ['set', ...nameTypes, 'all three'],
    [
      row(
        `worldwide, dev (${names('worldwide-dev', 'articles')} articles of 2022 from Asia, Africa, Latin America and the Middle East)`,
        'worldwide-dev',
      ),
      row(
        `CoNLL-2003, dev (${names('conll2003-dev', 'articles')} Reuters articles of 1996; nothing of it was trained on)`,
        'conll2003-dev',
      ),
    ],
  )
}

function newsTable(): string {
  const of = (key: string): string => quotes('news, as shown', key)
  return table(
    ['shown', 'right', 'speaker open', 'words right', 'with marks', 'found', 'without', 'found', 'calibration error'],
    [
      [
        ...[of('shown'), `${of('rowsRight')} %`, of('open'), `${of('openRight')} %`],
        ...[of('marked'), `${of('markedFound')} %`],
        ...[of('unmarked'), `${of('unmarkedFound')} %`, of('error')],
      ],
    ],
  )
}

function quotesTable(): string {
  const row = (title: string, kind: string): string[] => {
    const of = (key: string): string => quotes(`polnear-dev, ${kind}`, key)
    const overlapping = `${of('precision')} / ${of('recall')} / ${of('overlapping')}`
    return [
      title,
      of('marked'),
      of('found'),
      of('exact'),
      overlapping,
      `${of('speakerRight')} %`,
      `${of('speakerNone')} %`,
    ]
  }
  return table(
    ['', 'gold', 'found', 'exact F1', 'overlapping P / R / F1', 'speaker right', 'none'],
    [row('direct and mixed', 'direct+mixed'), row('indirect', 'indirect')],
  )
}

function confidenceTable(): string {
  const set = 'polnear-dev, confidence'
  const rows = Array.from({ length: 10 }, (_, i) => [
    `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}`,
    quotes(set, 'quotes', i),
    quotes(set, 'confidence', i),
    quotes(set, 'right', i),
  ])
  return `Expected calibration error: ${quotes(set, 'error')}.\n\n${table(['confidence', 'quotes', 'mean confidence', 'right'], rows)}`
}

/** A figure as it is printed, by set and name, and place in a list. */
type Look = (set: string, name: string, index?: number) => string

/** Digits behind the point, where they aren't those of percents. */
const digits = new Map([
  ['confidence', 2],
  ['right', 2],
  ['feminineOverMasculine', 2],
  ['error', 3],
  ...['articles', 'pronouns', 'marked', 'unmarked', 'shown', 'open', 'found', 'quotes', 'summaries'].map(
    (name) => [name, 0] as const,
  ),
])

function lookIn(file: FigureFile): Look {
  return (set, name, index) => {
    const value = file[set]?.figures[name]
    const figure = typeof value === 'number' ? value : value?.[index ?? 0]
    if (figure === undefined) throw new Error(`${name} on ${set} was never measured: npm run figures`)
    const places = digits.get(name) ?? 1
    return figure.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
  }
}

/** A Markdown table as prettier lays it out. */
function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((_, i) => Math.max(3, ...[heading, ...rows].map((row) => row[i]!.length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
