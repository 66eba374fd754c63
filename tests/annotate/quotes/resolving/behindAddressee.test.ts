import { expect, it } from 'vitest'
import { behindAddressee } from '../../../../src/annotate/quotes/resolving/behindAddressee.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'
import type { Mention, NameType } from '../../../../src/types/layers.ts'

const names: Readonly<Record<string, NameType | 'date'>> = {
  'Ann Lee': 'person',
  Orlo: 'organization',
  Genoese: 'group',
  Friday: 'date',
}

/** What is told, of all behind the cue. */
function told(text: string, cueWords: string): string {
  const tokens = readTokens(text, findParagraphs(text, []))
  const mentions = Object.entries(names).flatMap(([name, type], entity): Mention[] => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, text: name, type, entity }]
  })
  mentions.sort((a, b) => a.start - b.start)
  const cue = { start: text.indexOf(cueWords), end: text.indexOf(cueWords) + cueWords.length }
  return text.slice(behindAddressee(tokens, mentions, cue, cue.end + 1))
}

it.each([
  ['He told reporters the port was shut.', 'told', 'the port was shut.'],
  ['He told them she had left.', 'told', 'she had left.'],
  ['He has told Orlo on Friday that she left.', 'has told', 'that she left.'],
  ['He told Orlo Ann Lee was ill.', 'told', 'Ann Lee was ill.'],
  ['He told Orlo in an interview he was ill.', 'told', 'he was ill.'],
  ['He warned Genoese envoy Ann Lee on Friday that she must go.', 'warned', 'that she must go.'],
])('whom it is told is no part of what is told: %s', (text, cue, rest) => {
  expect(told(text, cue)).toBe(rest)
})

it.each([
  ['He told the crew to sail.', 'told', 'the crew to sail.'],
  ['He told Orlo was bankrupt.', 'told', 'Orlo was bankrupt.'],
  ['She was told the man she loved was ill.', 'told', 'the man she loved was ill.'],
  ['He said the men they hired left.', 'said', 'the men they hired left.'],
  ['He told them.', 'told', 'them.'],
])('what else follows stays: %s', (text, cue, rest) => {
  expect(told(text, cue)).toBe(rest)
})
