import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotedSpans } from '../../../../src/annotate/quotes/marks/findQuotedSpans.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

const marked = (text: string) => findQuotedSpans(readTokens(text, findParagraphs(text, [])))
const outer = (text: string) =>
  marked(text)
    .filter(({ nested }) => !nested)
    .map(({ start, end }) => text.slice(start, end))

describe('findQuotedSpans', () => {
  it.each([
    ['straight', 'She said "we sail at dawn" and left.', ['we sail at dawn']],
    ['curly', 'She said “we sail at dawn” and left.', ['we sail at dawn']],
    ['guillemets', 'She said « we sail at dawn » and left.', ['we sail at dawn']],
    ['guillemets with spaces, before a comma', '« We sail », she said. « Now. »', ['We sail', 'Now.']],
    ['guillemets turned round', '»We sail,« she said. »Now.«', ['We sail,', 'Now.']],
    ['single guillemets', 'She said ‹we sail› and left.', ['we sail']],
    ['corner marks', 'She said 「we sail」 and left.', ['we sail']],
    ['heavy and low marks', 'She said ❝we sail❞ and ‚now‘.', ['we sail', 'now']],
    ['a word that begins like a clipped one', "'Nobody sails,' she said. 'Emma may.'", ['Nobody sails,', 'Emma may.']],
    ['doubled single', "''We sail at dawn,'' she said.", ['We sail at dawn,']],
    [
      'single, with apostrophes',
      "'It's the crew's choice,' she said, 'and we don't mind.'",
      ["It's the crew's choice,", "and we don't mind."],
    ],
    ['a plural’s mark', '‘We back the sailors’ right to strike,’ she said.', ['We back the sailors’ right to strike,']],
    ['a closing mark of the wrong side', 'She said “we sail“ today.', ['we sail']],
    ['German marks', 'She said „wir segeln“ today.', ['wir segeln']],
    ['feet and inches', 'The mast is 6\'2" tall and the sail 5\'9".', []],
    ['years and clipped words', "In the ’90s they told 'em to wait.", []],
    [
      'a missing closing mark',
      '“We sail at dawn. “The wind is good,” she said.',
      ['We sail at dawn.', 'The wind is good,'],
    ],
    [
      'marks typed in two ways',
      '“We sail at dawn," she said. "The wind is good.”',
      ['We sail at dawn,', 'The wind is good.'],
    ],
    ['marks of one kind in each other', 'The “men on the “list” have gone” by now.', ['men on the “list” have gone']],
    ['inches in marks', '“The mast is 6’2”,” she said.', ['The mast is 6’2”,']],
    ['a closing mark that opens a paragraph', '” … we sail at dawn,” she said.', ['… we sail at dawn,']],
    ['attributes of markup', '<post author="Lee" date="16 May 2016">We sail.</post>', []],
    ['a closing mark alone', 'We sail at dawn,” she said.', []],
    ['empty marks', 'She said "" and " " today.', []],
  ])('reads %s', (_, text, expected) => {
    expect(outer(text)).toEqual(expected)
  })

  it('sees single marks inside double ones', () => {
    const [first, second] = marked('“He shouted ‘all hands’ twice,” she said.')
    expect([first?.nested, second?.nested, second?.single]).toEqual([false, true, true])
  })

  it('ends an open mark with its paragraph, and says whether the next one goes on', () => {
    const [first, second, ...more] = marked(
      'She wrote: “The harbour is closed.\n\n“The pilots are on strike.”\n\nNobody came.',
    )
    expect([first?.continues, first?.closed, second?.continues, second?.closed, more]).toEqual([
      true,
      false,
      false,
      true,
      [],
    ])
  })

  it('never lets a missing mark swallow the next paragraph', () => {
    expect(outer('“The harbour is closed, she said.\n\nNobody came. The wind fell.')).toEqual([
      'The harbour is closed, she said.',
    ])
  })

  it('gives quotedSpans in order that nest or stand apart, inside their paragraph, on any text', () => {
    const fragment = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      "''",
      '«',
      '»',
      ' ',
      'sail ',
      'dawn',
      '.',
      ',',
      '\n',
      '(',
      '😀',
      '`',
    )
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
        const text = fragments.join('')
        const quotedSpans = marked(text)
        const whole = quotedSpans.filter(({ nested }) => !nested)
        whole.forEach(({ outer: span }, i) => expect(span.start).toBeGreaterThanOrEqual(whole[i - 1]?.outer.end ?? 0))
        for (const { start, end, outer: span } of quotedSpans) {
          expect(start).toBeLessThan(end)
          expect(span.start).toBeLessThan(start)
          expect(span.end).toBeGreaterThanOrEqual(end)
          expect(text.slice(start, end)).not.toContain('\n')
        }
      }),
    )
  })
})
