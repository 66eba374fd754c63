import { expect, it } from 'vitest'
import { readArticleSentences } from '../../../src/corpus/summary/readArticleSentences.ts'
import { annotated } from '../annotated.ts'

const article = annotated(
  'a',
  'The port of Genoa closed on {Friday}.\n{Ann Lee}  met {Bob Ray} there.\n\n{She|Ann Lee} left at noon.',
  {
    title: 'Port shut',
  },
)

it('keeps the sentences with their places and whom they speak of', () => {
  const { id, title, sentences, entities } = readArticleSentences(article, true)
  expect([id, title]).toEqual(['a', 'Port shut'])
  expect(sentences.map(({ position, text, entities: named }) => [position, text, named])).toEqual([
    [0, 'The port of Genoa closed on Friday.', [0]],
    [1, 'Ann Lee  met Bob Ray there.', [1, 2]],
    [2, 'She left at noon.', [1]],
  ])
  for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text)
  expect(entities).toBe(article.entities)
})

it('keeps no entities where nobody asks for one', () => {
  const { mentions, entities, references, ...bare } = article
  const kept = readArticleSentences(bare as typeof article, false)
  expect(kept.entities).toEqual([])
  expect(kept.sentences.map(({ entities: named }) => named)).toEqual([[], [], []])
  expect([mentions, entities, references].every((layer) => layer.length > 0)).toBe(true)
})

it('says of each sentence whether it can stand in a summary', () => {
  const faults = readArticleSentences(article, true).sentences.map(({ fault }) => fault)
  expect(faults).toHaveLength(3)
  expect(faults[0]).not.toBe(undefined)
})
