import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadArticles } from '../../src/articles/loadArticles.ts'
import type { LoadOptions } from '../../src/articles/loadArticles.ts'
import type { Article, Failure } from '../../src/types/article.ts'

const harbour = 'tests/fixtures/articles/harbour'

async function load(paths: readonly string[], options?: LoadOptions): Promise<(Article | Failure)[]> {
  const found: (Article | Failure)[] = []
  for await (const article of loadArticles(paths, options)) found.push(article)
  return found
}

async function loadOne(bytes: Uint8Array, name: string): Promise<Article | Failure> {
  const path = join(await mkdtemp(join(tmpdir(), 'digest-')), name)
  await writeFile(path, bytes)
  const found = await load([path])
  expect(found).toHaveLength(1)
  return found[0]!
}

const ids = (found: readonly (Article | Failure)[]): string[] => found.map(({ id }) => id)
const textOf = (article: Article | Failure): string =>
  'text' in article ? article.text : `failure: ${article.error.message}`

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(await Promise.resolve(part))
}

test('a folder gives what it holds by name, subfolders too, but no other files', async () => {
  const found = await load([harbour])
  expect(ids(found)).toEqual([
    ...['a-ferry', 'b-strike', 'wire-7', 'd-wire:2', 'd-wire:3', 'number', 'd-wire:6', 'lost', 'wire-7', 'c-talks'],
  ])
  expect(found[1]).toMatchObject({ path: `${harbour}/b-strike.txt`, language: 'en', meta: null, given: {} })
})

test('several paths come in the order given, twice if given twice; a file keeps its id by any name', async () => {
  const [b, c] = [`${harbour}/b-strike.txt`, `${harbour}/later`]
  const link = join(await mkdtemp(join(tmpdir(), 'digest-')), 'link.txt')
  await symlink(join(process.cwd(), b), link)
  expect(ids(await load([c, b, b, `./${b}`, link]))).toEqual(['c-talks', ...Array<string>(4).fill('b-strike')])
})

test('files of one name have ids of their own', async () => {
  const root = await mkdtemp(join(tmpdir(), 'digest-'))
  for (const name of ['a/bbc', 'a/cnn', 'b/cnn']) {
    await mkdir(join(root, name), { recursive: true })
    await writeFile(join(root, name, 'story.txt'), 'Talks go on.')
  }
  await writeFile(join(root, 'b', 'cnn', 'wire.jsonl'), '{"text":"a"}')
  await writeFile(join(root, 'a', 'cnn', 'wire.jsonl'), '{"text":"a"}')
  expect(ids(await load([`${root}/a`, `${root}/b`]))).toEqual([
    ...['story', 'cnn/story', 'wire:1', 'b/cnn/story', 'cnn/wire:1'],
  ])
})

test('a pattern gives the files that match, by name', async () => {
  expect(ids(await load([`${harbour}/**/*.{txt,text}`]))).toEqual(['b-strike', 'c-talks'])
  expect(await load([`${harbour}/*.csv`])).toMatchObject([
    { error: { code: 'not-found', message: `${harbour}/*.csv matches no file` } },
  ])
})

test('a pattern that could take for ever is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'digest-'))
  await writeFile(join(folder, 'a'.repeat(100)), 'Talks go on.')
  const pattern = `${folder}/${'*a'.repeat(40)}b`
  expect(await load([pattern])).toMatchObject([{ error: { code: 'not-found' } }])
  expect(ids(await load([`${folder}/**/*a*a*a`]))).toEqual(['a'.repeat(100)])
})

test('JSONL keeps what a record gives, and goes on behind lines that are no article', async () => {
  const found = await load([`${harbour}/d-wire.jsonl`])
  expect(found[0]).toMatchObject({
    ...{ id: 'wire-7', title: 'Talks', published: '2024-03-10', source: 'The Wire', url: 'https://wire.example/7' },
    meta: { desk: 'ports' },
  })
  expect(found.map(textOf)).toEqual([
    'Talks go on.',
    'Talks broke down.',
    `failure: ${harbour}/d-wire.jsonl:3: has no "text" (its keys: title)`,
    `failure: ${harbour}/d-wire.jsonl:5: "text" is no string`,
    expect.stringMatching(/d-wire.jsonl:6: is no JSON: /),
    'failure: old/lost.txt looks binary',
    'Talks go on again.',
  ])
})

