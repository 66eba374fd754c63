import { describe, expect, it } from 'vitest'
import { readNewsLabels } from '../../../../src/training/quotes/texts/readNewsLabels.ts'

const text = '“We sail,” Ann Lee said. She said it was late. She called it “grim weather”.'
const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const label = {
  ...{ file: 'news.jsonl', id: 'a', doc: 1, event: 'storm', length: text.length },
  quotes: [
    { content: [span('“We sail,”')], cue: span('said'), speaker: span('Ann Lee') },
    { content: [span('it was late')], cue: null, speaker: span('She') },
    { content: [span('it “grim weather”')], cue: span('called'), speaker: null },
  ],
}
const read = (own: object, part: 'train' | 'test' = 'train') =>
  readNewsLabels([JSON.stringify(own)], () => [JSON.stringify({ id: 'a', docs: ['another', text] })], part)

describe('readNewsLabels', () => {
  it('finds the text, and tells kinds by marks', () => {
    const [article] = read(label)
    expect(article).toMatchObject({ id: 'a#1', text, group: 'storm' })
    expect(article!.quotes.map(({ type, text: words, speaker }) => [type, words, speaker?.text])).toEqual([
      ['direct', '“We sail,”', 'Ann Lee'],
      ['indirect', 'it was late', 'She'],
      ['mixed', 'it “grim weather”', undefined],
    ])
  })

  it('keeps what is for measuring apart', () => {
    expect(read({ ...label, test: true })).toEqual([])
    expect(read({ ...label, test: true }, 'test')).toHaveLength(1)
    expect(read(label, 'test')).toEqual([])
  })

  it('refuses another text than the one that was marked', () => {
    expect(() => read({ ...label, length: 5 })).toThrow('a is not the text that was marked')
  })
})
