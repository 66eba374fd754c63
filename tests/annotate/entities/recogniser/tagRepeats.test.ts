import { expect, it } from 'vitest'
import type { ArticleView } from '../../../../src/annotate/entities/recogniser/viewArticle.ts'
import { tagRepeats } from '../../../../src/annotate/entities/recogniser/tagRepeats.ts'
import { letterCases } from '../../../../src/annotate/entities/recogniser/readWord.ts'
import type { TaggerModel } from '../../../../src/tagger/taggerModel.ts'

const names = ['O', 'B-person', 'I-person']
const model = {
  tags: names,
  transitions: new Int32Array(9),
  begins: new Int32Array(3),
  ends: new Int32Array(3),
} as unknown as TaggerModel

/**
 * Tags two sentences, `Ann Lee` and `Ann Lee`, of which the first was found to be a name. `none` is how much more the
 * words of the second look like none.
 */
function tagSecond(none: number): string[] {
  const words = [1, 2, 1, 2].map((lower) => ({ lower, letterCase: letterCases.capital }))
  const chunks = [0, 2].map((start, sentence) => ({ sentence, start, end: start + 2 }))
  const scores = Int32Array.of(0, 5, 0, 0, 0, 5, none, 0, 0, none, 0, 0)
  const tags = Uint8Array.of(1, 2, 0, 0)
  tagRepeats(model, { words, chunks } as unknown as ArticleView, scores, tags)
  return Array.from(tags, (tag) => names[tag]!)
}

it('tags a name where it was missed, if all its places together speak for it', () => {
  expect(tagSecond(4)).toEqual(['B-person', 'I-person', 'B-person', 'I-person'])
})

it('leaves it where they speak against it', () => {
  expect(tagSecond(6)).toEqual(['B-person', 'I-person', 'O', 'O'])
})
