import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readLines } from '../../src/articles/readLines.ts'
import type { NumberedLine } from '../../src/articles/readLines.ts'

test('blank lines are counted only', async () => {
  const lines: NumberedLine[] = []
  const parts = ['\n \r\n\t\n{"text": 1}\n', '\n'.repeat(300_000), 'a\n\nb']
  for await (const line of readLines(Readable.from(parts.map((part) => Buffer.from(part))), 100)) lines.push(line)
  expect(lines).toEqual([
    { number: 4, text: '{"text": 1}' },
    { number: 300_005, text: 'a' },
    { number: 300_007, text: 'b' },
  ])
})
