import { describe, expect, it } from 'vitest'
import { evaluateQuotes } from '../../../src/training/evaluation/evaluateQuotes.ts'
import { findQuotes } from '../../../src/annotate/quotes/quotes.ts'
import { openQuoteModel } from '../../../src/annotate/quotes/quoteModel.ts'
import type { GoldArticle } from '../../../src/training/quotes/goldArticle.ts'
import { trainQuotes } from '../../../src/training/quotes/trainQuotes.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'

const speakers = ['Ann Lee', 'the minister', 'officials', 'she']
const contents = ['the harbour will open at dawn', 'pilots need more rest']

/** Invented articles of two statements, every speaker with every content. */
const articles: GoldArticle[] = speakers.flatMap((speaker, s) =>
  contents.map((content, c) => {
    const other = contents[(c + 1) % contents.length]!
    const text = `“We know that ${content},” ${speaker} said. It rained in the port all day. Later ${speaker} said that ${other}.`
    const span = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length, text: words }
    }
    const later = text.indexOf('Later')
    const quotes = [
      { ...span(`“We know that ${content},”`), type: 'direct' as const, speaker: span(speaker), cue: span('said') },
      { ...span(other, later), type: 'indirect' as const, speaker: span(speaker, later), cue: span('said', later) },
    ]
    return { id: `${s}-${c}`, text, quotes }
  }),
)

// However few the articles, hundreds of trees are grown: on a busy machine that takes its time.
describe('trainQuotes', { timeout: 300_000 }, () => {
  it('learns the same bytes twice', () => {
    const [files, again] = [1, 2].map(() => trainQuotes(articles.slice(0, 4), { seed: 1, parts: 2 }))
    for (const name of ['tagger.bin', 'ranking.bin'] as const)
      expect(Buffer.compare(files!.get(name)!, again!.get(name)!), name).toBe(0)
  })

  it('finds what it was taught', () => {
    const files = trainQuotes(articles, { seed: 1, parts: 2 })
    const model = openQuoteModel(new Uint8Array(files.get('tagger.bin')!), new Uint8Array(files.get('ranking.bin')!))
    const { kinds } = evaluateQuotes(articles, ({ id, text }) => {
      const tokens = readTokens(text, findParagraphs(text, []))
      return Array.from(
        findQuotes(id, { text, dateline: null, mentions: [], entities: [], references: [] }, tokens, model),
        ({ quote }) => quote,
      )
    })
    for (const { overlapping, speakerRight } of kinds) {
      expect(overlapping.f1).toBeGreaterThan(0.8)
      expect(speakerRight).toBeGreaterThan(0.9)
    }
  })
})
