import { expect, test } from 'vitest'
import { parseRecords } from '../../src/articles/parseRecord.ts'

const place = { path: 'news.jsonl', id: 'news:7', line: 7 }
const text = 'Share\nAnn Lee walked out.'
const printed = {
  ...{ schema: 1, id: 'strike', path: 'news/strike.txt', title: 'Strike', published: '2024-03-09', source: null, text },
  furniture: [{ start: 0, end: 5 }],
  mentions: [{ start: 6, end: 13, text: 'Ann Lee', type: 'person', entity: 0 }],
  entities: [
    { name: 'Ann Lee', type: 'person', aliases: ['Ann Lee'], mentions: 1, salience: 1, roles: [], gender: 'f' },
  ],
  summary: [],
}
const parseLine = async (line: string) => (await parseRecords(line, place))[0]
const parse = (record: unknown) => parseLine(JSON.stringify(record))

test('what annotate printed comes back with its layers', async () => {
  const { mentions, entities, furniture } = printed
  expect(await parse(printed)).toMatchObject({
    id: 'strike',
    path: 'news/strike.txt',
    title: 'Strike',
    furniture,
    meta: null,
  })
  expect(await parse(printed)).toHaveProperty('given', { mentions, entities, summary: [] })
})

test('what annotate found nowhere is not looked for again, what an older one did not print is', async () => {
  const record = { ...printed, text: 'Genoa (Orlo) — Ann Lee walked out.', furniture: [], mentions: [], entities: [] }
  const nothing = { url: null, byline: null, dateline: null, language: 'en' }
  expect(await parse({ ...record, ...nothing })).toMatchObject({ ...nothing, source: null })
  expect(await parse(record)).toMatchObject({ dateline: 'Genoa', language: 'en' })
})

test('layers that were not asked for are not given', async () => {
  expect(await parse({ ...printed, layers: ['mentions', 'entities'] })).toHaveProperty('given', {
    mentions: printed.mentions,
    entities: printed.entities,
  })
})

test.each([
  ['a mention that is not in the text', { mentions: [{ ...printed.mentions[0], start: 7 }] }],
  ['a mention of an entity that is not there', { entities: [] }],
  ['a span beyond the text', { sentences: [{ start: 0, end: 99 }] }],
  ['furniture that is no span', { furniture: ['Share'] }],
  ['a layer that is no list', { summary: 'short' }],
  ['a newer schema', { schema: 2 }],
])('%s is no record', async (_, change) => {
  expect(await parse({ ...printed, ...change })).toMatchObject({
    id: 'strike',
    path: 'news.jsonl',
    error: { code: 'bad-record' },
  })
})

test('keys that nobody knows stay, whatever their names', async () => {
  const article = await parseLine(`{"text": "a", "id": 12, "__proto__": {"a": 1}, "mentions": 3, "title": " "}`)
  expect(article).toMatchObject({ id: '12', title: null, given: {} })
  expect(Object.entries((article as { meta: object }).meta)).toEqual([
    ['__proto__', { a: 1 }],
    ['mentions', 3],
  ])
})

test('what a known key holds stays as it was where it is no text, and comes back from what annotate prints', async () => {
  const article = await parse({
    text: 'a',
    source: { id: null, name: 'The Wire' },
    byline: ['Ann Lee'],
    title: null,
    url: '',
  })
  const meta = { source: { id: null, name: 'The Wire' }, byline: ['Ann Lee'] }
  expect(article).toMatchObject({ source: 'The Wire', byline: 'Ann Lee', meta })
  expect(await parse({ ...printed, meta })).toMatchObject({ meta })
})

test.each([
  ['an unknown key', '{"text": "a", "b": DEEP}'],
  ['a known key', '{"text": "a", "source": DEEP}'],
  [
    'a layer',
    `{"schema": 1, "text": "a", "mentions": [], "keyphrases": [{"text": "a", "score": 1, "count": 1, "b": DEEP}]}`,
  ],
])('a record that nests too deep to be printed is a failure: %s', async (_, line) => {
  const deep = (levels: number) => line.replace('DEEP', '['.repeat(levels) + ']'.repeat(levels))
  expect(await parseLine(deep(20))).not.toHaveProperty('error')
  expect(await parseLine(deep(9000))).toMatchObject({ error: { code: 'bad-record' } })
})

test.each(['[]', '"a"', 'null', '7', '{', ''])('%s is no record', async (line) => {
  expect(await parseLine(line)).toMatchObject({ id: 'news:7', error: { code: 'bad-json' } })
})
