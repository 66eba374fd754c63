import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../../src/articles/html/readHtml.ts'
import type { Article, Failure } from '../../../src/types/article.ts'
import { oddities } from '../../oddText.ts'

const root = new URL('../../fixtures/html/', import.meta.url)
const read = (html: string): Article | Failure => readHtml({ id: 'page', path: 'page.html' }, html)

/** What a reader wants to see of a page: its text by lines, and what is known of it. */
function viewOf(found: Article | Failure): unknown {
  if ('error' in found) return found.error
  const { title, byline, published, source, url, language, text } = found
  return { title, byline, published, source, url, language, text: text.split('\n') }
}

test.each(readdirSync(root))('the page %s', (name) => {
  const found = viewOf(read(readFileSync(new URL(`${name}/page.html`, root), 'utf8')))
  const file = new URL(`${name}/expected.json`, root)
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

const tags = [
  'p',
  'div',
  'article',
  'b',
  'a href=x',
  'li',
  'td',
  'blockquote',
  'br',
  'script',
  'title',
  'h1',
  'svg',
  'meta',
]
const pieces = [
  ...tags.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]!}>`]),
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '<!--',
    '-->',
    '<p class="',
    '"',
    '<script type="application/ld+json">{"@type":"NewsArticle"',
  ],
  ...['"author":', '[', '{', '}', ']', 'A sentence, of words, that goes on for more than a line. '],
]
const anyHtml = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...oddities), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(''))

test('any string is an article with words, or a failure', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const found = read(html)
      if ('error' in found) expect(found.error.code).toBe('no-article')
      else expect(found.text).toMatch(/\S/)
    }),
    { numRuns: 200 },
  )
})

const sentence = 'Some words, and others, that go on for a while. '
const hostile: Record<string, string> = {
  'deep elements': `<div>${sentence}`.repeat(4_000),
  'elements that nobody closes': '<b>'.repeat(100_000) + '</i>'.repeat(100_000),
  'many paragraphs': `<p>${sentence}</p>`.repeat(12_000),
  'many links': '<a href=x>one</a><br>'.repeat(8_000),
  'one long text': sentence.repeat(12_000),
  'marks alone': '<'.repeat(200_000) + '&'.repeat(200_000),
  'dots alone': `<p>${'. '.repeat(200_000)}x`,
  'long attributes': `<p class="${'a '.repeat(200_000)}" style="${' '.repeat(200_000)}">x`,
  'a long title': `<title>${'a | '.repeat(100_000)}</title><h1 class=byline>${'By A '.repeat(200_000)}</h1>`,
  'deep JSON-LD': `<script type="application/ld+json">${'{"author":['.repeat(100_000)}`,
  'a deep JSON-LD that is whole': `<script type="application/ld+json">${'[{"author":'.repeat(100_000)}1${'}]'.repeat(100_000)}</script>`,
  'nested tables': '<table><tr><td>'.repeat(8_000),
}

test.each(Object.keys(hostile))('%s take no time to speak of', (name) => {
  const before = process.cpuUsage().user
  read(hostile[name]!)
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5)
})
