import { describe, expect, it } from 'vitest'
import { findTolls } from '../../../../../src/corpus/compare/disagreements/facts/findTolls.ts'
import { readSentences } from '../../../../../src/corpus/compare/disagreements/facts/readSentences.ts'
import { readComparedArticle } from '../../../../../src/corpus/stories/comparedArticle.ts'
import { articleOf } from '../../../../../src/articles/articleOf.ts'
import { annotate } from '../../../../../src/pipeline.ts'
import { annotated } from '../../../annotated.ts'

/** With the sentences that the lines are, and what they say in numbers and dates. */
function readArticle(id: string, text: string): ReturnType<typeof annotated> {
  const { sentences } = annotated(id, text)
  const { quantities, dates } = annotate({ ...articleOf(text), given: { sentences } }, ['quantities', 'dates'])
  return annotated(id, text, { quantities, dates })
}

/** The tolls in which articles differ; a sentence a line. */
function tolls(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => readComparedArticle(readArticle(String(i), text)))
  const found = findTolls(articles, [...articles.keys()], readSentences(articles))
  return found.map(({ a, b }) => `${a.sentence.article} ${a.value} | ${b.sentence.article} ${b.value}`)
}

const [twelve, thirteen] = ['A ferry fire killed 12 people on Monday.', 'The ferry fire on Monday killed 13 people.']

/** What follows is no lead. */
const late = 'Crews came.\nThey worked all night.\nThe port was shut.\nIt rained.\n'

describe('tolls that differ', () => {
  it('are those of one event in two articles', () => {
    expect(tolls(twelve, thirteen)).toEqual(['0 12 people | 1 13 people'])
    expect(tolls(twelve, 'It rained.', thirteen, twelve)).toEqual([
      '0 12 people | 2 13 people',
      '2 13 people | 3 12 people',
    ])
  })

  it.each([
    ['the same', twelve, twelve],
    ['one rounds the other', twelve, 'The ferry fire on Monday killed about 13 people.'],
    ['of two outcomes', twelve, 'The ferry fire on Monday injured 13 people.'],
    [
      'of two kinds of people',
      'A ferry fire killed 12 pilots on Monday.',
      'The ferry fire on Monday killed 13 soldiers.',
    ],
    ['of what has few words in common', twelve, 'A storm in Genoa last year killed 13 people.'],
    ['one is denied', twelve, 'The ferry fire on Monday never killed 13 people.'],
    [
      'one is of a place that the other article has not',
      twelve,
      'The ferry fire near Genoa on Monday killed 13 people.',
    ],
    ['an article has several of one outcome', `${twelve}\nThen the ferry fire killed 14 people.`, thirteen],
    ['of who lives there', 'The ferry fire on Monday injured nobody in a port where 120 people live.', thirteen],
    ['of who lost a thing', 'The ferry fire on Monday injured nobody, but 120 people lost their homes.', thirteen],
    [
      'of who missed a thing',
      'The ferry fire on Monday injured nobody, but 120 people missed their trains.',
      'In the ferry fire on Monday two people went missing.',
    ],
    ['of whose children they are', 'A father of two was killed in the ferry fire on Monday.', thirteen],
    ['no people', 'A ferry fire destroyed 12 boats on Monday.', 'The ferry fire on Monday destroyed 13 boats.'],
  ])('are none where they are %s', (_, a, b) => {
    expect(tolls(a, b)).toEqual([])
    expect(tolls(b, a)).toEqual([])
  })

  it('are those of who lost their lives, or was lost', () => {
    expect(tolls('In the ferry fire on Monday 12 people lost their lives.', thirteen)).toHaveLength(1)
    expect(tolls('We lost 12 people in the ferry fire on Monday.', thirteen)).toHaveLength(1)
  })

  it('are those of the lead where further down there are others, unless one has both', () => {
    const earlier =
      'Crews came.\nThey worked all night.\nThe port was shut.\nIn March a crane accident killed 2 people.'
    expect(tolls(`${twelve}\n${earlier}`, thirteen)).toEqual(['0 12 people | 1 13 people'])
    expect(tolls(`${twelve}\n${earlier.replace('2', '13')}`, thirteen)).toEqual([])
  })

  it('are those beside one of another outcome that both have', () => {
    const a = `${late}A blaze on a ferry in the bay left three people dead and at least six injured.`
    const b = 'Three people were killed, at least four were injured and the harbour was shut.'
    expect(tolls(a, b)).toEqual(['0 six injured | 1 four were injured'])
    expect(tolls(a, b.replace('Three', 'Five'))).not.toContain('0 six injured | 1 four were injured')
  })

  it('are those of two leads, whatever else they say', () => {
    const [a, b] = ['A blaze on a ferry injured five people.', 'According to doctors, two people were hurt.']
    expect(tolls(a, b)).toEqual(['0 five people | 1 two people'])
    expect(tolls(a, `${late}${b}`)).toEqual([])
  })

  it('need fewer words in common where their numbers are near', () => {
    const a = 'Four people are in custody over the ferry fire.'
    expect(tolls(`${late}${a}`, `${late}Police said three people were in custody over the fire.`)).toHaveLength(1)
    expect(tolls(`${late}${a}`, `${late}Police said ninety people were in custody over the fire.`)).toEqual([])
  })

  it('may be of anybody and of a kind of people, and of a place that both articles have', () => {
    expect(tolls('A ferry fire killed 12 pilots on Monday.', thirteen)).toHaveLength(1)
    const near = 'The ferry fire near Genoa on Monday killed 13 people.'
    expect(tolls(`${twelve}\nGenoa mourns.`, near)).toHaveLength(1)
  })
})
