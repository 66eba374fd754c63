import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotes } from '../../../src/annotate/quotes/quotes.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import type { Entity, Mention, NameType } from '../../../src/types/layers.ts'
import { plainArticle } from '../../plainArticle.ts'

/** An article whose names are given, so that only quotes are under test. */
function read(text: string, names: Readonly<Record<string, NameType>> = {}) {
  const entities: Entity[] = Object.entries(names).map(([name, type]) => {
    return { name, type, aliases: [name], mentions: 1, salience: 0, roles: [], gender: null }
  })
  const mentions = entities
    .flatMap(({ name, type }, entity): Mention[] =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
        return { start: index, end: index + name.length, text: name, type, entity }
      }),
    )
    .sort((a, b) => a.start - b.start)
  const tokens = readTokens(text, findParagraphs(text, []))
  const found = quotes.annotate({
    ...plainArticle(text),
    id: 'port',
    tokens,
    mentions,
    entities,
    references: [],
  }).quotes
  return found.map((quote) => ({
    ...quote,
    name: quote.speaker?.entity == null ? null : entities[quote.speaker.entity]!.name,
  }))
}

describe('quotes', () => {
  it('keeps a statement that only its cue interrupts as one quote', () => {
    const text =
      'The strike goes on.\n\n“We sail at dawn,” Ann Lee said on Monday. “Nobody will stop us from leaving the port.”'
    const [quote, ...more] = read(text, { 'Ann Lee': 'person' })
    expect(more).toEqual([])
    expect(quote).toMatchObject({
      id: 'port#0',
      kind: 'direct',
      name: 'Ann Lee',
      speaker: { resolvedBy: 'name' },
      cue: { text: 'said' },
    })
    expect(quote?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We sail at dawn,',
      'Nobody will stop us from leaving the port.',
    ])
  })

  it('gives each signed quote to who signs it', () => {
    const names = ['Ann Lee', 'Bo Diaz', 'Cai Roth']
    const text = names
      .map(
        (name, i) => `“${['We fish here', 'They are wrong', 'The tugs are old'][i]}. The harbour is ours.” — ${name}`,
      )
      .join('\n\n')
    const found = read(`What people on the pier say:\n\n${text}`, {
      'Ann Lee': 'person',
      'Bo Diaz': 'person',
      'Cai Roth': 'person',
    })
    expect(found.map(({ name }) => name)).toEqual(names)
  })

  it('takes the name of a show behind "told" for no quote', () => {
    const text = 'Ann Lee told Genoa’s “Good Morning Harbour” that the crews will wait for the new offer.'
    expect(read(text, { 'Ann Lee': 'person' }).map((quote) => quote.text)).toEqual([
      'the crews will wait for the new offer',
    ])
  })

  it('tells mixed from indirect', () => {
    const text =
      'Ann Lee said that the offer was “a bad joke” for the crews. The ministry said it would wait for a new offer.'
    expect(read(text, { 'Ann Lee': 'person' }).map(({ kind, name, speaker }) => [kind, name, speaker?.text])).toEqual([
      ['mixed', 'Ann Lee', 'Ann Lee'],
      ['indirect', null, 'The ministry'],
    ])
  })

  it('is surer of a plain quote than of one that leaves its speaker open', () => {
    const [plain] = read('“We sail at dawn,” Ann Lee said on Monday.', { 'Ann Lee': 'person' })
    const [open] = read('The crews and Ann Lee met. It was late. “We sail at dawn.”', { 'Ann Lee': 'person' })
    expect(plain!.confidence).toBeGreaterThan(0.7)
    expect(open?.confidence ?? 0).toBeLessThan(plain!.confidence)
  })

  it('keeps exact offsets, order and numbering on any text', () => {
    const fragment = fc.constantFrom(
      '"',
      '“',
      '”',
      '’',
      ' said ',
      ' Ann Lee ',
      'we sail',
      '. ',
      ', ',
      '\n\n',
      'He ',
      ': ',
      ' according to ',
      '😀',
      '(',
      ' that ',
    )
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
        const text = fragments.join('')
        read(text, { 'Ann Lee': 'person' }).forEach((quote, i) => {
          expect(quote.id).toBe(`port#${i}`)
          for (const span of [quote, quote.cue, quote.speaker])
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
          for (const { start, end } of quote.quoted) {
            expect(start).toBeGreaterThanOrEqual(quote.start)
            expect(end).toBeLessThanOrEqual(quote.end)
          }
          expect(quote.kind === 'indirect').toBe(quote.quoted.length === 0)
          expect(quote.confidence).toBeGreaterThanOrEqual(0)
          expect(quote.confidence).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  it.each(['"', '“', '”', "'", '«', '(', '[', 'A', '“x” said ', 'A "b" '])('reads past much of %s', (part) => {
    const found = read(`${part.repeat(8_000)}\n\n“We sail at dawn,” Ann Lee said on Monday.`, { 'Ann Lee': 'person' })
    expect(found.at(-1)).toMatchObject({ name: 'Ann Lee', cue: { text: 'said' } })
    expect(found.at(-1)?.text).toContain('We sail at dawn')
  })
})
