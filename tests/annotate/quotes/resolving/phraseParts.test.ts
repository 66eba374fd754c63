import { describe, expect, it } from 'vitest'
import { findHead } from '../../../../src/annotate/quotes/resolving/findHead.ts'
import { isRole, isStatement, isTitle, readNounPhrase } from '../../../../src/annotate/quotes/resolving/nounPhrase.ts'
import { phraseParts, type PhrasePart } from '../../../../src/annotate/quotes/resolving/phraseParts.ts'
import { trimmedEnd } from '../../../../src/annotate/quotes/resolving/trimPhrase.ts'
import type { Mention } from '../../../../src/types/layers.ts'
import { columnsOf } from '../columnsOf.ts'

const types: Readonly<Record<string, Mention['type']>> = {
  ...{ 'Ann Lee': 'person', 'Bo Chen': 'person', Orlo: 'organization', Genoa: 'place', 'Salt Road': 'other' },
  ...{ Monday: 'date', 'two hours': 'duration', '40 %': 'percent' },
}

/** The parts of a phrase in the middle of a sentence. */
function partsOf(phrase: string): PhrasePart[] {
  const text = `So ${phrase} said it.`
  const { tokens } = columnsOf(text)
  const mentions = Object.entries(types).flatMap(([name, type], entity): Mention[] => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, text: name, type, entity }]
  })
  return phraseParts(
    tokens,
    mentions.sort((a, b) => a.start - b.start),
    { start: 3, end: 3 + phrase.length },
  )
}

describe('the parts of a speaker’s phrase', () => {
  it.each([
    ['Ann Lee', 'name'],
    ['the old pilot', 'determiner modifier noun'],
    ['Orlo’s lawyer', 'name possessive noun'],
    ['the boys’ coach', 'determiner noun possessive noun'],
    ['his deputy Ann Lee', 'determiner noun name'],
    ['she', 'pronoun'],
    ['Ann Lee and Bo Chen', 'name and name'],
    ['a pilot from Genoa', 'determiner noun preposition name'],
    ['some pilots like Orlo', 'determiner noun preposition name'],
    ['Ann Lee, who left,', 'name break relative verb break'],
    ['the pilot (Ann Lee)', 'determiner noun break name break'],
    ['“Salt Road” star Ann Lee', 'modifier noun name'],
    ['the pilot on Monday', 'determiner noun preposition time'],
    ['the pilot for two hours', 'determiner noun preposition time time'],
    ['Ann Lee herself', 'name other'],
  ])('%s: %s', (phrase, kinds) => {
    expect(
      partsOf(phrase)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds)
  })

  it('have their words in lower case, and a name its mention', () => {
    const [article, role, name] = partsOf('The Pilot Ann Lee')
    expect([article!.word, role!.word, name!.word]).toEqual(['the', 'pilot', 'ann lee'])
    expect([article!.mention, name!.mention?.text]).toEqual([null, 'Ann Lee'])
    expect(name).toMatchObject({ start: 13, end: 20 })
  })

  it('are those of eighty words at most', () => {
    expect(partsOf('old '.repeat(100))).toHaveLength(80)
  })
})

describe('a noun phrase', () => {
  const read = (phrase: string, start = 0) => {
    const parts = partsOf(phrase)
    const found = readNounPhrase(parts, start)
    if (found === null) return null
    const { from, to, head, possessor, hasDeterminer, joined } = found
    return [from, to, head.word, possessor?.word ?? null, hasDeterminer, joined?.word ?? null]
  }

  it.each([
    ['Ann Lee', [0, 1, 'ann lee', null, false, null]],
    ['the old pilot', [0, 3, 'pilot', null, true, null]],
    ['his deputy', [1, 2, 'deputy', 'his', true, null]],
    ['Ann Lee’s lawyer', [2, 3, 'lawyer', 'ann lee', true, null]],
    ['Ann Lee’s', [0, 2, 'ann lee', null, false, null]],
    ['Ann Lee and Bo Chen', [0, 3, 'bo chen', null, false, 'ann lee']],
    ['Ann Lee and Bo Chen’s lawyer', [4, 5, 'lawyer', null, true, null]],
    ['president and founder Ann Lee', [0, 4, 'ann lee', null, false, null]],
    ['the pilot the crew', [0, 2, 'pilot', null, true, null]],
    ['a pilot from Genoa', [0, 2, 'pilot', null, true, null]],
    ['the Genoa native', [0, 3, 'native', null, true, null]],
    ['some', [0, 1, 'some', null, true, null]],
  ])('%s: %j', (phrase, expected) => {
    expect(read(phrase)).toEqual(expected)
  })

  it('begins at a part, or is none', () => {
    expect(read('Ann Lee, the pilot', 2)).toEqual([2, 4, 'pilot', null, true, null])
    expect(read('Ann Lee, the pilot', 1)).toBe(null)
    expect(read('“', 0)).toBe(null)
  })

  const word = (one: string): PhrasePart => ({ kind: 'noun', word: one, start: 0, end: one.length, mention: null })
  it.each([
    ['spokesman', true, true, false],
    ['vice-president', true, true, false],
    ['mr.', false, true, false],
    ['sen.', false, true, false],
    ['statement', false, false, true],
    ['letters', false, false, true],
    ['harbour', false, false, false],
  ])('%s is a role: %s, a title: %s, a statement: %s', (one, role, title, statement) => {
    expect([isRole(word(one)), isTitle(word(one)), isStatement(word(one))]).toEqual([role, title, statement])
    expect(isRole({ ...word(one), kind: 'verb' })).toBe(false)
  })
})

describe('the end of a speaker’s phrase', () => {
  it.each([
    ['the pilot on Monday', 'the pilot'],
    ['the pilot Monday', 'the pilot'],
    ['the pilot of the port on Monday', 'the pilot of the port'],
    ['the pilot in a statement', 'the pilot'],
    ['the pilot during a debate', 'the pilot'],
    ['the pilot at a school', 'the pilot at a school'],
    ['the pilot of Genoa', 'the pilot of Genoa'],
    ['the pilot of a statement', 'the pilot of a statement'],
    ['users on Twitter', 'users on Twitter'],
    ['Ann Lee on Twitter', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
  ])('%s: %s', (phrase, words) => {
    const parts = partsOf(phrase)
    const { part, to } = findHead(parts)
    const end = trimmedEnd(parts, to, part?.mention != null)
    expect(`So ${phrase} said it.`.slice(3, end)).toBe(words)
  })

  it('of no parts is the text’s beginning', () => {
    expect(trimmedEnd([], 0, false)).toBe(0)
  })
})
