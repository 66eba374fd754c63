import { describe, expect, it } from 'vitest'
import { countEntities, type CountEntitiesOptions } from '../../src/corpus/countEntities.ts'
import type { Annotated } from '../../src/types/annotator.ts'
import { annotated } from './annotated.ts'

/** “Orlo” is an organisation, all others are people. */
function article(id: string, source: string, title: string | null = null): Annotated {
  const plain = annotated(id, source, { title })
  const entities = plain.entities.map((entity) =>
    entity.name === 'Orlo' ? ({ ...entity, type: 'organization' } as const) : entity,
  )
  return { ...plain, entities }
}

const articles = [
  article('a', '{Ann Lee} met {Orlo} and {Bob Ray}. {Ann Lee} left.', 'At the pier'),
  article('b', '{Orlo} paid {Orlo}, said {Bob Ray} of {Orlo}. {Cy Dean} and {Ann Lee} left.'),
]

function ask(options?: CountEntitiesOptions) {
  const question = countEntities(options)
  return question.finish(articles.reduce((state, one) => question.add(state, one), question.empty()))
}

describe('counting entities', () => {
  it('adds up mentions over articles: most first, then in most articles, then by name', () => {
    expect(ask().data.map(({ name, type, mentions, articles }) => [name, type, mentions, articles])).toEqual([
      ['Orlo', 'organization', 4, 2],
      ['Ann Lee', 'person', 3, 2],
      ['Bob Ray', 'person', 2, 2],
      ['Cy Dean', 'person', 1, 1],
    ])
  })

  it('counts each article alone when asked to, under its title or id', () => {
    const rows = ask({ byArticle: true }).data
    expect(rows.map((row) => [row.article, row.title, row.name, row.mentions, row.articles])).toEqual([
      ['a', 'At the pier', 'Ann Lee', 2, 1],
      ['a', 'At the pier', 'Bob Ray', 1, 1],
      ['a', 'At the pier', 'Orlo', 1, 1],
      ['b', 'b', 'Orlo', 3, 1],
      ['b', 'b', 'Ann Lee', 1, 1],
      ['b', 'b', 'Bob Ray', 1, 1],
      ['b', 'b', 'Cy Dean', 1, 1],
    ])
  })

  it('keeps to a type, and to so many, of each article where it goes by article', () => {
    const names = (options: CountEntitiesOptions): string[] => ask(options).data.map(({ name }) => name)
    expect(names({ type: 'organization' })).toEqual(['Orlo'])
    expect(names({ type: 'person', top: 2 })).toEqual(['Ann Lee', 'Bob Ray'])
    expect(names({ top: null, type: null })).toHaveLength(4)
    expect(names({ byArticle: true, top: 1 })).toEqual(['Ann Lee', 'Orlo'])
    expect(names({ byArticle: true, type: 'organization' })).toEqual(['Orlo', 'Orlo'])
  })

  it('has one table of its rows, with the article in front where it goes by article', () => {
    const [table] = ask().tables
    expect(table).toMatchObject({ name: 'entities', title: 'Entities' })
    expect(table!.rows).toEqual(ask().data)
    const keys = ['name', 'type', 'mentions', 'articles', 'aliases']
    expect(table!.columns.map(({ key }) => key)).toEqual(keys)
    expect(ask({ byArticle: true }).tables[0]!.columns.map(({ key }) => key)).toEqual(['article', 'title', ...keys])
  })

  it('shows other names beside the name', () => {
    const question = countEntities()
    const two = [annotated('a', '{Ann Lee} left.'), annotated('b', '{A. Lee} came.')]
    const { data, tables } = question.finish(two.reduce((state, one) => question.add(state, one), question.empty()))
    expect(data[0]!.aliases).toEqual(['Ann Lee', 'A. Lee'])
    const column = tables[0]!.columns.find(({ key }) => key === 'aliases')!
    expect(column.show!(data[0]!)).toEqual(['A. Lee'])
    expect(column.show!({ name: 'Ann Lee' })).toBe(null)
  })
})
