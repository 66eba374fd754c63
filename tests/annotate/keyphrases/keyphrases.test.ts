import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyphrases } from '../../../src/annotate/keyphrases/keyphrases.ts'
import { articleOf } from '../articleOf.ts'

const phrasesOf = (text: string) => keyphrases.annotate(articleOf(text)).keyphrases

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
