import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { inputOptions } from '../../src/cli/options.ts'
import { exampleFolder } from './exampleFolder.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
beforeAll(async () => {
  process.chdir(exampleFolder())
  await run('train entities news.bio --out my-names')
  await run('entities news --partial --output news.json')
})
afterAll(() => process.chdir(home))

const run = (line: string) => runDigest(line.split(' '))
const rows = async (line: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await run(`${line} --json`)).stdout) as Record<string, unknown>[]

// A field, a table or an input that isn't there is an error: that shows that the option is read.
const input = ['--input jsonl', '--encoding utf-16le']
const output = ['--format csv', '--json', '--fields none', '--table none', '--no-headers']
const names = '--names names.json'
const choice = ['--since 2025', '--until 2020', '--source Nobody']

/** For each command, lines and options of which each must change what the line prints. */
const tries: Record<string, readonly (readonly [line: string, options: readonly string[]])[]> = {
  completion: [],
  cache: [['cache', output]],
  config: [['config', output]],
  help: [],
  man: [],
  mcp: [],
  schema: [],
  annotate: [['annotate news', ['--layers entities', '--resume', ...input]]],
  changes: [['changes monday tuesday', ['--only figure', '--top 1', ...choice, ...input, ...output]]],
  compare: [
    ['compare news', ['--full', ...input, ...output]],
    ['compare news --full', ['--top 1', ...choice, names, ...input, ...output]],
  ],
  context: [['context Lee news', ['--sort right', '--width 30', '--top 1', ...choice, names, ...input, ...output]]],
  entities: [
    ['entities news', ['--type place,group', '--top 1', '--by month', '--by-article', '--sort name']],
    ['entities news', [...choice, names, ...input, ...output]],
  ],
  evaluate: [
    ['evaluate entities gold.jsonl', ['--predicted nothing-found.jsonl', '--model my-names']],
    ['evaluate entities gold.jsonl --predicted nothing-found.jsonl', ['--errors 1', ...output]],
  ],
  explain: [['explain Rocha news', [...choice, names, ...input, ...output]]],
  keywords: [
    ['keywords news', ['--top 1', '--against sunday', '--by source', '--sort phrase']],
    ['keywords news', [...choice, names, ...input, ...output]],
  ],
  merge: [['merge news.json', output]],
  figures: [
    ['figures news', ['--about Rocha', '--person Rocha', '--kind count', '--top 1', '--sort kind']],
    ['figures news', [...choice, names, ...input, ...output]],
  ],
  report: [['report news', ['--title Ports', '--min-confidence 0.9', ...choice, names, ...input]]],
  network: [
    ['network news', ['--within article', '--least 5', '--person Oduya', '--top 1', '--sort pmi', '--graph dot']],
    ['network news', [...choice, names, ...input, ...output]],
  ],
  quotes: [
    ['quotes news', ['--person Oduya', '--about wage', '--kind indirect', '--min-confidence 1', '--unattributed']],
    [
      'quotes news',
      ['--by month', '--by-speaker', '--across', '--top 1', '--sort speaker', ...choice, names, ...input, ...output],
    ],
  ],
  read: [
    ['read news/port-talks.txt', ['--min-confidence 1', ...input, ...output]],
    ['read news/port-talks.txt --json', [names]],
  ],
  sources: [
    ['sources news', ['--person Oduya', '--by gender', '--top 1', '--min-confidence 1']],
    ['sources news/port-talks.txt', ['--sort source']],
    ['sources news', [...choice, names, ...input, ...output]],
  ],
  summary: [
    ['summary news', ['--sentences 1', '--words 20', '--combined', '--about Oduya', ...choice, ...input, ...output]],
    ['summary news --about Lee', [names]],
  ],
  timeline: [
    ['timeline news', ['--since 2025', '--until 2024-03-05', '--source Nobody', '--about Oduya', '--top 1']],
    ['timeline news', ['--by article', '--by-article', '--graph svg', ...input, ...output]],
    ['timeline news --about Oduya', [names]],
  ],
  // What it prints is where the model lies; below it is asked what the model is.
  train: [],
  // It goes on: watch.test.ts tries it.
  watch: [],
}

