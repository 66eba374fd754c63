import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runDigest } from './runDigest.ts'

const folder = mkdtempSync(join(tmpdir(), 'digest-'))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const record = { id: 'a', text: 'Ann Lee spoke in Genoa on Friday.' }
const line = JSON.stringify(record)
const french =
  'Le maire de Lorville a annoncé jeudi que le vieux pont sera fermé pendant six mois. Les habitants du quartier ' +
  'craignent que les travaux ne durent plus longtemps que prévu.'

describe('without a path', () => {
  test('standard input that is a file is read', async () => {
    const { stdout, stderr } = await runDigest(['annotate', '--layers', 'dates'], { stdin: line, stdinKind: 'file' })
    expect(JSON.parse(stdout)).toMatchObject(record)
    expect(stderr).toBe('')
  })

  test('a pipe is not read, which is said wherever stderr goes', async () => {
    const stdin = `${line}\n`
    const { stdout, stderr } = await runDigest(['entities', '--top', '1', '--json'], { stdin, stdinKind: 'pipe' })
    expect(stdout).not.toContain('Ann Lee')
    expect(stderr).toBe('digest: reading the bundled articles; - reads standard input\n')
    expect((await runDigest(['entities', '--top', '1'])).stderr).toBe('')
  })
})

test('- at a terminal says that it waits', async () => {
  const { stderr } = await runDigest(['annotate', '-'], { stdin: line, stdinKind: 'terminal' })
  expect(stderr).toBe('digest: waiting for articles on standard input; Ctrl-D ends them\n')
})

test('empty standard input is said', async () => {
  const { code, stdout, stderr } = await runDigest(['entities', '-', '--json'])
  expect([code, stdout]).toEqual([0, '[]\n'])
  expect(stderr).toContain('digest: standard input is empty: no article in it\n')
})

const other = JSON.stringify({
  a: { wer: 'Bo Ray', was: 'Talks in Rome.' },
  wo: 'The Wire',
  nr: 7,
  titel: 'T',
  wann: '9 May 2024',
  wo2: 'u',
})

test.each([
  ['--text-key', 'a.was', { text: 'Talks in Rome.' }],
  ['--author-key', 'a.wer', { byline: 'Bo Ray' }],
  ['--source-key', 'wo', { source: 'The Wire' }],
  ['--id-key', 'nr', { id: '7' }],
  ['--title-key', 'titel', { title: 'T' }],
  ['--date-key', 'wann', { published: '2024-05-09' }],
  ['--url-key', 'wo2', { url: 'u' }],
])('%s %s names a key', async (flag, key, about) => {
  const argv = ['annotate', '-', '--layers', 'dates', '--text-key', 'a.was', flag, key]
  const { stdout } = await runDigest(argv, { stdin: other })
  expect(JSON.parse(stdout)).toMatchObject(about)
})

test('--glob selects from a folder, as often as it is given', async () => {
  const news = join(folder, 'news')
  mkdirSync(news)
  for (const name of ['a.txt', 'b.txt', 'c.md']) file(join('news', name), `Ann Lee wrote ${name}.`)
  const { stdout } = await runDigest(['annotate', news, '--glob', '*.txt', '--glob', '!b*', '--layers', 'dates'])
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a' })
  const slow = await runDigest(['entities', news, '--glob', '*a'.repeat(9)])
  expect(slow.code).toBe(2)
  expect(slow.stderr).toContain('has more than 4 stars in a name')
})

describe('counts', () => {
  const mentions = async (argv: readonly string[], stdin = '') => {
    const { code, stdout, stderr } = await runDigest(['entities', ...argv, '--json'], { stdin })
    const rows = JSON.parse(stdout) as { name: string; mentions: number; articles: number }[]
    return { code, stderr, lee: rows.find(({ name }) => name === 'Ann Lee') }
  }

  test('take a file or an article that comes again once, and say so', async () => {
    const path = file('again.txt', 'Ann Lee spoke in Genoa.')
    const twice = await mentions([path, join(folder, '.', 'again.txt'), folder, '--glob', 'again*'])
    expect(twice.lee).toMatchObject({ mentions: 1, articles: 1 })
    expect(twice.stderr).toBe('digest: 2 articles came before, with the same id and text: counted once (again)\n')
    const records = await mentions(['-'], `${line}\n${line}\n`)
    expect(records.lee).toMatchObject({ mentions: 1 })
    expect(records.stderr).toBe('digest: 1 article came before, with the same id and text: counted once (a)\n')
  })

  test('take articles of one id and different texts all, and say so', async () => {
    const { lee, stderr } = await mentions(['-'], `${line}\n{"id":"a","text":"Ann Lee left."}\n`)
    expect(lee).toMatchObject({ mentions: 2, articles: 2 })
    expect(stderr).toBe('digest: 1 article has the id of another text (a)\n')
  })

  test('leave out other languages, and say so, unless they are asked for', async () => {
    const stdin = `${line}\n${JSON.stringify({ id: 'fr', text: `Ann Lee. ${french}` })}\n`
    const { lee, stderr } = await mentions(['-'], stdin)
    expect(lee).toMatchObject({ articles: 1 })
    expect(stderr).toBe('digest: 1 article is not in English (1 fr): left out, --any-language reads it\n')
    const all = await mentions(['-', '--any-language'], stdin)
    expect(all.lee).toMatchObject({ articles: 2 })
    expect(all.stderr).toBe('')
  })

  test('say where an article has no text', async () => {
    expect((await mentions([file('blank.txt', '')])).stderr).toContain('digest: 1 article has no text (blank)\n')
  })
})

test('annotate gives every article back, with its language', async () => {
  const stdin = `${line}\n${line}\n${JSON.stringify({ text: french })}\n`
  const { stdout, stderr } = await runDigest(['annotate', '-', '--layers', 'dates'], { stdin })
  const languages = stdout
    .trim()
    .split('\n')
    .map((one) => (JSON.parse(one) as { language: string }).language)
  expect(languages).toEqual(['en', 'en', 'fr'])
  expect(stderr).toBe('')
})
