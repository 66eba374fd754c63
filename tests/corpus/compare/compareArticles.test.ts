import { expect, test } from 'vitest'
import { compareArticles } from '../../../src/corpus/compare/compareArticles.ts'
import { annotate } from '../../../src/pipeline.ts'
import { plainArticle } from '../../plainArticle.ts'
import { annotated } from '../annotated.ts'

const ferry = `The ferry {Grey Heron} sank off {Port Arlen} in heavy seas on its way to the island of {Tolvey}.
Rescue boats of the coastguard searched the bay of {Port Arlen} through the night for survivors of the ferry.
Harbour master {Inga Solberg} called the loss of the {Grey Heron} the worst in a generation.`
const articles = [
  annotated('one', ferry),
  annotated(
    'two',
    `In heavy seas the ferry {Grey Heron} sank off {Port Arlen} while it was bound for the island of {Tolvey}.
Rescue boats of the coastguard searched the bay of {Port Arlen} through the night for survivors of the ferry.
The owner {Emil Krag} promised to pay for the funerals.`,
  ),
  annotated(
    'three',
    'The bakery of the sisters {Amari} won a prize for its rye bread.\nIts oven is a hundred years old.',
  ),
  annotated('four', ferry, { published: '2019-05-01' }),
]
const dated = articles.map((article) => ({ ...article, published: article.published ?? '2024-03-09' }))

function ask(given: typeof articles) {
  const question = compareArticles()
  return question.finish(given.reduce((state, article) => question.add(state, article), question.empty()))
}

test('finds the story, what its articles say, and what one alone has', () => {
  const { data } = ask(articles.slice(0, 3))
  expect(data.stories.map(({ articles }) => articles)).toEqual([['one', 'two']])
  const shared = data.statements.filter(({ articles }) => articles.length === 2)
  expect(shared.map(({ text }) => text.slice(0, 12))).toEqual(expect.arrayContaining(['Rescue boats']))
  expect(shared).toHaveLength(2)
  expect(data.statements.find(({ text }) => text.includes('funerals'))?.articles).toEqual(['two'])
  expect(data.onlyIn.map(({ entities }) => entities)).toEqual([['Inga Solberg'], ['Emil Krag'], ['Amari']])
  expect(data.shared.map(({ name, everywhere }) => [name, everywhere])).toContainEqual(['Grey Heron', false])
})

test('two articles that have most of their words from each other are one teller', () => {
  const own = annotated(
    'own',
    'In heavy seas off {Port Arlen} the ferry {Grey Heron} sank, bound for the island of {Tolvey}.',
  )
  const copied = ask(articles.slice(0, 2)).data.statements.filter(({ articles }) => articles.length === 2)
  expect(copied.map(({ count }) => count)).toEqual([1, 1])
  const [first] = ask([...articles.slice(0, 2), own]).data.statements
  expect([first?.count, first?.articles]).toEqual([2, ['one', 'two', 'own']])
})

/** What one article alone reports, and what several say, of articles of a sentence a line. */
function tell(...texts: readonly string[]) {
  const question = compareArticles()
  const given = texts.map((text, i) => annotate({ ...plainArticle(text), id: 'abc'.charAt(i) }, question.requires))
  const { statements } = question.finish(given.reduce((state, one) => question.add(state, one), question.empty())).data
  const textsOf = (rows: typeof statements) => rows.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  return {
    alone: textsOf(statements.filter(({ articles }) => articles.length === 1)),
    shared: statements.filter(({ articles }) => articles.length > 1).map((row) => textsOf([row])),
  }
}

const fire = 'A fire destroyed the cannery of Nils Borg in Tolvey on Friday, the fire brigade said.'
const sameFire = 'The cannery of Nils Borg in Tolvey was destroyed by a fire on Friday.'

