import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/language/findParagraphs.ts'
import { readTokens } from '../../src/language/readTokens.ts'
import type { Tokens } from '../../src/types/tokens.ts'
import type { Span } from '../../src/types/span.ts'
import { oddities, oddText } from '../oddText.ts'

test('tokens of any text lie in order inside of its paragraphs, with nothing but white space between', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const paragraphs = findParagraphs(text, [])
      checkParagraphs(text, paragraphs)
      checkTokens(readTokens(text, paragraphs), paragraphs)
    }),
    { numRuns: 500 },
  )
})

test('half a megabyte is no different', () => {
  const text = Array.from({ length: 50_000 }, (_, i) => oddities[(i * i + 7 * i) % oddities.length]).join(' ')
  expect(text.length).toBeGreaterThan(1 << 19)
  const paragraphs = findParagraphs(text, [])
  checkParagraphs(text, paragraphs)
  checkTokens(readTokens(text, paragraphs), paragraphs)
})

function checkParagraphs(text: string, paragraphs: readonly Span[]): void {
  let end = 0
  for (const paragraph of paragraphs) {
    if (!isBlank(text.slice(end, paragraph.start))) throw Error('words between paragraphs')
    const words = text.slice(paragraph.start, paragraph.end)
    if (words === '' || words.trim() !== words) throw Error('white space at the ends of a paragraph')
    end = paragraph.end
  }
  expect(isBlank(text.slice(end))).toBe(true)
}

function checkTokens(tokens: Tokens, paragraphs: readonly Span[]): void {
  const { text, length, start, end, sentences } = tokens
  let at = 0
  let p = 0
  for (let i = 0; i < length; i++) {
    while (p < paragraphs.length && paragraphs[p]!.end <= start[i]!) p++
    if (start[i]! < at || end[i]! <= start[i]!) throw Error(`token ${i} is out of order`)
    if (start[i]! < paragraphs[p]!.start || end[i]! > paragraphs[p]!.end) throw Error(`token ${i} is in no paragraph`)
    if (!isBlank(text.slice(at, start[i])) && !isCut(text, at, start[i]!))
      throw Error(`words between tokens before ${i}`)
    const word = text.slice(start[i], end[i])
    if (word.trim() !== word) throw Error(`token ${i} has white space at its ends`)
    at = end[i]!
  }
  expect(isBlank(text.slice(at)) || isCut(text, at, text.length)).toBe(true)
  checkParts(sentences, length)
  checkParts(tokens.paragraphs, length)
  const isSentence = new Set(sentences)
  expect(tokens.paragraphs.every((token) => isSentence.has(token))).toBe(true)
  for (const figure of tokens.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text)
}

/** White space, control characters and signs without width make no token. */
function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*$/u.test(text)
}

/** Between the pieces of a run without a space that no word is long enough for, one character belongs to neither. */
function isCut(text: string, end: number, start: number): boolean {
  return start === end + 1 && end >= 120 && !/\s/.test(text.slice(end - 120, start))
}

/** Parts hold at least one token each, and all together all tokens. */
function checkParts(starts: Uint32Array, length: number): void {
  expect(starts.at(-1)).toBe(length)
  if (length > 0) expect(starts[0]).toBe(0)
  for (let s = 1; s < starts.length; s++) if (starts[s]! <= starts[s - 1]!) throw Error(`part ${s - 1} is empty`)
}
