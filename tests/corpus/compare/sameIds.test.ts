import { expect, test } from 'vitest'
import { aggregate, compareArticles, countSpeakers, listQuotesAcross, loadArticles } from '../../../src/index.ts'

const texts = [
  'Dock workers in Genoa went on strike on Friday. "We will not move from this harbour before we are paid," said union leader Ann Lee. The port lost a fifth of its cranes.',
  'A strike by dock workers closed the port of Genoa on Friday. Union leader Ann Lee said: "We will not move from this harbour before we are paid." Ferries to Sardinia were late.',
]

async function* bytesOf(ids: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const [i, text] of texts.entries())
    yield Buffer.from(`${JSON.stringify({ id: await Promise.resolve(ids[i]), text })}\n`)
}

/** Every answer, with the first of the ids in place of all of them. */
async function answers(ids: readonly string[]): Promise<string> {
  const load = () => loadArticles(['-'], { stdin: bytesOf(ids), input: 'jsonl' }) as Parameters<typeof aggregate>[0]
  const compared = await aggregate(load(), compareArticles())
  const across = await aggregate(load(), listQuotesAcross())
  const speakers = await aggregate(load(), countSpeakers({}))
  return JSON.stringify([compared.data, across.data, speakers.data]).replaceAll(ids[1]!, ids[0]!)
}

test('articles of one id are compared as any others', async () => {
  const apart = await answers(['story', 'report'])
  expect(apart).toContain('"sameQuotes":[{')
  expect(await answers(['story', 'story'])).toBe(apart)
})
