import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { articleOf } from '../../src/articles/articleOf.ts'
import { annotateCached } from '../../src/cache/annotateCached.ts'
import { articleKey } from '../../src/cache/articleKey.ts'
import { packEntry } from '../../src/cache/entry.ts'
import { openStore } from '../../src/cache/fileStore.ts'
import type { FileStore } from '../../src/cache/fileStore.ts'
import { annotate, annotateEach } from '../../src/pipeline.ts'
import type { Annotating } from '../../src/pipeline.ts'
import type { Article, Failure } from '../../src/types/article.ts'
import { layerNames } from '../../src/types/layers.ts'
import type { LayerName, Layers } from '../../src/types/layers.ts'
import { oddText } from '../oddText.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const newStore = (): FileStore => openStore({ folder: join(root, String(folders++)), most: 1e8 })

const text = `Ann Lee met Bo Chen in Genoa on Friday. “We sail at noon,” Lee said.

She told reporters that 40 ships of Acme Corp. had left the port since March 2.`
const article = articleOf(text, { id: 'ships', published: '2024-03-08' })

/** What is found in articles through a cache, and which layers had to be found for each. */
async function ask(
  articles: readonly (Article | Failure)[],
  names: readonly LayerName[],
  store: FileStore,
  version = '1',
) {
  const missing: LayerName[][] = []
  const counting: Annotating = async function* (each, asked) {
    for await (const one of each) {
      const annotated = 'error' in one ? one : annotate(one, asked)
      if (!('error' in one) && !('error' in annotated))
        missing.push(layerNames.filter((name) => name in annotated.given && !(name in one.given)))
      yield annotated
    }
  }
  const found: (Article | Failure)[] = []
  for await (const one of annotateCached(counting, store, version)(articles, names)) found.push(one)
  return { found, missing }
}

describe('articles through a cache', () => {
  it('are the same the second time, and nothing is found again', async () => {
    const store = newStore()
    const [first, second] = [await ask([article], layerNames, store), await ask([article], layerNames, store)]
    expect(first.found).toStrictEqual([annotate(article)])
    expect(JSON.stringify(second.found)).toBe(JSON.stringify(first.found))
    expect([first.missing, second.missing]).toEqual([[layerNames], [[]]])
  })

  it('have only the layers that were asked for, though others are known', async () => {
    const store = newStore()
    await ask([article], layerNames, store)
    const { found, missing } = await ask([article], ['entities'], store)
    expect(found).toStrictEqual([annotate(article, ['entities'])])
    expect(missing).toEqual([[]])
  })

  it('are searched for what is not known of them, and all is known from then on', async () => {
    const store = newStore()
    await ask([article], ['summary'], store)
    await ask([article], ['entities'], store)
    const { missing } = await ask([article], ['quotes'], store)
    expect(missing).toEqual([['references', 'quotes']])
    expect((await ask([article], ['summary', 'quotes'], store)).missing).toEqual([[]])
  })

  it.each<[string, Partial<Article>]>([
    ['id', { id: 'boats' }],
    ['title', { title: 'Talks' }],
    ['day', { published: '2024-03-09' }],
    ['text', { text: `${text} ` }],
    ['furniture', { furniture: [{ start: 0, end: 7 }] }],
    ['text, by half a character that is no text in UTF-8,', { text: `${text}\ud83d` }],
  ])('are others with another %s', async (_, other) => {
    const store = newStore()
    await ask([{ ...article, text: `${text}\ud83e` }, article], layerNames, store)
    const { found, missing } = await ask([{ ...article, ...other }], layerNames, store)
    expect(missing).toEqual([layerNames])
    expect(found).toStrictEqual([annotate({ ...article, ...other })])
  })

  it('are the same with another path, address, source or key of their own', async () => {
    const store = newStore()
    await ask([article], layerNames, store)
    const moved = { ...article, path: 'b.txt', url: 'https://velm.com', source: 'Velm', meta: { a: 1 } }
    const { found, missing } = await ask([moved], layerNames, store)
    expect(missing).toEqual([[]])
    expect(found).toStrictEqual([annotate(moved)])
  })

  it('are searched again by another version', async () => {
    const store = newStore()
    await ask([article], layerNames, store, '1')
    expect((await ask([article], layerNames, store, '2')).missing).toEqual([layerNames])
  })

  it('are left alone where the code could be any, or where they bring layers along', async () => {
    expect(annotateCached(annotateEach, newStore(), undefined)).toBe(annotateEach)
    const store = newStore()
    const known = { ...article, given: { mentions: [], entities: [] } }
    for (const time of [1, 2]) {
      const { missing } = await ask([known], ['quotes'], store)
      expect(missing, `time ${time}`).toEqual([['references', 'quotes']])
    }
  })

  it('stay in order, failures among them, which are not kept', async () => {
    const store = newStore()
    const failed: Failure = { id: 'x', path: null, error: { code: 'bad-record', message: 'no text' } }
    const all = Array.from({ length: 90 }, (_, i) => (i % 7 === 3 ? failed : articleOf(`Item ${i}.`, { id: `a${i}` })))
    const failing: Annotating = async function* (each, names) {
      for await (const one of each) yield 'error' in one || one.id === 'a5' ? failed : annotate(one, names)
    }
    for await (const one of annotateCached(failing, store, '1')(all, ['dates'])) expect(one.id).not.toBe('a5')
    const { found, missing } = await ask(all, ['dates'], store)
    expect(found).toStrictEqual(all.map((one) => ('error' in one ? one : annotate(one, ['dates']))))
    expect(missing.flat()).toEqual(['dates'])
  })
})

