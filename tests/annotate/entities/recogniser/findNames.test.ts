import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../../src/annotate/entities/recogniser/findNames.ts'
import { shippedRecogniser } from '../../../../src/annotate/entities/recogniser/recogniser.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'

const mentionsOf = (text: string) => findNames(readTokens(text, findParagraphs(text, [])), shippedRecogniser())
const namesIn = (text: string) => mentionsOf(text).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`)

describe('findNames', () => {
  it('tells people, organisations, places and groups apart', () => {
    const text = 'Maria Delgado, a Portuguese engineer at Siemens, flew from Lisbon to Kenya on Monday.'
    expect(namesIn(text)).toEqual([
      'Maria Delgado (person)',
      'Portuguese (group)',
      'Siemens (organization)',
      'Lisbon (place)',
      'Kenya (place)',
    ])
  })

  it('leaves titles and possessives out', () => {
    const text = "Prime Minister Anna Kowalski's visit pleased President Juan Ortega’s advisers in Warsaw."
    expect(namesIn(text)).toEqual(['Anna Kowalski (person)', 'Juan Ortega (person)', 'Warsaw (place)'])
  })

  it('cuts names where they end, hyphens or not', () => {
    const text = "The India-Russia talks began in Delhi. Brian O'Brien of Coca-Cola met Bashar al-Assad in Damascus."
    expect(mentionsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'India',
      'Russia',
      'Delhi',
      "Brian O'Brien",
      'Coca-Cola',
      'Bashar al-Assad',
      'Damascus',
    ])
  })

  it('keeps what lies below a place', () => {
    expect(namesIn('Farmers in sub-Saharan Africa sold maize.')).toEqual(['sub-Saharan Africa (place)'])
  })

  it('takes a line in capitals for what it says', () => {
    const text = 'FRANCE AND GERMANY AGREE ON FISHING\n\nMinisters from France and Germany agreed on fishing in Paris.'
    expect(namesIn(text).slice(0, 2)).toEqual(['FRANCE (place)', 'GERMANY (place)'])
    expect(namesIn(text)).toHaveLength(5)
  })

  it('gives sorted spans that do not overlap, of any text', () => {
    const word = fc.constantFrom(
      'Anna',
      'de',
      'the',
      'U.N.',
      '“',
      '-',
      '\n',
      'said',
      '(AP)',
      '1996',
      'PARIS',
      '’s',
      '.',
      '\u{1F600}',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (text) => {
        let last = 0
        for (const { start, end } of mentionsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('says the same whatever it read before', () => {
    const text = 'Talks between Accra and the World Bank go on, Kwame Mensah said.'
    const first = mentionsOf(text)
    mentionsOf('Kwame met Bank at World. Accra? ACCRA!')
    expect(mentionsOf(text)).toEqual(first)
  })
})
