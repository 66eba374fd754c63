import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { runDigest } from './runDigest.ts'

const text = 'Dock workers in Genoa went on strike on Friday. "We will not move," said union leader Ann Lee.\n'

/** A folder of its own with one article. */
function freshFolder(): { folder: string; article: string; at: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'))
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('strike.txt'), text)
  return { folder, article: at('strike.txt'), at }
}

describe('--output', () => {
  test.each([
    ['answer.json', /^\[\n/],
    ['answer.csv', /^name,type/],
    ['answer.md', /^\| Name/],
    ['answer', /^Name /],
  ])('writes what would be printed, in the format of its ending: %s', async (name, expected) => {
    const { article, folder, at } = freshFolder()
    const { code, stdout } = await runDigest(['entities', article, '--output', at(name)])
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(at(name), 'utf8')).toMatch(expected)
    expect(readdirSync(folder).sort(), 'nothing is left beside it').toEqual([name, 'strike.txt'].sort())
  })

  test('--format wins over the ending, also before the command and short', async () => {
    const { article, at } = freshFolder()
    await runDigest(['-o', at('a.csv'), 'entities', article, '--format', 'tsv'])
    expect(readFileSync(at('a.csv'), 'utf8')).toMatch(/^name\ttype/)
  })

  test('a file is replaced only by a whole answer, through links, with its permissions', async () => {
    const { article, folder, at } = freshFolder()
    writeFileSync(at('old.json'), 'old')
    chmodSync(at('old.json'), 0o600)
    symlinkSync('old.json', at('link.json'))
    const failed = await runDigest(['entities', at('none.txt'), '-o', at('link.json')])
    expect([failed.code, readFileSync(at('old.json'), 'utf8')]).toEqual([2, 'old'])
    expect(readdirSync(folder)).toHaveLength(3)
    expect((await runDigest(['entities', article, at('none.txt'), '-o', at('link.json')])).code).toBe(3)
    expect(JSON.parse(readFileSync(at('old.json'), 'utf8'))).not.toEqual([])
    expect(statSync(at('old.json')).mode & 0o777).toBe(0o600)
  })

  test('an answer may replace its own input, and is no input of its folder', async () => {
    const { folder, at } = freshFolder()
    await runDigest(['annotate', folder, '-o', at('all.jsonl')])
    const once = readFileSync(at('all.jsonl'), 'utf8')
    await runDigest(['annotate', folder, '-o', at('all.jsonl')])
    expect(readFileSync(at('all.jsonl'), 'utf8'), 'the folder').toBe(once)
    await runDigest(['annotate', at('all.jsonl'), '-o', at('all.jsonl')])
    expect(readFileSync(at('all.jsonl'), 'utf8'), 'itself').toBe(once)
  })

  test.each(['.', 'new/', 'nowhere/a.json', 'strike.txt/a.json'])(
    'what can’t be written is said before anything is read: %s',
    async (name) => {
      const { folder, at } = freshFolder()
      const stdin = new PassThrough()
      const { code, stderr } = await runDigest(['entities', '-', '-o', `${folder}/${name}`], { stdin })
      expect(code).toBe(2)
      expect(stderr).toMatch(/is a folder|can't be written: (?:there is no such|a part of its path)/)
      expect(existsSync(at('new'))).toBe(false)
    },
  )

  test.skipIf(!existsSync('/dev/full'))('a full disk is said with the name of the file', async () => {
    const { code, stderr } = await runDigest(['entities', freshFolder().article, '-o', '/dev/full'])
    expect([code, stderr.split('\n')[0]]).toEqual([2, "digest: /dev/full can't be written: no space is left"])
  })
})

test('--quiet keeps errors and leaves out notes', async () => {
  const { article, at } = freshFolder()
  const run = ['entities', article, at('none.txt'), '--type', 'event']
  expect((await runDigest(run, { terminal: 80 })).stderr).toContain('nothing found')
  const { code, stderr } = await runDigest([...run, '--quiet'], { terminal: 80 })
  expect(code).toBe(3)
  expect(stderr).toMatch(/^digest: .*none\.txt: no such file or folder\n$/)
  expect((await runDigest(['-q', 'entities', '--top', '1'], { terminal: 80 })).stderr).toBe('')
})

test.each([
  [['--no-color'], { FORCE_COLOR: '1' }, 80, false],
  [[], { CLICOLOR_FORCE: '1' }, undefined, true],
  [[], { CLICOLOR_FORCE: '0' }, undefined, false],
  [[], { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, 80, false],
  [[], { CLICOLOR: '0' }, 80, false],
])('colours for %j with %j at %s columns: %s', async (flags, env, terminal, expected) => {
  const { stdout } = await runDigest(['entities', freshFolder().article, ...flags], {
    ...(terminal && { terminal }),
    env,
  })
  expect(stdout.includes('\u001b[')).toBe(expected)
})

describe('--no-headers', () => {
  test.each(['table', 'csv', 'tsv'])('%s without its heading line', async (format) => {
    const run = ['entities', freshFolder().article, '--format', format]
    const [heading, ...rows] = (await runDigest(run)).stdout.split('\n')
    expect(heading).toMatch(/^name/i)
    const bare = (await runDigest([...run, '--no-headers'])).stdout
    expect(bare.replace(/ +/g, ' ')).toBe(rows.join('\n').replace(/ +/g, ' '))
  })

  test('is refused where there are none', async () => {
    expect((await runDigest(['entities', '--no-headers', '--json'])).code).toBe(2)
  })
})

describe('what a usual number of rows leaves out is told', () => {
  const stdin = [...'abcdefghij']
    .map((letter) => {
      const thing = (kind: string): string =>
        `The ${letter.repeat(5)} ${kind} opened. Ann Lee saw the ${letter.repeat(5)} ${kind}.`
      return JSON.stringify({ text: ['harbour', 'airport', 'market', 'castle'].map(thing).join(' ') })
    })
    .join('\n')

  test('in the table itself, and on stderr for programs', async () => {
    const table = await runDigest(['keywords', '-'], { stdin })
    expect(table.stdout).toMatch(/\n… \d+ more \(--top\)\n$/)
    const [, left = ''] = /… (\d+) more/.exec(table.stdout) ?? []
    expect((await runDigest(['keywords', '-', '--format', 'csv'], { stdin })).stderr).toBe(
      `digest: there are ${left} more (--top)\n`,
    )
    const all = await runDigest(['keywords', '-', '--top', '999', '--json'], { stdin })
    expect((JSON.parse(all.stdout) as unknown[]).length).toBe(20 + Number(left))
  })

  test('nothing where somebody asked for so many', async () => {
    const { stdout, stderr } = await runDigest(['keywords', '-', '--top', '3'], { stdin })
    expect(stdout + stderr).not.toContain('more')
  })
})

test('every line on stderr says who speaks, but what to do about an error', async () => {
  const { article, at } = freshFolder()
  const lines = [
    ['quotes', article, '--person', 'Nobody Here'],
    ['entities', article, at('none.txt'), '--since', '2020'],
    ['entities', article, '--source', 'The Ledger'],
    ['entities'],
    ['quotes', article, 'Putin'],
  ]
  for (const line of lines) {
    const { stderr } = await runDigest(line, { terminal: 80 })
    expect(stderr, line.join(' ')).not.toBe('')
    for (const said of stderr.trimEnd().split('\n')) expect(said).toMatch(/^digest: \S/)
  }
})

describe('--encoding', () => {
  test.each([
    ['iso-8859-2', Buffer.from('B\xf3br K\xb1kol spoke in Ł\xf3dz.'.replace('Ł', '\xa3'), 'latin1'), 'Łódz'],
    ['utf-16le', Buffer.from('Ann Lee spoke in Łódź.', 'utf16le'), 'Łódź'],
    [
      'shift_jis',
      Buffer.concat([Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), Buffer.from(' is what Ann Lee said.')]),
      '東京',
    ],
  ])('%s, as text and as lines', async (encoding, bytes, expected) => {
    const { at } = freshFolder()
    writeFileSync(at('a.txt'), bytes)
    const read = async (path: string): Promise<string> => {
      const { stdout } = await runDigest(['annotate', path, '--encoding', encoding, '--layers', 'paragraphs'])
      return (JSON.parse(stdout) as { text: string }).text
    }
    expect(await read(at('a.txt'))).toContain(expected)
    const quote =
      encoding === 'utf-16le' ? (text: string) => Buffer.from(text, 'utf16le') : (text: string) => Buffer.from(text)
    writeFileSync(at('a.jsonl'), Buffer.concat([quote('{"text": "'), bytes, quote('"}\n')]))
    expect(await read(at('a.jsonl'))).toContain(expected)
  })

  test('an unknown one is refused', async () => {
    const { code, stderr } = await runDigest(['entities', '--encoding', 'latin-17'])
    expect(code).toBe(2)
    expect(stderr).toContain('iso-8859-2')
  })
})

describe('errors', () => {
  test('--debug says where they arose, from an argument also', async () => {
    const at = /\n {4}at /
    expect((await runDigest(['entities', '-o', '/'])).stderr).not.toMatch(at)
    expect((await runDigest(['entities', '-o', '/', '--debug'])).stderr).toMatch(at)
    expect((await runDigest(['entities', '--top', '0', '--debug'])).stderr).toMatch(at)
  })

  test('a fault of our own is a line with exit code 1, and --debug shows its stack', async () => {
    const broken = { stdinKind: () => 'other' as const, stdout: new PassThrough(), env: {} }
    const run = async (...more: string[]): Promise<[number, string]> => {
      const stderr = new PassThrough()
      const stdin = (): never => {
        throw new TypeError('no such thing')
      }
      const code = await main(['entities', '-', ...more], { ...broken, stdin, stderr })
      return [code, String(stderr.read())]
    }
    const [code, stderr] = await run()
    expect(code).toBe(1)
    expect(stderr).toMatch(/^digest: a fault of digest’s own: no such thing\n.*--debug.*\n$/)
    expect((await run('--debug'))[1]).toMatch(/TypeError: no such thing\n {4}at /)
  })
})
