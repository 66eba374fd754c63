import { expect, it } from 'vitest'
import { progressLine } from '../../src/cli/progress.ts'

it.each([
  [{ articles: 1234, bytes: 50, seconds: 10, all: 100 }, '1,234 articles, 123 a second, 10 s left …'],
  [{ articles: 30, bytes: 10, seconds: 60, all: 110 }, '30 articles, 0.5 a second, 10 min left …'],
  [{ articles: 1, bytes: 1, seconds: 2, all: 10_000 }, '1 article, 0.5 a second, 6 h left …'],
  [{ articles: 20, bytes: 10, seconds: 2, all: undefined }, '20 articles, 10 a second …'],
  [{ articles: 20, bytes: 11, seconds: 2, all: 10 }, '20 articles, 10 a second …'],
])('says of %j: %s', (passed, line) => {
  expect(progressLine(passed)).toBe(line)
})
