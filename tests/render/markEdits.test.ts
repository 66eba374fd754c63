import { expect, test } from 'vitest'
import { markEdits, paintEdits } from '../../src/render/markEdits.ts'

const edits = [
  { op: 'same', text: 'The' },
  { op: 'removed', text: 'old \u001b[31mmill' },
  { op: 'added', text: 'new' },
  { op: 'same', text: 'burnt.' },
]

test('marks what was taken out and put in, and nothing that a terminal would obey', () => {
  expect(markEdits(edits)).toBe('The [-old mill-] {+new+} burnt.')
})

test('colours take the place of the marks, on whatever line a word comes to stand', () => {
  const paint = { removed: (text: string) => `<${text}>`, added: (text: string) => `>${text}<` }
  const [first = '', second = ''] = markEdits(edits, true).split(/ (?=\[-mill)/)
  expect([paintEdits(first, paint), paintEdits(second, paint)]).toEqual(['The <old>', '<mill> >new< burnt.'])
})
