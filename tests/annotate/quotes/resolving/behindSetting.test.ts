import { expect, it } from 'vitest'
import { behindSetting } from '../../../../src/annotate/quotes/resolving/behindSetting.ts'
import type { Mention, NameType } from '../../../../src/types/layers.ts'

const names: Readonly<Record<string, NameType>> = {
  'Ann Lee': 'person',
  'Radio Oru': 'organization',
  Velm: 'place',
  Tarn: 'place',
}

/** What is left of the speaker between `[` and `]`, whose cue stands between `{` and `}`. */
function speakerOf(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '')
  const place = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length
  const mentions = Object.entries(names)
    .flatMap(([name, type], entity): Mention[] => {
      const start = text.indexOf(name)
      return start < 0 ? [] : [{ start, end: start + name.length, text: name, type, entity }]
    })
    .sort((a, b) => a.start - b.start)
  const [cue, speaker] = [
    { start: place('{'), end: place('}') },
    { start: place('['), end: place(']') },
  ]
  return text.slice(behindSetting(text, mentions, cue, speaker), speaker.end)
}

it.each([
  ['a place', 'In [Velm, half of the crew] {said} it was late.', 'half of the crew'],
  ['an outlet', 'In a talk with [Radio Oru, the mother] {said} it was late.', 'the mother'],
  ['an addressee', 'In a letter to [Mayor Ann Lee, the crew] {warned} it was late.', 'the crew'],
  ['what a place lies in', 'It was late in Velm, [Tarn, the police] {said}.', 'the police'],
])('begins behind %s', (_, marked, speaker) => {
  expect(speakerOf(marked)).toBe(speaker)
})

it.each([
  ['an apposition that ends with a comma', 'In an open letter to [Ann Lee, the pilot], {said} the crew.'],
  ['a cue before it', 'It was late, {according to} [Ann Lee, the pilot].'],
  ['nothing before it', '[Radio Oru, the voice of Velm] {said} so.'],
  ['a list', 'The crews in [Velm, Tarn, and Ann Lee] {said} so.'],
])('is left as it was: %s', (_, marked) => {
  expect(speakerOf(marked)).toBe(marked.slice(marked.indexOf('[') + 1, marked.indexOf(']')))
})
