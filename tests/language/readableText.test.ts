import { expect, test } from 'vitest'
import { annotate } from '../../src/pipeline.ts'
import { readableText } from '../../src/language/readableText.ts'
import { viewText } from '../../src/language/viewText.ts'
import { plainArticle } from '../plainArticle.ts'

test.each([
  ['a soft hyphen and a joiner', 'Tarn\u00admere \u200bharbour\u2060', 'Tarnmere harbour'],
  ['marks of direction', '\u202aVelm\u202c', 'Velm'],
  ['what colours a terminal', '\u001b[1;31mVelm\u001b[0m won\u001b[?25h', 'Velm won'],
  ['brackets that colour nothing', 'Velm [31m] \u001b won', 'Velm [31m] \u001b won'],
  ['entities by name and number', 'Oru &amp; Sons &#8220;paid&#x201d; &pound;4&nbsp;m', 'Oru & Sons “paid” £4 m'],
  ['entities encoded twice', 'Velm&amp;rsquo;s', 'Velm’s'],
  ['what HTML has no name for', 'AT&T; &velm; &#xfffffff;', 'AT&T; &velm; &#xfffffff;'],
  ['a line end as an entity', 'one&#10;two', 'one two'],
  ['ligatures and wide letters', 'Gri\ufb03n \uff36\uff45\uff4c\uff4d', 'Griffin Velm'],
  ['an accent behind its letter', 'Zoe\u0308 Cafe\u0301', 'Zoë Café'],
  ['UTF-8 read as Windows-1252', 'VelmÃ¡â€™s â€œcafÃ©â€\u009d â€” Â£4', 'Velmá’s “café” — £4'],
  ['a closing mark that lost its last byte', 'â€œYesâ€ she', '“Yes” she'],
  ['a closing mark of which nothing is left', '“Yes,\ufffd? she. Caf\ufffd? No', '“Yes,” she. Caf\ufffd? No'],
  ['marks as CSV doubles them', '""Yes,"" she (""No!""). 6"" of ""', '"Yes," she ("No!"). 6" of ""'],
  ['letters that only look like that', 'SÃO, «CONCEIÇÃ» and “CAFÉ”, é’s', 'SÃO, «CONCEIÇÃ» and “CAFÉ”, é’s'],
])('%s: read as it is meant', (_, shown, meant) => {
  expect(readableText(shown)).toBe(meant)
})

test('a span of the view stands for what shows it, and back', () => {
  const read = 'a\u00adb &amp; Gri\ufb03n\u200b said'
  const view = viewText(read)!
  const name = { start: view.text.indexOf('Griffin'), end: view.text.indexOf(' said'), text: 'Griffin' }
  const shown = { start: 10, end: 15, text: 'Gri\ufb03n' }
  expect(view.leave({ found: [name] })).toEqual({ found: [shown] })
  expect(view.enter({ found: [shown] })).toEqual({ found: [name] })
})

test('names are clean, and mentions point into the text as it was read', () => {
  const text =
    'Mayor Lena\u00a0Vel\u00admer resigned, Arif Gri\ufb03ths said. &quot;I did nothing,&quot; Velmer told reporters in Leeds.'
  const { mentions, entities, quotes } = annotate(plainArticle(text), ['mentions', 'entities', 'quotes'])
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  expect(entities.map(({ name }) => name)).toContain('Arif Griffiths')
  expect(quotes.map(({ quoted }) => quoted.map(({ start, end }) => text.slice(start, end)))).toContainEqual([
    'I did nothing,',
  ])
})

test('no figure comes of what colours a terminal, and those behind it stand where they did', () => {
  const text = '\u001b[31mThe ferry sank.\u001b[0m It had 26 passengers, \u001b[1m12 km\u001b[0m from Genoa.'
  const { quantities } = annotate(plainArticle(text), ['quantities'])
  expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['26', '12 km'])
})
