import { expect, test } from 'vitest'
import { noticeNews } from '../../../src/corpus/news/noticeNews.ts'
import { takeStock } from '../../../src/corpus/news/takeStock.ts'
import type { Stock } from '../../../src/corpus/news/takeStock.ts'
import { annotate } from '../../../src/pipeline.ts'
import { articleOf } from '../../../src/articles/articleOf.ts'

const nothing: Stock = { names: [], speakers: [], stories: [], disagreements: [] }
const name = (name: string, ...aliases: string[]) => {
  return { name, type: 'person', aliases: [name, ...aliases], article: 'a' } as const
}
const story = (...articles: string[]) => {
  const about = { about: ['Ferry'], from: null, to: null }
  return { story: 1, articles, titles: articles, articleIds: articles, ...about }
}

test('a name is new once: neither by another form of it, nor when its articles come back', () => {
  const notice = noticeNews()
  const namesIn = (...names: Stock['names'][number][]) =>
    notice({ ...nothing, names }).flatMap((item) => (item.event === 'name' ? [item.name] : []))
  expect(namesIn(name('Ann Lee', 'Lee'))).toEqual(['Ann Lee'])
  expect(namesIn(name('Ann M. Lee', 'Ann Lee'), name('Bruce Lee', 'Lee'))).toEqual(['Bruce Lee'])
  expect(namesIn()).toEqual([])
  expect(namesIn(name('Lee'), name('ANN LEE'))).toEqual([])
})

test('a story is new where none of its articles was in one, else articles join it', () => {
  const notice = noticeNews()
  const storiesIn = (...stories: Stock['stories'][number][]) =>
    notice({ ...nothing, stories }).map((item) => [item.event, 'added' in item ? item.added : []])
  expect(storiesIn(story('a', 'b'))).toEqual([['story', ['a', 'b']]])
  expect(storiesIn(story('a', 'b', 'c'), story('d', 'e'))).toEqual([
    ['joined', ['c']],
    ['story', ['d', 'e']],
  ])
  expect(storiesIn(story('b', 'c'), story('d', 'e'))).toEqual([])
})

test('takes stock of names, of who is quoted first, and compares a story again only with other articles', () => {
  const question = takeStock()
  const told = (id: string, jobs: string) =>
    annotate(
      articleOf(
        `The ferry of Dunmere sank on Monday, harbour master Ann Lee said. Lee said that the ferry had ${jobs} passengers on board.`,
        { id },
      ),
      question.requires,
    )
  const state = question.add(question.add(question.empty(), told('a', 'ninety')), told('b', 'seventy'))
  const { data } = question.finish(state)
  expect(data.names).toContainEqual(expect.objectContaining({ name: 'Ann Lee', type: 'person', article: 'a' }))
  expect(data.speakers).toMatchObject([{ name: 'Ann Lee', article: 'a' }])
  expect(data.stories).toMatchObject([{ articles: ['a', 'b'] }])
  expect(data.disagreements).toMatchObject([{ value: 'ninety passengers', otherValue: 'seventy passengers' }])
  expect(question.finish(state).data).toEqual(data)
  expect(question.finish(question.add(state, told('c', 'ninety'))).data.disagreements[0]!.tellings).toHaveLength(3)
})
