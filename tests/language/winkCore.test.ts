import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import winkNLP from 'wink-nlp'
import type { ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { expect, test } from 'vitest'
import { readLine } from '../../src/language/wink.ts'
import { winkCore } from '../../src/language/winkCore.ts'
import { partsOfSpeech } from '../../src/types/tokens.ts'

const figures = [
  'On 12 May 2021, at 3:30 p.m., Oru paid $1.5 billion, 12,5 % or two-thirds of it, for the 21st time in five years.',
  '14 of the 3,000 sold by Brask’s club and Mr. Tarn went on 2020-05-01 for £4m. or so.',
  'From Monday to Friday, last week, three hundred and five men - 10% - worked 8 hours a day (9am–5pm), e.g. at U.S. 1.',
  'Write to oru@velm.com, see https://velm.com/a?b=1 or @velm, #tarn; ring 555-1234 by the first of June next year.',
]
const contractions = [
  "I can't, we won't, they'd've; it's, IT'S; He’ll say he isn’t: ‘don’t’.",
  "Gimme what y'all're gonna, cannot, wanna. Let's! 'Tis what's his.",
]
const odd = [
  'a',
  '.',
  ' ...',
  "'s",
  'A.B. C.D.',
  '$%^oov^%$ and 5 $%^oov^%$',
  'x'.repeat(120),
  '#%&*+<=>@\\^_|~«»•°§·-–—/',
]

test('a line is read as wink-nlp reads it with its model’s own loader', () => {
  readLine('Ours is loaded first, and must leave the model as it was.')
  const own = winkNLP(model, ['sbd', 'pos', 'ner'])
  const { pos, span, type } = own.its as unknown as Record<'pos' | 'span' | 'type', ItsFunction<string>>
  const seeds = readdirSync('seeds').flatMap((name) => readFileSync(join('seeds', name), 'utf8').split('\n'))
  expect(seeds.length).toBeGreaterThan(50)
  const lines = [...seeds, ...figures, ...contractions, ...odd].map((line) => line.replace(/\s/g, ' '))
  for (const line of lines.filter((line) => line.trim() !== '')) {
    const doc = own.readDoc(line)
    const { values, starts, pos: tags, sentences, figures } = readLine(line)
    expect(values.map((value, i) => line.slice(starts[i], starts[i]! + value.length))).toEqual(values)
    const [extents, types] = [figures().map(({ first, last }) => [first, last]), figures().map(({ type }) => type)]
    expect({
      values,
      pos: tags.map((tag) => partsOfSpeech[tag]),
      sentences: sentences(),
      figures: extents,
      figureTypes: types,
    }).toEqual({
      ...{ values: doc.tokens().out(), pos: doc.tokens().out(pos) },
      sentences: (doc.sentences().out(span) as unknown as [number, number][]).map(([first]) => first),
      ...{ figures: doc.entities().out(span), figureTypes: doc.entities().out(type) },
    })
  }
})

test('a line is read in one way, whatever was read before', () => {
  const read = (line: string) => {
    const { values, starts, pos, sentences, figures } = readLine(line)
    return { values, starts, pos, sentences: sentences(), figures: figures() }
  }
  const first = read('Velm’s men saw Velm’s: a start.')
  for (const line of ['It was Velm’s.', 'It was Velm’s-like.', 'Velm’s/Oru’s, Velm’s’']) readLine(line)
  expect(read('Velm’s men saw Velm’s: a start.')).toEqual(first)
  expect(first.values.slice(0, 3)).toEqual(['Velm', '’s', 'men'])
})

test('every word of wink’s has its place, and every place its word', () => {
  const path = createRequire(import.meta.url).resolve(
    'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
  )
  const bytes = new Uint8Array(readFileSync(path))
  const words = (JSON.parse(Buffer.from(bytes).toString()) as { features: { lexeme: { list: string[] } } }).features
    .lexeme.list
  const core = () => winkCore(bytes).features.lexeme
  const [asked, told] = [core(), core()]
  expect(words.filter((word, place) => asked.placeOf(word) !== place)).toEqual([])
  expect(words.filter((word, place) => told.wordAt(place) !== word)).toEqual([])
  const none = ['', 'Xylq', '__proto__', '\uffff'].map((word) => asked.placeOf(word))
  expect([...none, told.wordAt(words.length), told.wordAt(-1)]).toEqual(Array(6).fill(undefined))
})
