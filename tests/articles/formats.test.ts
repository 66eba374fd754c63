import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loadArticles } from '../../src/articles/loadArticles.ts'
import type { LoadOptions } from '../../src/articles/loadArticles.ts'
import type { Article } from '../../src/types/article.ts'
import { fileOf, loadTold, textOf } from './loading.ts'

const folder = 'tests/fixtures/articles/formats'
const said = 'Dock workers in Genoa went on strike on Friday.\n\n"We will not move," said union leader Ann Lee.'
const url = 'https://wire.example/strike'
const published = '2024-03-09'
const title = 'Strike in Genoa'

/** The same article as other programs write it. */
const files: readonly (readonly [name: string, about: Partial<Article>])[] = [
  ['trafilatura.json', { id: 'trafilatura', title, published, url, source: 'The Wire', byline: 'Bob Ray; Cy Moss' }],
  ['newspaper4k.json', { id: 'newspaper4k:1', title, published, url, source: null, byline: 'Bob Ray, Cy Moss' }],
  ['news-please.json', { id: 'news-please', title, published, url, source: 'wire.example', byline: 'Bob Ray' }],
  ['newsapi.json', { id: 'newsapi:1', title, published, url, source: 'The Wire', byline: 'Bob Ray' }],
  ['jsonfeed.json', { id: 'w1', title, published, url, byline: 'Bob Ray' }],
  ['mediacloud.csv', { id: '77', title, published, url, source: 'The Wire', byline: null, language: 'en' }],
  ['excel.csv', { id: 'excel:2', title, published, byline: 'Bob Ray' }],
  ['table.tsv', { id: 'table:2', title, published }],
  ['rss.xml', { id: 'w1', title, published, url, source: 'The Wire', byline: 'Bob Ray', meta: null }],
  ['atom.xml', { id: 'w1', title, published, url, source: 'The Wire', byline: 'Bob Ray', meta: null }],
  ['mail.eml', { id: 'mail', title, published, byline: 'Bob Ray' }],
  ['front-matter.md', { title, published, url, source: 'The Wire', byline: 'Bob Ray, Cy Moss' }],
  ['word.docx', { id: 'word' }],
  ['page.pdf', { id: 'page' }],
]

const words = (text: string): string =>
  text
    .replace(/^---.*?---/s, '')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

describe('a file is read as what it holds', () => {
  test.each(files)('%s', async (name, about) => {
    const { found, notes } = await loadTold([`${folder}/${name}`])
    expect(found).toMatchObject([about])
    expect(words(textOf(found[0]!))).toBe(words(said))
    expect(notes).toEqual([])
  })

  test.each(files)('%s, packed, and from standard input without a name', async (name) => {
    const packed = gzipSync(readFileSync(`${folder}/${name}`))
    const { found } = await loadTold([fileOf(packed, `${name}.gz`), '-'], { stdin: chunks(packed) })
    expect(found.map((one) => words(textOf(one)))).toEqual([words(said), words(said)])
  })

  test.each(['trafilatura.json', 'mediacloud.csv', 'table.tsv', 'rss.xml', 'mail.eml', 'page.pdf', 'word.docx'])(
    '%s under the ending of a text',
    async (name) => {
      const { found } = await loadTold([fileOf(readFileSync(`${folder}/${name}`), 'a.txt')])
      expect(found.map((one) => words(textOf(one)))).toEqual([words(said)])
    },
  )
})

test('a mailbox is as many articles as it has messages', async () => {
  const message = (name: string, text: string): string =>
    `From ${name}@wire.example Sat Mar  9 10:00:00 2024\nFrom: ${name} <a@wire.example>\nMessage-ID: <1@x>\nSubject: News of ${name}\n\n${text}\n\n`
  const mailbox = message('Ann', 'Talks go on.\n\n>From now on nobody works.') + message('Bob', 'Łódź waits.')
  for (const bytes of [Buffer.from(mailbox), gzipSync(mailbox)])
    expect((await loadTold([fileOf(bytes, 'all.mbox')])).found).toMatchObject([
      { id: 'all:1', title: 'News of Ann', byline: 'Ann', text: 'Talks go on.\n\nFrom now on nobody works.' },
      { id: 'all:2', title: 'News of Bob', text: 'Łódź waits.' },
    ])
})

