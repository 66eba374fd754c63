import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structure } from '../../../src/annotate/structure.ts'
import { summary } from '../../../src/annotate/summary/summary.ts'
import { articleOf } from '../articleOf.ts'

function summaryOf(text: string, title: string | null = null) {
  const article = { ...articleOf(text), title }
  return summary.annotate({ ...article, ...structure.annotate(article) }).summary
}

const text = `Ferry strike ends in Porto Alto

The ferry strike in Porto Alto ended on Monday after the harbour union accepted a wage offer, the port authority said.
It had lasted for two weeks.
"We are glad that it is over now."
The harbour union, which speaks for 900 pilots, called the wage offer of the port authority fair.
• Two ferries had been damaged
Scroll down for video of the harbour and the ferry strike in Porto Alto.
But the mayor of Porto Alto said that the ferry strike had cost the town two million.
Ferries will run again between the islands from Wednesday, said the port authority.`

describe('summary', () => {
  it('takes three sentences in the order of the text, none that leans on another, no headline, caption, item or lone quote', () => {
    const sentences = summaryOf(text, 'Ferry strike ends in Porto Alto').map((sentence) => sentence.text)
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toMatch(/^The ferry strike/)
    expect(sentences[1]).toMatch(/^The harbour union/)
    expect(sentences[2]).toMatch(/^Ferries will run/)
  })

  it('takes what there is where nothing fits', () => {
    expect(summaryOf('Short.').map((sentence) => sentence.text)).toEqual(['Short.'])
    expect(summaryOf('')).toEqual([])
  })

  it('gives true spans in order, at most three, of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('He', 'Port', '"', '“', '. ', 'said', '\n'), fc.string())),
        (parts) => {
          const any = parts.join(' ')
          const found = summaryOf(any)
          expect(found.length).toBeLessThanOrEqual(3)
          expect(found.every(({ start, end, text: own }) => any.slice(start, end) === own)).toBe(true)
          expect(found.every(({ start }, i) => start >= (found[i - 1]?.end ?? 0))).toBe(true)
        },
      ),
    )
  })
})
