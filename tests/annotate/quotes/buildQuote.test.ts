import { describe, expect, it } from 'vitest'
import { buildQuote } from '../../../src/annotate/quotes/buildQuote.ts'
import { findQuotedSpans } from '../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import type { Attribution } from '../../../src/annotate/quotes/readAttributions.ts'
import type { Span } from '../../../src/types/span.ts'
import { columnsOf } from './columnsOf.ts'

/** The quote of a text whose fragments stand between `<` and `>`, and its cue between `{` and `}`. */
function built(source: string, dateline: string | null = null) {
  const text = source.replace(/[<>{}]/g, '')
  const spansOf = (open: string, close: string): Span[] =>
    [...source.matchAll(new RegExp(`\\${open}([^${close}]*)\\${close}`, 'g'))].map(({ index, 1: words }) => {
      const start = source.slice(0, index).replace(/[<>{}]/g, '').length
      return { start, end: start + words!.replace(/[<>{}]/g, '').length }
    })
  const attribution = { fragments: spansOf('<', '>'), cue: spansOf('{', '}')[0] ?? null, confidence: 0.7 } as const
  const quotedSpans = findQuotedSpans(columnsOf(text).tokens).filter(({ nested }) => !nested)
  const found = { ...attribution, speaker: null } as unknown as Attribution
  const quote = buildQuote({ text, dateline }, found, quotedSpans, null)
  const quoted = quote?.quoted.map(({ start, end }) => text.slice(start, end))
  return { quote, told: quote && { kind: quote.kind, text: quote.text, quoted } }
}

it.each([
  ['not right behind it', '<It is 450 feet (137 meters> deep), Lee {said}.', 'It is 450 feet (137 meters'],
  ['opened in it', '<It is 450 feet deep (137 meters>), Lee {said}.', 'It is 450 feet deep (137 meters)'],
  ['opened before it', '(<It is 450 feet deep>), Lee {said}.', 'It is 450 feet deep'],
])('a bracket %s', (_, source, text) => {
  expect(built(source).quote?.text).toBe(text)
})

describe('a quote is', () => {
  it.each([
    ['direct, from its first word to its last', 'Lee {said}: <“We sail.”>', 'We sail.', ['We sail.']],
    [
      'direct in several parts',
      '<“We sail,”> Lee {said}, <“at dawn.”>',
      'We sail,” Lee said, “at dawn.',
      ['We sail,', 'at dawn.'],
    ],
    ['direct behind “that”', 'Lee {said} <that “we sail at dawn.”>', 'we sail at dawn.', ['we sail at dawn.']],
    ['direct with signs alone outside', '<— “We sail” …> Lee {said}.', 'We sail', ['We sail']],
    ['what of a span is in its fragments', '“We sail, <all of us> go,” Lee {said}.', 'all of us', ['all of us']],
  ])('%s: %s', (_, source, text, quoted) => {
    expect(built(source).told).toEqual({ kind: 'direct', text, quoted })
  })

  it.each([
    ['with its marks at both ends', 'Lee {said} <“we sail” and “stay”>.', '“we sail” and “stay”', ['we sail', 'stay']],
    ['with one at its start', 'Lee {said} <“we sail” again>.', '“we sail” again', ['we sail']],
    ['with one at its end', 'Lee {said} <he calls it “our port.”>', 'he calls it “our port.”', ['our port.']],
    ['with two marks at its end', 'Lee {said} <he fears ‘“our port.”’>', 'he fears ‘“our port.”’', ['“our port.”']],
    ['behind another word than “that”', 'Lee {said} <thus “we sail.”>', 'thus “we sail.”', ['we sail.']],
    [
      'where “that” begins its second part',
      '<“We sail”> Lee {said} <that “we stay.”>',
      '“We sail” Lee said that “we stay.”',
      ['We sail', 'we stay.'],
    ],
    ['with words between the marks', 'Lee {said} <“we” may “sail.”>', '“we” may “sail.”', ['we', 'sail.']],
  ])('mixed %s: %s', (_, source, text, quoted) => {
    expect(built(source).told).toEqual({ kind: 'mixed', text, quoted })
  })

  it.each([
    ['Lee {said} <the port is shut>.', 'the port is shut'],
    ['Lee {said} <, the port is shut, -->.', 'the port is shut'],
    ['Lee {said} <$3 is 5%,> or so.', '$3 is 5%'],
    ['Lee {said} <…(the port) is [shut],>', '(the port) is [shut]'],
    ['Lee {said} <, #shut by @port; >', '#shut by @port'],
    ['Lee {said} <, 😀 shut 😀,>', '😀 shut 😀'],
    ['Lee {said} <“!” the port “…”>', 'the port'],
  ])('indirect, without signs at its ends: %s', (source, text) => {
    expect(built(source).told).toEqual({ kind: 'indirect', text, quoted: [] })
  })

  it.each(['Lee {said} <…>', 'Lee {said} <“!”>', 'Lee {said} <>'])('none without a word: %s', (source) => {
    expect(built(source).quote).toBe(null)
  })

  it.each([
    ['indirect', '<GENOA, March 6 (Reuters) - The port is shut>, Lee {said}.', 'The port is shut'],
    ['indirect', '<GENOA> <(AP)> — <The port is shut>, Lee {said}.', 'The port is shut'],
    ['direct', '<GENOA (AP) — “We sail,”> Lee {said}.', 'We sail,'],
  ])('%s, without the dateline before it', (kind, source, text) => {
    expect(built(source, 'GENOA').told).toMatchObject({ kind, text })
  })

  it('tells its cue, its confidence and where it stands', () => {
    const { quote } = built('Lee {said} <the port is shut>.')
    expect(quote).toEqual({
      ...{ kind: 'indirect', text: 'the port is shut', start: 9, end: 25, quoted: [] },
      ...{ cue: { start: 4, end: 8, text: 'said' }, speaker: null, confidence: 0.7 },
    })
    expect(built('According to Lee <the port is shut>.').quote?.cue).toBe(null)
  })
})
