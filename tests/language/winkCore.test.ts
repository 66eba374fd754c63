import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import winkNLP from 'wink-nlp'
import type { ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { expect, test } from 'vitest'
import { readLine } from '../../src/language/wink.ts'

test('the quick loader of wink reads as the model’s own loader does', () => {
  readLine('Ours is loaded first, and must leave the model as it was.')
  const own = winkNLP(model, ['sbd', 'pos', 'ner'])
  const lines = readdirSync('seeds').flatMap((name) => readFileSync(join('seeds', name), 'utf8').split('\n'))
  const { pos } = own.its as unknown as { pos: ItsFunction<string> }
  expect(lines.length).toBeGreaterThan(50)
  for (const line of lines) {
    const reading = readLine(line)
    const tokens = own.readDoc(line).tokens()
    expect(reading.values).toEqual(tokens.out())
    expect(reading.pos).toEqual(tokens.out(pos))
  }
})