/** What says how articles are read is the same for all commands: inputs.test.ts tries it. */
const triedElsewhere = new Set(
  inputOptions.map(({ flags }) => flags).filter((flags) => !/^--(?:input|encoding) /.test(flags)),
)

describe('no option is ignored', () => {
  test.each(commands.map(({ name, options }) => [name, options] as const))('%s', async (name, specs) => {
    const tried = new Set<string>()
    for (const [line, options] of tries[name] ?? []) {
      const { stdout } = await run(line)
      expect(stdout).not.toBe('')
      for (const option of options) {
        expect((await run(`${line} ${option}`)).stdout, option).not.toBe(stdout)
        tried.add(option.split(' ')[0]!)
      }
    }
    const own = specs.filter(({ flags }) => !triedElsewhere.has(flags))
    if (name !== 'train' && name !== 'watch')
      expect(tried).toEqual(new Set(own.map(({ flags }) => flags.split(' ')[0])))
  })
})

test('timeline --by-article tells one article to its end, then the next', async () => {
  const articles = (await rows('timeline news --by-article')).map(({ article }) => article)
  expect(articles).toEqual([...articles].sort())
  const mixed = (await rows('timeline news')).map(({ article }) => article)
  expect(mixed).not.toEqual([...mixed].sort())
})

test.each([
  ['dot', /^graph .*"Ann Lee" -- "Victor Oduya"/s],
  ['graphml', /^<\?xml .*<data key="name">Ann Lee<\/data>/s],
  ['mermaid', /^graph .*Ann Lee/s],
  ['svg', /^<svg xmlns="[^"]*" width="960".*<title>Ann Lee, person: \d+<\/title>/s],
])('network --graph %s prints who meets whom', async (graph, expected) => {
  expect((await run(`network news --graph ${graph}`)).stdout).toMatch(expected)
})

test('timeline --graph svg prints how much happened when', async () => {
  const { stdout } = await run('timeline news --graph svg')
  expect(stdout).toMatch(/^<svg xmlns="[^"]*" width="960".*<desc>\d+ in all, .*Mar 2024/s)
})

test('explain tells of one quote by its id, and of none that isn’t there', async () => {
  const [quote] = await rows('quotes news/port-talks.txt --person Lee')
  const { stdout } = await run(`explain ${String(quote!.id)} news --json`)
  expect(JSON.parse(stdout)).toMatchObject({ quote: { text: quote!.text }, speaker: 'Ann Lee' })
  const short = await run(`explain ${String(quote!.shortId)} news --json`)
  expect(short.stdout, 'by the id that a table shows').toBe(stdout)
  const open = await run('explain port-#0 news')
  expect(open).toMatchObject({ code: 0, stdout: '' })
  expect(open.stderr).toContain('“port-” is the beginning of port-strike and port-talks: write more of the id')
  const none = await run('explain port-talks#99 news')
  expect(none).toMatchObject({ code: 0, stdout: '' })
  expect(none.stderr).toContain('no article here has a quote port-talks#99')
})

test.each(['entities', 'compare', 'quotes'])('%s takes a person’s word on names', async (command) => {
  const { stdout } = await run(`${command} news --names names.json --json`)
  expect(stdout).toContain('"Lee and Oduya"')
  expect(stdout).not.toMatch(/"(?:name|speaker)": "Ann Lee"/)
})

test('keywords --against sets apart what the others do not say', async () => {
  const [first, ...more] = await rows('keywords monday --against sunday')
  expect(first).toMatchObject({ phrase: 'volcano', count: 3, countThose: 0 })
  expect(more.map(({ phrase }) => phrase)).not.toContain('regatta')
})

test('train takes seed and passes into account, and keeps the card that a person wrote', async () => {
  const weightsOf = async (options: string): Promise<Buffer> => {
    await run(`train entities news.bio --out other-names${options}`)
    return readFileSync('other-names/weights.bin')
  }
  const weights = await weightsOf('')
  expect(weights.equals(readFileSync('my-names/weights.bin')), 'the same seed').toBe(true)
  expect((await weightsOf(' --epochs 1')).equals(weights)).toBe(false)
  expect((await weightsOf(' --seed 2')).equals(weights)).toBe(false)
  expect(readFileSync('other-names/README.md', 'utf8')).toContain('seed 1, 6 epochs')
})