test.each([
  [
    'a part of a longer sentence',
    'The brigade pumped water out of the harbour for eleven hours before the flames at the cannery died down.',
    'Flames at the cannery died down after 11 hours.',
  ],
  [
    'what two neighbours tell',
    'Insurers will pay 4 million crowns for the machines. The roof, of slate, was built in 1911.',
    'For machines, insurers pay 4 million crowns, and the slate roof was of 1911.',
  ],
])('what others tell is not told by one alone: %s', (_, one, other) => {
  const { alone } = tell(`${fire} ${one}`, `${sameFire} ${other}`)
  expect(alone).not.toContain(other)
})

test('what nobody else tells is, if it is short and of one they all name, but no caption', () => {
  const { alone } = tell(
    `${fire} Borg will rebuild it in stone. Photo by Ida Lund shows the ruins.`,
    `${sameFire} Two cats died in a shed nearby.`,
  )
  expect(alone).toEqual(expect.arrayContaining(['Borg will rebuild it in stone.', 'Two cats died in a shed nearby.']))
  expect(alone.join(' ')).not.toContain('Ida Lund')
})

test.each([
  [
    'a name, a place and a day',
    'Nils Borg opened a bakery in Tolvey on Monday.',
    '“I wept,” a niece of Nils Borg told the radio in Tolvey on Monday.',
  ],
  [
    'a word with an apostrophe',
    'It wasn’t until dawn that we couldn’t see flames.',
    'They couldn’t sell it, or so he says.',
  ],
  [
    'an office',
    'The harbour master was asked how long smoke would hang there.',
    'He wrote two novels about herring before he became harbour master.',
  ],
])('sentences that share only %s are not one statement', (_, one, other) => {
  const { shared } = tell(`${fire} ${one}`, `${sameFire} ${other}`)
  expect(shared.map((texts) => texts.length)).toEqual([2])
})

test('marks copied passages with their shares', () => {
  const { data } = ask(articles.slice(0, 3))
  const [copy] = data.copies
  expect(data.copies).toHaveLength(1)
  expect(copy?.passages[0]?.text).toMatch(/^the island of Tolvey. Rescue boats .* ferry$/)
  expect(copy?.share).toBeCloseTo(31 / 54)
  expect(copy?.nearDuplicate).toBe(false)
  const { start = 0, end = 0, text = '' } = copy?.passages[0] ?? {}
  expect(articles[0]?.text.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
})

test('takes no old article into a story, but calls it a near-duplicate', () => {
  const { data } = ask(dated)
  expect(data.stories.map(({ articles }) => articles)).toEqual([['one', 'two']])
  expect(data.copies.find(({ other }) => other === 'four')?.nearDuplicate).toBe(true)
})

test('gives the same bytes however the articles are shared out', () => {
  const question = compareArticles()
  const [a, b] = [articles.slice(0, 1), articles.slice(1)].map((part) =>
    part.reduce((state, article) => question.add(state, article), question.empty()),
  )
  const sent = JSON.parse(JSON.stringify(b)) as NonNullable<typeof b>
  expect(JSON.stringify(question.finish(question.merge(a!, sent)).data)).toBe(JSON.stringify(ask(articles).data))
})

test('an empty corpus and empty articles are no trouble', () => {
  expect(ask([]).data.stories).toEqual([])
  expect(ask([annotated('a', ''), annotated('b', '')]).data.stories).toEqual([])
})

test('similarity is drawn as a matrix, the articles of a story together', () => {
  const [one, two, three, four] = articles as [never, never, never, never]
  const { drawing } = ask([one, three, four, two]).tables.find(({ name }) => name === 'similarity')!
  if (drawing === undefined || !('labels' in drawing)) throw new Error('no matrix')
  expect(drawing.labels).toEqual(['one', 'four', 'two', 'three'])
  expect(drawing.values.map(({ length }) => length)).toEqual([0, 1, 2, 3])
  expect(drawing.values[1]![0]).toBeGreaterThan(0.3)
  expect(ask([one, two]).tables.find(({ name }) => name === 'similarity')!.drawing).toBeUndefined()
})
