import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import winkNLP from 'wink-nlp'
import type { ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { expect, test } from 'vitest'
import type { LazyWords } from '../../src/language/lazyWords.ts'
import { readLines } from '../../src/language/wink.ts'
import { winkCore } from '../../src/language/winkCore.ts'

test('the quick loader of wink reads as the model’s own loader does', () => {
  readLines(['Ours is loaded first, and must leave the model as it was.'])
  const own = winkNLP(model, ['sbd', 'pos', 'ner'])
  const lines = readdirSync('seeds').flatMap((name) => readFileSync(join('seeds', name), 'utf8').split('\n'))
  const { pos } = own.its as unknown as { pos: ItsFunction<string> }
  expect(lines.length).toBeGreaterThan(50)
  for (const line of lines.filter((line) => line.trim() !== '')) {
    const [reading] = readLines([line])
    const tokens = own.readDoc(line).tokens()
    expect(reading?.values).toEqual(tokens.out())
    expect(reading?.pos).toEqual(tokens.out(pos))
  }
})

const lines = [
  'Tickets for 12 May at Tarn’s. All were',
  '14 sold by Brask’s, Oru’s-own club and Mr.',
  '“Tarn’s',
  'Oru’s and Brask’s men came on Monday,” he said.',
  '3 p.m.',
  '$5',
]

test('lines read together are read as if each stood alone', () => {
  expect(readLines(lines)).toEqual(lines.flatMap((line) => readLines([line])))
})

test('a line is read in one way, whatever was read before', () => {
  const first = readLines(['Velm’s men saw Velm’s: a start.'])
  readLines(['It was Velm’s.', 'It was Velm’s-like.', 'Velm’s/Oru’s, Velm’s’'])
  expect(readLines(['Velm’s men saw Velm’s: a start.'])).toEqual(first)
  expect(first[0]?.values.slice(0, 3)).toEqual(['Velm', '’s', 'men'])
})

test('every word of wink’s has its place, and every place its word', () => {
  const path = createRequire(import.meta.url).resolve(
    'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
  )
  const bytes = new Uint8Array(readFileSync(path))
  const words = (JSON.parse(Buffer.from(bytes).toString()) as { features: { lexeme: { list: string[] } } }).features
    .lexeme.list
  const core = () => (winkCore(bytes) as { features: { lexeme: LazyWords } }).features.lexeme
  const [asked, told] = [core(), core()]
  expect(words.filter((word, place) => asked.hash[word] !== place)).toEqual([])
  expect(words.filter((word, place) => told.list[place] !== word)).toEqual([])
  const none = ['', 'Xylq', '__proto__', '\uffff'].map((word) => asked.hash[word])
  expect([...none, told.list[words.length], told.list[-1]]).toEqual(Array(6).fill(undefined))
})