test('a record that is nested deeper than any article ends nothing but itself', async () => {
  const deep = `{"text": "a", "more": ${'['.repeat(9000)}${']'.repeat(9000)}}`
  const found = await load(['-'], { stdin: chunks(`${deep}\n{"text": "b"}\n`) })
  expect(found.map(textOf)).toEqual(['failure: stdin:1: is nested deeper than 100 levels', 'b'])
})

test('the encoding is told from the bytes', async () => {
  const text = 'Łódź café “said” naïve €5'
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  expect(textOf(await loadOne(Buffer.from(text), 'plain.txt'))).toBe(text)
  expect(textOf(await loadOne(Buffer.from(`\ufeff${text}`), 'mark.txt'))).toBe(text)
  expect(textOf(await loadOne(Buffer.from(`\ufeff${text}`, 'utf16le'), 'le.txt'))).toBe(text)
  expect(textOf(await loadOne(utf16be, 'be.txt'))).toBe(text)
  const western = Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35])
  expect(textOf(await loadOne(western, 'western.txt'))).toBe('“café” €5')
  const cut = Buffer.from(`${text}€`).subarray(0, -1)
  expect(textOf(await loadOne(cut, 'cut.txt'))).toBe(`${text}\ufffd`)
  expect(textOf(await loadOne(gzipSync(text), 'packed.txt.gz'))).toBe(text)
  const wide = Buffer.from(`\ufeff${JSON.stringify({ text })}\r\n`, 'utf16le')
  expect(textOf(await loadOne(wide, 'powershell.jsonl'))).toBe(text)
})

test('what is no article says so', async () => {
  expect(await loadOne(Buffer.from('PK\u0003\u0004\0\0'), 'paper.docx')).toMatchObject({
    id: 'paper',
    error: { code: 'binary' },
  })
  expect(await loadOne(gzipSync('cut off here'.repeat(99)).subarray(0, 30), 'cut.jsonl.gz')).toMatchObject({
    id: 'cut',
    error: { code: 'unreadable' },
  })
  expect(textOf(await loadOne(new Uint8Array(0), 'empty.txt'))).toBe('')
  expect(await load([`${harbour}/b-strik.txt`])).toMatchObject([
    { error: { message: `${harbour}/b-strik.txt: no such file or folder; did you mean "${harbour}/b-strike.txt"?` } },
  ])
})

test('a link that leads nowhere is told, and the run goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'digest-'))
  await symlink('loop.txt', join(folder, 'loop.txt'))
  await symlink('nowhere.txt', join(folder, 'lost.txt'))
  await writeFile(join(folder, 'next.txt'), 'a')
  const unreadable = { error: { code: 'unreadable' } }
  expect(await load([folder])).toMatchObject([
    { id: 'loop', ...unreadable },
    { id: 'lost', ...unreadable },
    { text: 'a' },
  ])
  expect(await load([join(folder, 'next.txt', 'deeper')])).toMatchObject([{ error: { code: 'not-found' } }])
})

test('standard input is read for - only, its format told by the first character', async () => {
  expect(ids(await load(['-', harbour + '/later'], { stdin: chunks('Talks ', 'go on.') }))).toEqual([
    'stdin',
    'c-talks',
  ])
  const records = await load(['-'], {
    stdin: chunks(' \n', '{"text": "a', '"}\n{"text": "', gzipSync('').subarray(0, 0), 'b"}'),
  })
  expect(ids(records)).toEqual(['stdin:2', 'stdin:3'])
  expect(records.map(textOf)).toEqual(['a', 'b'])
  expect(await load(['-'], { stdin: chunks(' \n') })).toEqual([])
  expect(await load(['-'], { stdin: chunks('{"text": "a"}'), input: 'text' })).toMatchObject([
    { text: '{"text": "a"}' },
  ])
  expect(await load(['-', '-'], { stdin: chunks('a') })).toMatchObject([
    { text: 'a' },
    { error: { code: 'unreadable' } },
  ])
  expect(await load(['-'])).toMatchObject([{ id: 'stdin', error: { code: 'unreadable' } }])
})

