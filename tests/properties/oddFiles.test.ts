import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputFormats, loadArticles } from '../../src/index.ts'
import { oddText } from '../oddText.ts'

const folder = 'tests/fixtures/articles/formats'
const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))))

/** A file of any format with stretches cut out, doubled or written over. */
const brokenFile = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 }),
  )
  .map(([file, cuts]) =>
    cuts.reduce<Uint8Array>((bytes, [at, length, other]) => {
      const from = at % (bytes.length + 1)
      return Buffer.concat([bytes.subarray(0, from), other, bytes.subarray(from + length)])
    }, file),
  )

const bytes = fc.oneof(
  brokenFile,
  fc.uint8Array({ maxLength: 200 }),
  oddText.map((text) => new Uint8Array(Buffer.from(text))),
)

test('any bytes, as any format or none, give articles and failures, and nothing throws', async () => {
  const format = fc.constantFrom(undefined, ...inputFormats)
  await fc.assert(
    fc.asyncProperty(bytes, format, fc.integer({ min: 1, max: 64 }), async (content, input, size) => {
      for await (const one of loadArticles(['-'], { input, stdin: inChunks(content, size) })) {
        if ('error' in one) expect(one.error.message).toMatch(/^stdin/)
        else expect(typeof one.text).toBe('string')
      }
    }),
    { numRuns: 500 },
  )
}, 120_000)

async function* inChunks(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size))
}
