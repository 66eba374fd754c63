import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { loadArticles } from '../../src/articles/loadArticles.ts'
import type { LoadOptions } from '../../src/articles/loadArticles.ts'
import { openStore } from '../../src/cache/fileStore.ts'
import type { FileStore } from '../../src/cache/fileStore.ts'
import { readBefore } from '../../src/cache/readBefore.ts'
import { clearStore, filesIn, measureStore } from '../../src/cache/storeFolder.ts'
import { annotate } from '../../src/pipeline.ts'
import type { Article, Failure } from '../../src/types/article.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const newFolder = (): string => join(root, String(folders++))
const storeIn = (folder: string): FileStore => openStore({ folder: filesIn(folder), most: 1e8 })

const text = `Ferry sinks off Genoa
By Ann Lee
March 9, 2024

GENOA (Reuters) - A ferry with forty people on board sank off the port of Genoa on Friday, the coast guard said.`

/** What is read of paths through a store, and how many files it knew. */
async function read(paths: string | readonly string[], store: FileStore, options: LoadOptions = {}, version = '1') {
  const kept = readBefore(store, version)!
  let known = 0
  const find: typeof kept.find = (way, bytes) => {
    const articles = kept.find(way, bytes)
    known += Number(articles !== undefined)
    return articles
  }
  const found: (Article | Failure)[] = []
  for await (const one of loadArticles([paths].flat(), { ...options, readBefore: { ...kept, find } })) found.push(one)
  return { found, known }
}

async function readPlainly(paths: string | readonly string[], options: LoadOptions = {}) {
  const found: (Article | Failure)[] = []
  for await (const one of loadArticles([paths].flat(), options)) found.push(one)
  return found
}

function fileOf(name: string, content: string | Uint8Array): string {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('articles of files that were read before', () => {
  it.each(['seeds', 'tests/fixtures/articles'])('are the same in %s, in their order', async (folder) => {
    const store = storeIn(newFolder())
    const plain = await readPlainly(folder)
    const [first, second] = [await read(folder, store), await read(folder, store)]
    expect(first).toStrictEqual({ found: plain, known: 0 })
    expect(JSON.stringify(second.found)).toBe(JSON.stringify(plain))
    expect(second.known).toBeGreaterThan(0)
  })

  it('are read anew where the file was changed, and by another version', async () => {
    const store = storeIn(newFolder())
    const path = fileOf('a.txt', text)
    await read(path, store)
    expect((await read(path, store)).known).toBe(1)
    expect((await read(path, store, {}, '2')).known).toBe(0)
    writeFileSync(path, text.replace('forty', 'fifty'))
    const { found, known } = await read(path, store)
    expect([known, found]).toStrictEqual([0, await readPlainly(path)])
  })

  it('keep what their text was taken for, in files too large to keep', async () => {
    const store = storeIn(newFolder())
    const german = 'Der Bürgermeister sagte, dass die alte Brücke für sechs Monate gesperrt wird, weil sie rostet. '
    const record = JSON.stringify({ id: 'a', text: german.repeat(3) })
    const path = fileOf('a.jsonl', `${record}\n${' '.repeat(1 << 20)}`)
    const plain = await readPlainly(path)
    expect(plain).toMatchObject([{ language: 'de' }])
    expect(await read(path, store)).toStrictEqual({ found: plain, known: 0 })
    expect(await read(path, store)).toStrictEqual({ found: plain, known: 1 })
  })

  it('depend on how they are read: by keys, encoding, format, and under which id', async () => {
    const store = storeIn(newFolder())
    const record = JSON.stringify({ headline: 'One', name: 'Two', text: 'Zoë Lee spoke in Genoa on Friday.' })
    const path = fileOf('a.json', record)
    const copy = fileOf('a.json', record)
    const ways: LoadOptions[] = [{}, { keys: { title: 'name' } }, { encoding: 'latin1' }, { input: 'text' }]
    for (const way of ways) await read([path, copy], store, way)
    for (const way of ways) {
      const { found, known } = await read([path, copy], store, way)
      expect([known, found]).toStrictEqual([2, await readPlainly([path, copy], way)])
    }
  })

  it('are not kept where a record failed, brings layers along, or is packed', async () => {
    const store = storeIn(newFolder())
    const annotated = annotate('Ann Lee came on Friday.', ['entities'])
    const paths = [
      fileOf('failed.jsonl', `${JSON.stringify({ text })}\n{"text": 1}\n`),
      fileOf('layers.jsonl', `${JSON.stringify({ schema: 1, ...annotated, given: undefined })}\n`),
      fileOf('packed.jsonl', gzipSync(`${JSON.stringify({ text })}\n`)),
    ]
    await read(paths, store)
    const { found, known } = await read(paths, store)
    expect([known, found]).toStrictEqual([0, await readPlainly(paths)])
  })

  it('are read anew where the store holds something else', async () => {
    const odd = ['nothing', '{}', '[{"id": "a"}]', '[null]']
    const path = fileOf('a.txt', text)
    for (const body of odd) {
      const store: FileStore = { ...storeIn(newFolder()), read: () => Buffer.from(body) }
      expect((await read(path, store)).found).toStrictEqual(await readPlainly(path))
    }
  })

  it('count as bytes of the cache, not as articles in it, and go when it is cleared', async () => {
    const folder = newFolder()
    await read('seeds', storeIn(folder))
    const { entries, bytes } = await measureStore(folder)
    expect([entries, bytes > 0]).toEqual([0, true])
    await clearStore(folder)
    expect((await measureStore(folder)).bytes).toBe(0)
  })
})