test('a line that is longer than any article is skipped', async () => {
  const long = Buffer.alloc(1 << 24, 'x')
  const found = await load(['-'], { stdin: chunks('{"text": "', long, long, long, long, long, '"}\n{"text": "b"}\n') })
  expect(found.map(textOf)).toEqual(['failure: stdin:1 is longer than 64 MB, which is no article', 'b'])
})

describe.skipIf(process.platform !== 'linux')('a name that is no UTF-8', () => {
  const notUtf8 = (folder: string, byte: number): Buffer =>
    Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([byte]), Buffer.from('.txt')])

  test('is read in its folder, and by itself as it is shown', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'digest-'))
    await writeFile(notUtf8(folder, 0xff), 'Talks go on.')
    for (const path of [folder, `${folder}/a\ufffd.txt`])
      expect(await load([path])).toMatchObject([{ id: 'a\ufffd', text: 'Talks go on.' }])
  })

  test('is told where two read alike, and the run goes on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'digest-'))
    for (const byte of [0xfe, 0xff]) await writeFile(notUtf8(folder, byte), 'a')
    await writeFile(join(folder, 'b.txt'), 'Talks go on.')
    const told = { error: { message: expect.stringContaining('its name is no UTF-8') as string } }
    expect(await load([folder])).toMatchObject([told, told, { id: 'b' }])
  })
})

describe.skipIf(process.platform === 'win32')('what has no end', () => {
  test('a folder is read without the pipes and devices in it, whatever links lead to them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'digest-'))
    await writeFile(join(folder, 'a.txt'), 'Talks go on.')
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    await symlink('pipe.txt', join(folder, 'link.txt'))
    await symlink('/dev/zero', join(folder, 'zero.txt'))
    expect(ids(await load([folder]))).toEqual(['a'])
    expect(ids(await load([`${folder}/*.txt`]))).toEqual(['a'])
  })

  test('a device that is named is read up to the length of the longest article', async () => {
    expect(await load(['/dev/zero'])).toMatchObject([{ error: { code: 'too-large' } }])
  })

  test('a file that grows while it is read is read as it was when it was opened', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'digest-')), 'a.jsonl')
    const line = `${JSON.stringify({ text: 'Talks go on. '.repeat(100) })}\n`
    await writeFile(path, line.repeat(2000))
    let count = 0
    for await (const article of loadArticles([path])) {
      expect(article).not.toHaveProperty('error')
      if (++count % 100 === 0) await appendFile(path, line.repeat(100))
    }
    expect(count).toBe(2000)
  })

  test('the file that the answer goes to is passed over', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'digest-'))
    const answer = join(folder, 'b.jsonl')
    await writeFile(join(folder, 'a.txt'), 'Talks go on.')
    await writeFile(answer, '{"text":"Talks go on."}')
    await symlink('b.jsonl', join(folder, 'c.jsonl'))
    const passOver = await stat(answer, { bigint: true })
    expect(ids(await load([folder], { passOver }))).toEqual(['a'])
    expect(ids(await load([`${folder}/*`], { passOver }))).toEqual(['a'])
  })
})

test('an input format that there is not is an error', async () => {
  const options = { input: 'odt' as unknown as 'text' }
  await expect(load([harbour], options)).rejects.toThrow('no input format “odt”; there are: text, html, markdown')
})

test('a web page is told by its ending or its first character, and read as one article', async () => {
  const page = `<html lang=en><title>Ferry sinks</title><p>A ferry sank off Velmouth, and all ${'of its crew '.repeat(12)}</p>`
  const found = await load(['-'], { stdin: chunks('\n', page) })
  expect(found).toMatchObject([{ id: 'stdin', title: 'Ferry sinks' }])
  expect(textOf(found[0]!)).toMatch(/^A ferry sank off Velmouth, and all of its crew/)
  expect(textOf(await loadOne(gzipSync(page), 'ferry.htm.gz'))).toBe(textOf(found[0]!))
  expect(await loadOne(Buffer.from('<p>\0'), 'a.html')).toMatchObject({ error: { code: 'binary' } })
})
