import { describe, expect, it } from 'vitest'
import { groupSameQuotes } from '../../../src/corpus/quotes/groupSameQuotes.ts'
import type { QuoteGroup } from '../../../src/corpus/quotes/groupSameQuotes.ts'
import type { QuoteToGroup } from '../../../src/corpus/quotes/quoteTerms.ts'

let number = 0
function quote(article: string, speaker: string | null, text: string): QuoteToGroup {
  const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words!)
  return {
    id: `${article}#${number++}`,
    article,
    speaker,
    kind: quoted.length > 0 ? 'mixed' : 'indirect',
    text,
    quoted,
    said: text,
  }
}

/** Each id is of another article. */
function group(quotes: readonly QuoteToGroup[]): QuoteGroup[] {
  const places = new Map(quotes.map(({ article }, i) => [article, i]))
  return groupSameQuotes(
    quotes,
    quotes.map(({ article }) => places.get(article)!),
  )
}

describe('groupSameQuotes', () => {
  it('takes articles of one id for two', () => {
    const own = quote('story', 'Ann Lee', '“We will not leave the harbour before dawn.”')
    expect(groupSameQuotes([own, own], [0, 1])).toMatchObject([{ articles: ['story', 'story'] }])
  })

  it('puts a statement’s wordings side by side', () => {
    const groups = group([
      quote('a', 'Ann Lee', '“The harbour will stay closed until the pilots get a fair offer, and not a day less.”'),
      quote('b', 'Ann Lee', 'the harbour “will stay closed until the pilots get a fair offer”'),
      quote('c', 'Ann Lee', 'the harbour stays closed until pilots get a fair offer'),
      quote('c', 'Bo Chen', 'the talks had failed'),
    ])
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({ speaker: 'Ann Lee', articles: ['a', 'b', 'c'] })
    expect(groups[0]!.variants.map(({ article, wording }) => [article, wording])).toEqual([
      ['a', 'full'],
      ['b', 'cut'],
      ['c', 'paraphrased'],
    ])
  })

  it('joins a few words of one speaker, not of two', () => {
    const short = (article: string, speaker: string) => quote(article, speaker, '“full support” for the crews')
    expect(group([short('a', 'Ann Lee'), short('b', 'Ann Lee')])).toHaveLength(1)
    expect(group([short('a', 'Ann Lee'), short('b', 'Bo Chen')])).toEqual([])
  })

  it('leaves out what one article says twice', () => {
    const own = quote('a', 'Ann Lee', '“We will not leave the harbour before dawn.”')
    expect(group([own, { ...own, id: 'a#9' }])).toEqual([])
  })

  it('stays fast where thousands use one phrase', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => quote(`${i}`, 'Ann Lee', '“no comment at all today”'))
    expect(group(many).length).toBeLessThanOrEqual(1)
  })
})