const json = (value: object): Uint8Array => Buffer.from(JSON.stringify(value))
const layers = ['dates'] as const

it.each<[string, Uint8Array]>([
  ['is no entry', Buffer.from('dates')],
  ['is of other shape', Buffer.from('{"layers": 3}\n')],
  ['ends early', Buffer.from('[[["dates"],[],300]]\n{"dates": [')],
  ['has no list', packEntry([{ layers, needs: [], json: json({ dates: { length: 2 } }) }])],
  [
    'has spans that are not in the text',
    packEntry([{ layers, needs: [], json: json({ dates: [{ start: 5, end: 9e9 }] }) }]),
  ],
])('is found anew where a sound file %s', async (_, body) => {
  const store = newStore()
  await store.write(articleKey(article, '1'), body)
  await store.finish()
  const { found } = await ask([article], ['dates'], store)
  expect(found).toStrictEqual([annotate(article, ['dates'])])
})

const sentences = fc.constantFrom(...text.split(/(?<=\.)\s/), 'He said, â€œNo,â€\u009d on Sunday.', 'Ms. Lee’s ﬁrm')
const anyArticle = fc
  .array(fc.oneof(sentences, oddText), { maxLength: 6 })
  .map((parts) => articleOf(parts.join(' '), { published: '2024-03-08' }))
const question = fc.uniqueArray(fc.constantFrom(...layerNames), { minLength: 1, maxLength: 3 })

it('whatever was asked before, of whatever text, a cache changes no byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyArticle, { maxLength: 3 }),
      fc.array(question, { maxLength: 4 }),
      async (articles, questions) => {
        const store = newStore()
        for (const names of [...questions, layerNames]) {
          const { found } = await ask(articles, names, store)
          const alone = articles.map((one) => annotate(one, names))
          expect(found.map(layersAsJson)).toEqual(alone.map(layersAsJson))
        }
      },
    ),
    { numRuns: 25 },
  )
})

const layersAsJson = (one: Article | (Failure & { given?: Partial<Layers> })): string[] =>
  layerNames.map((name) => JSON.stringify(one.given?.[name] ?? null))
