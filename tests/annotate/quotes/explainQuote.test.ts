import { expect, it } from 'vitest'
import { explainQuote } from '../../../src/annotate/quotes/explainQuote.ts'
import { quotes } from '../../../src/annotate/quotes/quotes.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import type { Entity } from '../../../src/types/layers.ts'
import { plainArticle } from '../../plainArticle.ts'

const text = 'The port is closed. “We sail at dawn,” Ann Lee said on Monday. Bo Chen was there.'
const at = text.indexOf('Ann Lee')
const entities: Entity[] = [
  { name: 'Ann Lee', type: 'person', aliases: ['Ann Lee'], mentions: 1, salience: 1, roles: [], gender: 'f' },
]
const mentions = [{ start: at, end: at + 7, text: 'Ann Lee', type: 'person' as const, entity: 0 }]
const draft = { ...plainArticle(text), id: 'port', mentions, entities, references: [] }

it('shows what a quote’s cue and speaker were chosen from', () => {
  const found = quotes.annotate({ ...draft, tokens: readTokens(text, findParagraphs(text, [])) })
  const { data } = explainQuote({ ...draft, ...found }, 'port#0')
  expect(data?.speaker).toBe('Ann Lee')
  expect(data?.context).toBe('“We sail at dawn,” Ann Lee said on Monday.')
  const chosen = data?.considered.filter((phrase) => phrase.chosen).map(({ part, text: words }) => [part, words])
  expect(chosen).toEqual([
    ['cue', 'said'],
    ['speaker', 'Ann Lee'],
  ])
  expect(data?.answer).toContain('named there')
  const unsure = found.quotes.map((quote) => ({ ...quote, confidence: 0.3, contentConfidence: 0.84 }))
  expect(explainQuote({ ...draft, quotes: unsure }, 'port#0').data?.answer).toContain('30 % sure, the words alone 84 %')
  expect(explainQuote({ ...draft, ...found }, 'port#7').data).toBeNull()
})

it('shows all sentences from the first to the last of words, cue and speaker', () => {
  const { quotes: found } = quotes.annotate({ ...draft, tokens: readTokens(text, findParagraphs(text, [])) })
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const contextWith = (speaker: string): string | undefined => {
    const told = { ...found[0]!, speaker: { ...found[0]!.speaker!, ...spanOf(speaker) } }
    return explainQuote({ ...draft, quotes: [told] }, 'port#0').data?.context
  }
  expect(contextWith('Bo Chen')).toBe('“We sail at dawn,” Ann Lee said on Monday. Bo Chen was there.')
  expect(contextWith('The port')).toBe('The port is closed. “We sail at dawn,” Ann Lee said on Monday.')
})
