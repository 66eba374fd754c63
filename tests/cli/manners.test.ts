import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { runDigest } from './runDigest.ts'

const folder = mkdtempSync(join(tmpdir(), 'digest-'))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const strike = file(
  'strike.txt',
  'Dock workers in Genoa went on strike on Friday. "We will not move," said union leader Ann Lee.\n',
)
const rows = (text: string): Record<string, unknown>[] => JSON.parse(text) as Record<string, unknown>[]

describe('answers', () => {
  test('JSON has the fixed keys', async () => {
    const entities = await runDigest(['entities', strike, '--json'])
    expect(entities.code).toBe(0)
    expect(Object.keys(rows(entities.stdout)[0]!)).toEqual(['name', 'type', 'mentions', 'articles', 'aliases'])
    const quotes = await runDigest(['quotes', strike, '--json'])
    const keys =
      'id article title speaker speakerText kind text quoted cue start end confidence shortId said sentence speakerType ' +
      'role speakerStart speakerEnd cueStart cueEnd published source url path speakerSure'
    expect(Object.keys(rows(quotes.stdout)[0]!)).toEqual(keys.split(' '))
    const sources = await runDigest(['sources', strike, '--json'])
    const ofSources =
      'source named type role affiliation gender genderBy quotes words share articles firstArticle firstStart'
    expect(Object.keys(rows(sources.stdout)[0]!)).toEqual(ofSources.split(' '))
  })

  test('nothing found is an empty list, a word on stderr and no error', async () => {
    const { code, stdout, stderr } = await runDigest(['quotes', strike, '--person', 'Anne Lee', '--json'])
    expect([code, stdout]).toEqual([0, '[]\n'])
    expect(stderr).toContain('did you mean Ann Lee?')
  })

  test('--fields selects and orders; an unknown field lists those there are', async () => {
    const { stdout } = await runDigest(['entities', strike, '--format', 'csv', '--fields', 'mentions,name'])
    expect(stdout.split('\n')[0]).toBe('mentions,name')
    const wrong = await runDigest(['entities', strike, '--fields', 'nmae'])
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('name, type, mentions, articles, aliases')
  })
})

describe('terminals and pipes', () => {
  test('colours only where they are wanted', async () => {
    const coloured = async (terminal: number | undefined, env: Record<string, string>): Promise<boolean> => {
      const { stdout } = await runDigest(['entities', strike], { ...(terminal && { terminal }), env })
      return stdout.includes('\u001b[')
    }
    expect(await coloured(80, {})).toBe(true)
    expect(await coloured(80, { NO_COLOR: '1' })).toBe(false)
    expect(await coloured(80, { TERM: 'dumb' })).toBe(false)
    expect(await coloured(undefined, {})).toBe(false)
    expect(await coloured(undefined, { FORCE_COLOR: '1' })).toBe(true)
  })

  test.each([60, 80, 160])('tables fit %i columns', async (terminal) => {
    for (const command of ['entities', 'quotes', 'sources', 'summary', 'keywords', 'timeline', 'network', 'compare']) {
      const { stdout } = await runDigest([command], { terminal, env: { NO_COLOR: '1' } })
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(terminal)
    }
  })

  test('without paths the bundled articles are read, and a terminal is told', async () => {
    expect((await runDigest(['entities'], { terminal: 80 })).stderr).toContain('bundled')
    expect((await runDigest(['entities'])).stderr).toBe('')
  })

  test('says once, and of which article, that mojibake was mended', async () => {
    const lines = ['fine', 'torn', 'torn-too'].map((id, i) =>
      JSON.stringify({ id, text: i === 0 ? 'Café.' : 'CafÃ© Nord.' }),
    )
    const { stderr } = await runDigest(['entities', '-'], { stdin: lines.join('\n') })
    expect(stderr).toBe('digest: article torn (and maybe others) holds UTF-8 read as Windows-1252: mended\n')
  })

  test('standard input is read for - and for nothing else', async () => {
    const silent = new PassThrough()
    expect((await runDigest(['entities', strike], { stdin: silent })).code).toBe(0)
    const { stdout } = await runDigest(['entities', '-', '--json'], { stdin: 'Ann Lee spoke in Genoa on Friday.' })
    expect(rows(stdout).map(({ name }) => name)).toContain('Genoa')
  })
})

