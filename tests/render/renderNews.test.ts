import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/render/displayWidth.ts'
import { renderNews } from '../../src/render/renderNews.ts'
import { plainPaint } from '../../src/render/renderTable.ts'
import type { NewsItem } from '../../src/types/news.ts'
import { oddText } from '../oddText.ts'

const texts = fc.array(oddText, { minLength: 13, maxLength: 13 })
const items = fc.array(
  texts.map((texts): NewsItem[] => {
    const [a = '', b = '', c = '', d = ''] = texts
    const place = { article: a, title: b, path: c, published: null, source: d }
    const changes = [
      { change: 'added', facts: [a], text: b, oldText: null, edits: [{ op: 'added' as const, text: b }] },
    ]
    const at = { start: 0, end: 1, otherStart: 0, otherEnd: 1 }
    return [
      { event: 'article', ...place },
      { event: 'updated', article: a, title: null, path: c, changes },
      { event: 'renamed', article: a, title: b, path: c, from: d },
      { event: 'name', name: a, type: 'person', article: b },
      { event: 'speaker', name: a, article: b, said: c, start: 0, end: 1 },
      { event: 'story', added: texts, articles: texts, titles: texts, about: texts },
      { event: 'disagreement', kind: a, value: b, otherValue: c, article: d, other: a, text: b, otherText: c, ...at },
    ]
  }),
  { maxLength: 3 },
)

test('no line is wider than the terminal, and a terminal obeys nothing', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 40, max: 120 }), (items, width) => {
      const text = renderNews(items.flat(), { time: '09:41', width, paint: plainPaint })
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }),
  )
})

test('of many at once the first are told, and how many there are', () => {
  const names = Array.from({ length: 14 }, (_, i): NewsItem => {
    return { event: 'name', name: `Lee ${i}`, type: 'person', article: 'a' }
  })
  const articles = Array.from({ length: 14 }, (_, i): NewsItem => {
    return { event: 'gone', article: `a${i}`, title: null, path: null, published: null, source: null }
  })
  const text = renderNews([...articles, ...names], { time: '09:41', width: 200, paint: plainPaint })
  expect(text.split('\n').slice(0, 2)).toEqual(['09:41 gone          a0', '      gone          a1'])
  expect(text).toContain('\n                    … 2 more\n')
  expect(text).toMatch(/\n {6}new names {5}Lee 0, .*Lee 11, … 2 more\n/)
})
