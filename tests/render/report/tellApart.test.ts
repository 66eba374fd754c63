import { expect, test } from 'vitest'
import { tellApart } from '../../../src/render/report/tellApart.ts'
import type { ReportArticle } from '../../../src/types/report.ts'

const article = (id: string, facts: Partial<ReportArticle> = {}): ReportArticle => ({
  ...{ id, title: null, publication: null, published: null, byline: null, url: null, story: null, text: '' },
  ...{ paragraphs: [], mentions: [], quotes: [], openQuotes: [], ...facts },
})
const alike = ['The ferry between Orvik and Lorville sank', 'The ferry between Orvik and Lorville sails again']

test.each([
  [
    'the day',
    [article('a', { published: '2031-05-04' }), article('b', { published: '2031-05-05' })],
    ['4 May 2031', '5 May 2031'],
  ],
  [
    'who published it',
    [article('a', { publication: 'Post' }), article('b', { publication: 'Daily' })],
    ['Post', 'Daily'],
  ],
  ['the beginning of its id', [article('a1', { publication: 'Post' }), article('b1')], ['a1', 'b1']],
  ['its place', [article(`${'x'.repeat(40)}1`), article(`${'x'.repeat(40)}2`)], ['1', '2']],
])('titles that begin alike are told apart by %s', (_, articles, told) => {
  expect(tellApart(articles, alike)).toEqual(told.map((tail) => ` (${tail})`))
})

test('a title that no other is like stands alone', () => {
  expect(tellApart([article('a'), article('b'), article('c')], [alike[0]!, 'The museum opens', alike[1]!])[1]).toBe('')
})
