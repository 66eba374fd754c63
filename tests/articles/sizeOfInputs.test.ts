import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { loadArticles } from '../../src/articles/loadArticles.ts'
import { sizeOfInputs } from '../../src/articles/sizeOfInputs.ts'

it('is what loading reads in the end, of folders and packed files too; unknown of standard input', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'))
  writeFileSync(join(folder, 'a.txt'), 'Genoa is quiet. '.repeat(1000))
  writeFileSync(join(folder, 'b.jsonl.gz'), gzipSync('{"text":"Genoa is loud."}\n'.repeat(99)))
  writeFileSync(join(folder, 'c.bin'), 'none of ours')
  let read = 0
  for await (const article of loadArticles([folder], { onRead: (bytes) => (read += bytes) }))
    expect(article).not.toHaveProperty('error')
  expect(read).toBeGreaterThan(16_000)
  expect(await sizeOfInputs([folder])).toBe(read)
  expect(await sizeOfInputs([folder, '-'])).toBeUndefined()
})
