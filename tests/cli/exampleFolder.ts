import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A fresh folder with all that the examples of the commands read: invented articles and tiny texts to learn from. */
export function exampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-examples-'))
  cpSync('tests/fixtures/cli', folder, { recursive: true })
  for (const name of ['news.bio', 'wiki.bio', 'polnear-train.jsonl'])
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))))
  return folder
}