describe('errors say what is wrong and what to do', () => {
  test.each([
    [['enties'], 'unknown command', 'Did you mean entities?'],
    [['entities', '--tpye', 'person'], 'unknown option', 'Did you mean --type?'],
    [['entities', '--type', 'people'], 'Allowed choices are person', 'digest entities --help'],
    [['entities', '--top', '0'], 'whole number from 1', 'digest entities --help'],
    [['annotate', '--layers', 'quots'], 'no layer', 'quotes'],
    [['network', '--graph', 'dot', '--json'], 'a format of its own', 'or --graph'],
    [['timeline', '--graph', 'svg', '--fields', 'date'], 'a format of its own', 'or --graph'],
    [['https://paper.example/1'], 'unknown command', "curl -L 'https://paper.example/1' | digest summary -"],
  ])('%j', async (argv, what, hint) => {
    const { code, stdout, stderr } = await runDigest(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(what)
    expect(stderr).toContain(hint)
  })

  test('as JSON where JSON was asked for', async () => {
    const { code, stderr } = await runDigest(['entities', '--type', 'people', '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'invalid-argument' } })
  })

  test('some inputs failing is 3 and all the rest is there; nothing readable is 2', async () => {
    const some = await runDigest(['entities', strike, join(folder, 'strik.txt'), '--json'])
    expect(some.code).toBe(3)
    expect(rows(some.stdout).length).toBeGreaterThan(0)
    expect(some.stderr).toContain('strike.txt')
    expect((await runDigest(['entities', join(folder, 'none.txt')])).code).toBe(2)
  })
})

test('help and version', async () => {
  const help = await runDigest([])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('Usage: digest')
  expect((await runDigest(['quotes', '--help'])).stdout).toContain('--person')
  expect((await runDigest(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('what is quoted from files and arguments', () => {
  test.each([
    ['a names file', ['entities', strike, '--names', file('bad.json', '{"merge": \u001b]0;x\u0007\u001b[31m}')]],
    ['an argument', ['\u001b[31menties']],
    ['an argument, as JSON', ['entities', '--typ\u009b31me', '--json']],
    ['a record', ['annotate', file('bad.jsonl', '\u009b31m\u202e\u061c{')]],
    ['a record, as JSON', ['entities', file('bad2.jsonl', '\u009b31m\u202e\u061c{'), '--json']],
    ['a file name', ['entities', join(folder, 'no\u001b[31m\u009b.txt')]],
  ])('reaches no terminal unsafe: %s', async (_, argv) => {
    const { code, stderr } = await runDigest(argv)
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u202e]/)
  })

  test('a packed names file that has no end is refused', async () => {
    const path = join(folder, 'names.json.gz')
    writeFileSync(path, gzipSync(Buffer.alloc(70 << 20)))
    expect(await runDigest(['entities', strike, '--names', path])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('marked texts and models', () => {
  const gold = file('gold.jsonl', '{"id":"a","text":"Ann","entities":[]}')
  const empty = file('empty.jsonl', '{"id":"a","text":"","quotes":[]}')
  test.each([
    [['evaluate', 'entities', file('g1.jsonl', '{"id":"a","text":5,"entities":[]}')], 'g1.jsonl:1: its "text"'],
    [['evaluate', 'entities', file('g2.jsonl', '{"id":"a","text":"b","entities":[{"start":1}]}')], 'its "entities"'],
    [['evaluate', 'quotes', file('g3.jsonl', '{"id":"a","text":"b","quotes":null}')], 'its "quotes"'],
    [['evaluate', 'entities', gold, '--predicted', file('p.jsonl', '{"id":"a","mentions":3}')], 'its "mentions"'],
    [['evaluate', 'entities', gold, '--model', join(folder, 'nowhere')], 'is no model: there is no such file'],
    [['evaluate', 'entities', file('g4.jsonl', 'null')], 'is no JSON object'],
    [['evaluate', 'quotes', file('none.jsonl', '\n')], 'none.jsonl is empty'],
    [['train', 'quotes', empty, '--out', join(folder, 'model')], 'only 0 of these articles have quotes'],
    [['train', 'quotes', empty, '--out', empty], 'there is something else of that name'],
  ])('%j is answered in words', async (argv, words) => {
    const { code, stdout, stderr } = await runDigest(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})

describe('annotate', () => {
  test('prints every key, keeps bad records in their place, and its output is read back', async () => {
    const lines = ['{"id":"a","text":"Ann Lee spoke."}', '{"id":"b"}', '{"id":"c","text":"","mood":1}'].join('\n')
    const { code, stdout } = await runDigest(['annotate', '-'], { stdin: lines })
    expect(code).toBe(3)
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(printed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(printed[1]).toMatchObject({ schema: 1, error: { code: 'bad-record' } })
    expect(printed[2]).toMatchObject({ meta: { mood: 1 }, mentions: [], quotes: [], summary: [], published: null })
    const again = await runDigest(['annotate', '-'], { stdin: stdout })
    expect(again.stdout).toBe(stdout)
  })

  test('a layer that was not asked for is computed later', async () => {
    const { stdout } = await runDigest(['annotate', strike, '--layers', 'entities'])
    const quotes = await runDigest(['quotes', '-', '--json'], { stdin: stdout })
    expect(rows(quotes.stdout).length).toBe(1)
  })
})
