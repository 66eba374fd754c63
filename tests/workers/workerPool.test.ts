import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { openPool } from '../../src/workers/workerPool.ts'
import type { WorkerPool } from '../../src/workers/workerPool.ts'
import { plainArticle } from '../plainArticle.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/workers/${name}`, import.meta.url))

let pool: WorkerPool | undefined
afterEach(() => pool?.close())

/** What a pool says of each text: its key phrase, or why there is none. */
async function annotateTexts(texts: readonly string[], options: object = {}): Promise<(string | undefined)[]> {
  const usual = { jobs: 2, seconds: 30, names: ['keyphrases'], file: fixture('worker.mjs') } as const
  const opened = (pool = await openPool({ ...usual, ...options }))
  const found = await Promise.all(texts.map((text, i) => opened.annotate({ ...plainArticle(text), id: `a${i}` })))
  return found.map((one) => ('error' in one ? `${one.id} ${one.error.code}` : one.keyphrases?.[0]?.text))
}

const texts = Array.from({ length: 90 }, (_, i) => `text ${i}`)

it.each([1, 2, 3])('gives each article its own layers, with %i jobs', async (jobs) => {
  expect(await annotateTexts(texts, { jobs })).toEqual(texts)
})

it.each([
  ['crash', 'crashed', {}],
  ['never end', 'timed-out', { seconds: 0.3 }],
  ['fill the memory', 'out-of-memory', { memory: 64 }],
])('of a worker that has “%s”, that article alone is lost', async (text, code, options) => {
  const before = texts.slice(0, 40)
  const found = await annotateTexts([...before, text, ...before, text, 'last'], options)
  expect(found).toEqual([...before, `a40 ${code}`, ...before, `a81 ${code}`, 'last'])
})

it('says what keeps workers from starting, where it would wait for them for ever', async () => {
  await expect(annotateTexts(['text'], { file: fixture('broken.mjs') })).rejects.toThrow('no models here')
})