test.each([
  ['Strike in Genoa', 'Strike in Genoa'],
  ['Microsoft Word - strike.doc', null],
  ['strike_final', null],
])('a PDF’s own title, if it is one: %s', async (given, expected) => {
  const pdf = readFileSync(`${folder}/page.pdf`, 'latin1')
  const info = `9 0 obj <</Title (${given}) /Author (Bob Ray)>> endobj\n`
  const told = pdf.replace(/(\d+ 0 obj)/, `${info}$1`).replace(/trailer\s*<</, '$& /Info 9 0 R ')
  expect((await loadTold([fileOf(Buffer.from(told, 'latin1'), 'a.pdf')])).found).toMatchObject([
    { title: expected, byline: 'Bob Ray' },
  ])
})

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(await Promise.resolve(part))
}

test.each([
  ['RTF', '{\\rtf1\\ansi Talks go on.}', 'is RTF: save it as text or .docx'],
  [
    'a list of addresses',
    'https://a.example/1\nhttps://a.example/2\n',
    'is a list of addresses: digest fetches nothing',
  ],
  ['an old Office file', '\u00d0\u00cf\u0011\u00e0\u00a1', 'is an old Office file'],
  ['a picture of no more than its first bytes', '\u0089PNG\r\n\u001a\n', 'is a picture'],
  ['a photo', '\u00ff\u00d8\u00ff\u00e0', 'is a picture'],
  ['a zip archive', 'PK\u0003\u0004\0\0story.txt', 'is a zip archive'],
  ['another packing', 'BZh91AY', 'is packed with bzip2: unpack it'],
  ['bytes', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f talks', 'looks binary'],
  ['other XML', '<?xml version="1.0"?><nitf><body>Talks</body></nitf>', 'is XML, but no feed'],
  ['a broken PDF', '%PDF-1.4 talks', 'is no PDF that can be read'],
])('%s is never read as prose, whatever is asked for', async (_, content, message) => {
  for (const [name, input] of [['a.txt'], ['a'], ['a.md', 'text']] as const) {
    if (input !== undefined && content.startsWith('<')) continue
    const { found } = await loadTold([fileOf(Buffer.from(content, 'latin1'), name)], { input })
    expect(found.map(textOf)).toEqual([expect.stringContaining(message) as string])
  }
})

test.each([
  ['a story that begins with a link', '[Talks](https://a.example) go on.'],
  ['a story with commas in its headline', 'Title, text and verse, again\n\nTalks, they say, go on.'],
  ['a story that begins as a letter', 'From: Ann Lee\nTo: the editor\nDate: Friday\n\nTalks go on.'],
  ['a story about braces', '{Talks} go on.'],
])('%s stays prose', async (_, text) => {
  const { found } = await loadTold([fileOf(text, 'a.txt')])
  expect(found).toMatchObject([{ id: 'a', text }])
})

test('an address is answered with what to do', async () => {
  const { found } = await loadTold(['https://wire.example/a?b=1&c=2'])
  expect(found.map(textOf)).toEqual([
    "https://wire.example/a?b=1&c=2 is an address. digest fetches nothing: curl -L 'https://wire.example/a?b=1&c=2' | digest … -",
  ])
})

describe('JSON', () => {
  const load = async (content: string, name = 'a.json', options: LoadOptions = {}) =>
    (await loadTold([fileOf(content, name)], options)).found

  test.each([
    ['a list', '[{"text":"a"},{"text":"b"}]', ['a:1', 'a:2']],
    ['a list over lines', '[\n  {\n  "text": "a [}"},\n {"text": "b\\"{"}\n]\n', ['a:1', 'a:2']],
    ['objects one after the other', '{\n"text": "a"\n}\n{\n"text": "b"\n}', ['a', 'a:2']],
    ['one object', '{"text":"a","meta":{"b":[1,{"c":2}]}}', ['a']],
    ['an empty list', '[]', []],
  ])('%s', async (_, content, ids) => {
    for (const name of ['a.json', 'a.jsonl']) {
      if (name === 'a.jsonl' && ids[0] === 'a' && ids.length === 1) continue
      expect((await load(content, name)).map(({ id }) => id)).toEqual(ids)
    }
  })

  test.each([
    ['is no object', '[1, "a", null, {"text":"b"}]', 'a:1: is no JSON object'],
    ['has a string that is not closed', '[\n{"text":"a},\n{"text":"b"}\n]', 'a:2: is no JSON'],
    ['has a line feed in a string', '[\n{"text":"a\nb"},\n{"text":"b"}\n]', 'a:2: is no JSON'],
    ['has no comma', '[{"text" "a"}, {"text":"b"}]', 'a:1: is no JSON'],
    ['has no text', '[{"title":"a"}, {"text":"b"}]', 'a:1: has no "text" (its keys: title)'],
  ])('a record that %s costs that record only', async (_, content, message) => {
    const found = await load(content)
    expect(textOf(found[0]!).replace(/^.*\//, '').replace('.json', '')).toContain(message)
    expect(textOf(found.at(-1)!)).toBe('b')
  })

  test('a list of any length is read one by one', async () => {
    let given = 0
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[')
      for (; given < 5000; given++) yield Buffer.from(await Promise.resolve(`{"text":"${'a'.repeat(9999)}"},\n`))
    }
    let count = 0
    for await (const one of loadArticles(['-'], { stdin: stdin() })) {
      expect(one).not.toHaveProperty('error')
      if (++count === 10) break
    }
    expect(given).toBeLessThan(50)
  })

  test('the user names the keys', async () => {
    const record = { text: 'no', fields: { bodyText: '<p>Talks <b>go</b> on.</p>' }, wer: 'Ann', wann: '9 March 2024' }
    const keys = { text: 'fields.bodyText', byline: 'wer', published: 'wann', id: 'wer', title: 'lost' }
    const [article] = await load(JSON.stringify(record), 'a.json', { keys })
    expect(article).toMatchObject({ id: 'Ann', text: 'Talks go on.', byline: 'Ann', published, title: null })
    expect(article).toHaveProperty('meta', record)
    expect((await load('{"text":"a"}', 'a.json', { keys })).map(textOf)[0]).toContain('has no "fields.bodyText"')
  })
})

describe('tables', () => {
  const load = async (content: string | Uint8Array, name = 'a.csv', options: LoadOptions = {}) =>
    (await loadTold([fileOf(content, name)], options)).found

  test('cells hold line feeds, marks and other encodings; a row that lacks some is read', async () => {
    const table = Buffer.concat([
      Buffer.from('id,Text,Title\n1,"a\n""b""",T\n2,caf\u00e9'),
      Buffer.from([0x0a, 0x33, 0x2c, 0x63, 0x61, 0x66, 0xe9]),
    ])
    const found = await load(table)
    expect(found).toMatchObject([
      { id: '1', text: 'a\n"b"', title: 'T' },
      { id: '2', text: 'café' },
      { id: '3', text: 'café' },
    ])
    expect(await load(Buffer.from('\ufeff"text"\t"id"\nTalks\t7\n', 'utf16le'), 'a.tsv')).toMatchObject([
      { id: '7', text: 'Talks' },
    ])
  })

  test('a table without a text says what it has, and reads the column that is named', async () => {
    const table = 'who,what\nAnn,Talks go on.\n'
    expect((await load(table)).map(textOf)[0]).toMatch(
      /has no column "text" \(its columns: who, what\): name the one with the text with --text-key$/,
    )
    expect(await load(table, 'a.csv', { keys: { text: 'what' } })).toMatchObject([{ id: 'a:2', text: 'Talks go on.' }])
  })

  test('a quotation mark that nothing closes is told with its line', async () => {
    const found = await load('id,text\n1,Talks\n2,"go on\n3,again\n')
    expect(found).toMatchObject([{ id: '1' }, { id: 'a:3', error: { code: 'bad-record' } }])
    expect(textOf(found[1]!)).toMatch(/a\.csv:3 has a quotation mark that nothing closes/)
  })
})

test('the words of a part of a page', async () => {
  const body =
    '<div><h2>Talks</h2>\n<p>go<br>on &amp;\n  on</p><ul><li>one<li>two</ul><!-- no --><style>p{}</style>end</div>'
  const { found } = await loadTold([fileOf(JSON.stringify({ body }), 'a.json')])
  expect(found.map(textOf)).toEqual(['Talks\n\ngo\non & on\n\none\n\ntwo\n\nend'])
})

test('empty inputs are told', async () => {
  const empty = [fileOf('', 'a.jsonl'), fileOf('id,text\n', 'a.csv'), fileOf('[]', 'a.json')]
  const { found, notes } = await loadTold([...empty, '-'], { stdin: chunks('\n') })
  expect(found).toEqual([])
  expect(notes).toEqual([...empty, 'standard input'].map((name) => `${name} is empty: no article in it`))
})
