import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'

const annotated = (text: string) => annotate(plainArticle(text), ['entities', 'keyphrases'])
const phrasesOf = (text: string) => annotated(text).keyphrases

const text = `Ferry strike ends in Porto Alto

The ferry strike in Porto Alto ended on Monday after the harbour union accepted a wage offer, the port authority said.
Two ferry strikes had stopped traffic between the islands since May. The harbour union, which speaks for 900 pilots, called the wage offer fair.
Vaccination against COVID-19 goes on at the harbour, said Ana Reis of the port authority. COVID-19 had closed the port for a week.`

describe('keyphrases', () => {
  it('names the subject, inflections as one, in the spelling of running text', () => {
    const texts = phrasesOf(text).map((phrase) => phrase.text)
    expect(texts.slice(0, 5)).toEqual(
      expect.arrayContaining(['ferry strike', 'harbour union', 'wage offer', 'port authority']),
    )
    expect(texts).toContain('COVID-19')
    expect(texts).not.toContain('Monday')
    expect(phrasesOf(text).find((phrase) => phrase.text === 'ferry strike')?.count).toBe(3)
  })

  it('counts a name as often as its entity is named', () => {
    const { keyphrases, entities } = annotated(
      `Ana Reis spoke in Porto Alto on Monday. Reis leads the pilots of Porto Alto.\nMs. Reis said that the harbour is safe. Ana Reis left.`,
    )
    const counts = keyphrases.flatMap(({ text, count }) => {
      const entity = entities.find(({ name }) => name === text)
      return entity === undefined ? [] : [[text, count, entity.mentions]]
    })
    expect(counts).toEqual(
      expect.arrayContaining([
        ['Ana Reis', 4, 4],
        ['Porto Alto', 2, 2],
      ]),
    )
    expect(keyphrases.map(({ text }) => text)).not.toContain('Reis')
  })

  it.each([
    ['a verb that looks like a noun', 'If the swarm spreads to the orchards, growers lose all.', 'swarm spreads'],
    ['a verb behind a plural', 'Rents are high. In Lisbon house rents rise.', 'house rents rise'],
    ['a verb with an object', 'When court officers shot him, the crowd fled.', 'court officers shot'],
    ['what stands behind a full name', 'As Ivo Brand reports from Malta, the ferry sank.', 'Ivo Brand reports'],
    ['the beginning of a longer phrase', 'A new bridge toll is due. The bridge toll is high.', 'new bridge'],
    ['a part that never stands alone', 'Her bone marrow was weak. Bone marrow heals.', 'marrow'],
    ['an adjective', 'The Swedish firm bought a Swedish mill. Swedish workers cheered.', 'Swedish'],
    ['a weekday', 'The Monday vote was close. Monday brought rain. Each Monday is busy.', 'Monday'],
    ['a noun that says nothing', 'The man fed the geese. A man came. The geese know the man.', 'man'],
    ['the agency of a dateline', 'GRAZ, Austria (AFP) — The mill burned down. The mill was old.', 'AFP'],
    ['a part of an address', 'Write to www.millnews.example/graz or follow @millnews. The mill is old.', 'millnews'],
    ['a unit behind a figure', 'The mill is 40 miles away. A run of 40 miles is long.', 'miles'],
    ['a scale behind a figure', 'The mill cost £44bn. A debt of £44 bn is high.', 'bn'],
    ['the first half of a hyphened adjective', 'The union-led vote failed. A union-led march began.', 'union'],
  ])('leaves out %s', (_, text, wrong) => {
    expect(phrasesOf(text).map((phrase) => phrase.text.toLowerCase())).not.toContain(wrong.toLowerCase())
  })

  it('keeps a unit that is a subject', () => {
    expect(phrasesOf('Frequent flyers lose miles. The airline sells miles.').map((phrase) => phrase.text)).toContain(
      'miles',
    )
  })

  it("keeps the 's of whom something is for, and both halves of a hyphened word", () => {
    const texts = phrasesOf(
      `The children's library opened. The children's library has a state-run café. A state-run café is new. The state-run café is full.`,
    ).map((phrase) => phrase.text)
    expect(texts).toContain("children's library")
    expect(texts).toContain('state-run café')
  })

  it('names two kinds of one thing at most', () => {
    const kinds = ['red', 'green', 'blue', 'old'].map((kind) => `The ${kind} lantern burned. A ${kind} lantern fell.`)
    const lanterns = phrasesOf(kinds.join(' ')).filter(({ text }) => / lanterns?$/.test(text))
    expect(lanterns.length).toBeLessThanOrEqual(2)
  })

  it('gives no name without a word', () => {
    expect(phrasesOf('@A:>:(').map((phrase) => phrase.text)).toEqual(['@A'])
  })

  it('gives best first, no phrase twice, and nothing that the text does not hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('red', 'Port', 'strike', '-', 'union', '. ', '\n'), fc.string())),
        (parts) => {
          const phrases = phrasesOf(parts.join(' '))
          expect(new Set(phrases.map((phrase) => phrase.text.toLowerCase())).size).toBe(phrases.length)
          expect(phrases.every(({ score }, i) => score <= (phrases[i - 1]?.score ?? 1) && score >= 0)).toBe(true)
        },
      ),
    )
  })
})
