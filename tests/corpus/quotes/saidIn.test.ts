import { expect, test } from 'vitest'
import { contentParts, saidIn } from '../../../src/corpus/quotes/saidIn.ts'
import { quoted } from './quoted.ts'

test.each([
  ['direct', '“We will sail,” Lee said.', '“We will sail,”', '“We will sail”'],
  [
    'direct, its cue inside',
    '“We will sail,” Lee said, “at dawn.”',
    '“We will sail,” Lee said, “at dawn.”',
    '“We will sail … at dawn.”',
  ],
  ['direct, over paragraphs', 'Lee said: “We sail.”\n\n“At dawn.”', '“We sail.”\n\n“At dawn.”', '“We sail. At dawn.”'],
  [
    'mixed',
    'Lee said the crew would sail “at dawn”.',
    'the crew would sail “at dawn”',
    'the crew would sail “at dawn”',
  ],
  [
    'mixed, its cue inside',
    'The crew, Lee said, would sail “at dawn”.',
    'The crew, Lee said, would sail “at dawn”',
    'The crew … would sail “at dawn”',
  ],
  ['indirect, its cue inside', 'The roof, Lee said, is safe.', 'The roof, Lee said, is safe', 'The roof … is safe'],
  ['indirect', 'Lee said the roof is safe.', 'the roof is safe', 'the roof is safe'],
])('%s', (_, text, words, expected) => {
  const { quotes } = quoted('a', text, [{ by: 'Lee', cue: 'said', text: words }])
  expect(saidIn(text, quotes[0]!)).toBe(expected)
})

test('a cue between marks is what was said', () => {
  const text = 'Lee wrote: “I said no, and Lee said yes”'
  const { quotes } = quoted('a', text, [{ by: 'Lee', cue: 'said', text: '“I said no, and Lee said yes”' }])
  expect(contentParts(text, quotes[0]!)).toEqual(['I said no, and Lee said yes'])
})
