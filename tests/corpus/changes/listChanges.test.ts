import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleOf } from '../../../src/articles/articleOf.ts'
import { editsOf } from '../../../src/corpus/changes/rewording.ts'
import { listChanges } from '../../../src/corpus/changes/listChanges.ts'
import type { ListedChange } from '../../../src/corpus/changes/listChanges.ts'
import { collect } from '../../../src/pipeline.ts'
import type { Article } from '../../../src/types/article.ts'

const before = `Nine hurt as tram leaves rails in Ostrava

A tram with 60 people aboard left the rails on Monday, hurting nine of them, police said.

“We heard a bang and all fell over,” driver Petr Maly said. The brakes were new.

The line was built in 1998, and it is due to be closed next year.

The mayor came at noon.`

const after = `Twelve hurt as tram leaves rails in Ostrava

A tram with 60 people aboard left the rails on Sunday, hurting twelve of them, police said.

“We heard a crash and all fell over,” driver Petr Maly said.

An engineer was questioned at the depot.

The line was built in 1998. It is due to be closed next year.

The mayor came at noon.`

async function changesBetween(old: readonly Article[], fresh: readonly Article[], only = null as never) {
  const question = listChanges('new', { only })
  const state = question.merge(await collect(old, listChanges('old')), await collect(fresh, question))
  return question.finish(state)
}

const versions = (text: string): Article[] => [articleOf(text, { id: 'tram' })]

const shown = ({ change, facts, oldText, text }: ListedChange): string =>
  [change, facts.join('+'), `${oldText?.slice(0, 18) ?? ''} > ${text?.slice(0, 18) ?? ''}`].join(' | ')

test('says of each statement what became of it, in the order of the new version', async () => {
  const { data } = await changesBetween(versions(before), versions(after))
  expect(data.map(shown)).toEqual([
    'headline |  | Nine hurt as tram  > Twelve hurt as tra',
    'reworded | figure+date | A tram with 60 peo > A tram with 60 peo',
    'reworded | quote | “We heard a bang a > “We heard a crash ',
    'dropped |  | The brakes were ne > ',
    'added |  |  > An engineer was qu',
    'reworded |  | The line was built > The line was built',
  ])
})

test('gives each fact as it was and as it is, and places in both texts', async () => {
  const { data } = await changesBetween(versions(before), versions(after))
  const row = data[1]!
  expect(row.changed).toEqual([
    { kind: 'figure', value: 'twelve', oldValue: 'nine' },
    { kind: 'date', value: 'Sunday', oldValue: 'Monday' },
  ])
  expect(after.slice(row.start!, row.end!)).toBe(row.text)
  expect(before.slice(row.oldStart!, row.oldEnd!)).toBe(row.oldText)
})

test('a name is one still where a part of it is left, and another where none is', async () => {
  const named = (driver: string) => before.replace('driver Petr Maly', `driver ${driver}`)
  const namesOf = async (old: string, fresh: string) => {
    const { data } = await changesBetween(versions(named(old)), versions(named(fresh)))
    return data.flatMap(({ changed }) => changed.map(({ value, oldValue }) => [oldValue, value]))
  }
  expect(await namesOf('Petr Maly', 'Maly')).toEqual([])
  expect(await namesOf('Petr Maly', 'Petr Jan Maly')).toEqual([['Petr Maly', 'Petr Jan Maly']])
  expect(await namesOf('Petr Maly', 'Jana Novotna')).toEqual([['Petr Maly', 'Jana Novotna']])
})

test('a sentence that was cut in two is one rewording, of both', async () => {
  const { data } = await changesBetween(versions(before), versions(after))
  expect(data.at(-1)!.text).toBe('The line was built in 1998. It is due to be closed next year.')
})

test('so is one that was cut in three, whichever part is the longest', async () => {
  const whole =
    'The old line was built in 1998 and renewed by a firm from Brno for nine million crowns in 2011, and it closes soon.'
  const parts = [
    'The old line was built in 1998.',
    'It was renewed by a firm from Brno for nine million crowns in 2011.',
    'The old line closes soon.',
  ]
  const { data } = await changesBetween(
    versions(before.replace('The mayor came at noon.', whole)),
    versions(before.replace('The mayor came at noon.', parts.join(' '))),
  )
  expect(data.map(({ change, oldText, text }) => [change, oldText, text])).toEqual([
    ['reworded', whole, parts.join(' ')],
  ])
})

test('two equal versions, but for case, marks and order of paragraphs, have no changes', async () => {
  const turned = before.replace('The mayor came at noon.', 'THE MAYOR — came at noon!').split('\n\n')
  const { data, notes } = await changesBetween(
    versions(before),
    versions([turned[0], ...turned.slice(1).reverse()].join('\n\n')),
  )
  expect(data).toEqual([])
  expect(notes).toEqual(['1 in both, 0 of them changed; 0 new, 0 gone'])
})

describe('which versions are of one article', () => {
  const other = 'Harbour sold\n\nThe council of Brenn sold its harbour to a bank for a single crown, the clerk wrote.'
  const third = 'Choir wins prize\n\nA choir of bakers from Lund won the prize of the north with songs about rye.'
  test('the same id, else the same address, else the most alike', async () => {
    const old = [
      articleOf(before, { id: 'a' }),
      articleOf(other, { id: 'b', url: 'https://example.org/harbour' }),
      articleOf(third, { id: 'c' }),
    ]
    const fresh = [
      articleOf(third.replace('a prize', 'the cup'), { id: 'x' }),
      articleOf('Sold\n\nNot a word is left of what stood here.', { id: 'y', url: 'https://example.org/harbour' }),
      articleOf(after, { id: 'a' }),
    ]
    const { notes, data } = await changesBetween(old, fresh)
    expect(notes).toEqual(['3 in both, 2 of them changed; 0 new, 0 gone'])
    expect(data.every(({ article, old: id }) => ['a a', 'y b'].includes(`${article} ${id}`))).toBe(true)
  })
  test('what has no other is new or gone', async () => {
    const old = [articleOf(before, { id: 'a' }), articleOf(third, { id: 'c', title: 'Choir wins prize' })]
    const { data } = await changesBetween(old, [articleOf(before, { id: 'a' }), articleOf(other, { id: 'd' })])
    expect(data.map(shown)).toEqual(['new |  |  > Harbour sold', 'gone |  | Choir wins prize > '])
  })
})

test('without what was added the edits are the old text, without what was removed the new one', () => {
  const text = fc.array(fc.constantFrom('a', 'B', 'b', 'U.S.', 'US', '“so', 'end.'), { maxLength: 12 })
  const fold = (words: string): string => words.toLowerCase().replace(/[^a-z ]/g, '')
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const edits = editsOf(old.join(' '), fresh.join(' '))
      const without = (op: string): string => edits.flatMap((edit) => (edit.op === op ? [] : [edit.text])).join(' ')
      expect(fold(without('added'))).toBe(fold(old.join(' ')))
      expect(fold(without('removed'))).toBe(fold(fresh.join(' ')))
    }),
  )
})
