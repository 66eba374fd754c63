import { expect, test } from 'vitest'
import { quoteTags } from '../../../../src/annotate/quotes/tagging/taggedArticle.ts'
import { transitionCorrections } from '../../../../src/annotate/quotes/tagging/transitionCorrections.ts'

const count = quoteTags.length
const [OTHER, CONTENT, IN_CONTENT, MORE] = [0, 1, 2, 3]

test('what transitions add makes up for how a training parts preferences between them and the scores of tokens', () => {
  const transitions = Int32Array.from({ length: count * count }, (_, at) => ((at * 37) % 101) - 50)
  // Every path scores the same when a tag's transitions lose what its tokens win.
  const [coming, leaving] = [
    [9, -4, 6, 11, -8, 0, 3, 0, 0],
    [-5, 7, 2, -1, 10, 0, 0, -6, 0],
  ]
  const moved = transitions.map((weight, at) => weight - leaving[Math.floor(at / count)]! - coming[at % count]!)
  const won = (tag: number): number => coming[tag]! + leaving[tag]! - coming[OTHER]! - leaving[OTHER]!
  const [before, after] = [transitionCorrections(transitions), transitionCorrections(moved)]
  expect(after.begin + won(CONTENT)).toBe(before.begin)
  expect(after.inside + won(IN_CONTENT)).toBe(before.inside)
  expect(after.more + won(MORE)).toBe(before.more)
})
