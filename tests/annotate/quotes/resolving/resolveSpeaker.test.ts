import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSpeaker } from '../../../../src/annotate/quotes/resolving/resolveSpeaker.ts'
import { findParagraphs } from '../../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../../src/language/readTokens.ts'
import type { Mention, NameType, Reference } from '../../../../src/types/layers.ts'
import type { Tokens } from '../../../../src/types/tokens.ts'

const names: Readonly<Record<string, NameType>> = {
  'Ann Lee': 'person',
  'Bo Chen': 'person',
  'Cy Dean': 'person',
  'Ministry of Ports': 'organization',
  Orlo: 'organization',
  Genoa: 'place',
}

const labels = new Map([
  ['LEE', 0],
  ['CHEN', null],
])

/** Entities are numbered by first appearance in the list above. */
function mentionsIn(text: string): Mention[] {
  const mentions = Object.entries(names).flatMap(([name, type], entity): Mention[] => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, text: name, type, entity }]
  })
  return mentions.sort((a, b) => a.start - b.start)
}

const tokensOf = (text: string): Tokens => readTokens(text, findParagraphs(text, []))

function resolve(text: string, speaker: string, pronoun?: string) {
  const at = pronoun === undefined ? -1 : text.indexOf(pronoun)
  const references: Reference[] = at < 0 ? [] : [{ start: at, end: at + pronoun!.length, text: pronoun!, entity: 0 }]
  const start = text.lastIndexOf(speaker)
  const naming = { tokens: tokensOf(text), mentions: mentionsIn(text), references, labels }
  const { entity, resolvedBy, text: words } = resolveSpeaker(naming, { start, end: start + speaker.length })
  return { name: entity === null ? null : Object.keys(names)[entity], resolvedBy, words }
}

describe('the head of a speaker’s phrase', () => {
  it.each([
    ['a name', 'Ann Lee', 'Ann Lee'],
    ['behind a title', 'Port spokeswoman Ann Lee', 'Ann Lee'],
    ['behind two titles', 'president and founder Ann Lee', 'Ann Lee'],
    ['behind an office with a complement', 'Secretary of Ports Ann Lee', 'Ann Lee'],
    ['behind an organisation', 'Ministry of Ports spokesman Bo Chen', 'Bo Chen'],
    ['behind words in marks', '“Genoa Nights” star Ann Lee', 'Ann Lee'],
    ['before an apposition', 'Ann Lee, a pilot in Genoa,', 'Ann Lee'],
    ['before an apposition with a name', 'Ann Lee, who represents Bo Chen and Cy Dean', 'Ann Lee'],
    ['before where from', 'Ann Lee of Orlo', 'Ann Lee'],
    ['before an office', 'Capt. Ann Lee, harbour police', 'Ann Lee'],
    ['in apposition', 'a pilot, Ann Lee,', 'Ann Lee'],
    ['in apposition behind a complement', 'a spokesman for Bo Chen, Ann Lee', 'Ann Lee'],
    ['of somebody’s', 'Bo Chen’s lawyer, Ann Lee', 'Ann Lee'],
    ['of somebody’s, without a comma', 'his deputy Ann Lee', 'Ann Lee'],
    ['of an organisation’s', 'Orlo’s chief executive, Ann Lee,', 'Ann Lee'],
    ['of several', 'one of Bo Chen’s lawyers, Ann Lee', 'Ann Lee'],
    ['in brackets', 'the founder (Ann Lee)', 'Ann Lee'],
    ['an organisation', 'the Ministry of Ports', 'Ministry of Ports'],
    ['an organisation in apposition', 'the company, Orlo', 'Orlo'],
    ['a possessor alone', 'Ann Lee’s', 'Ann Lee'],
    ['a letter is its writer’s voice', 'Ann Lee’s letter', 'Ann Lee'],
    ['a statement from somebody', 'a statement from Orlo', 'Orlo'],
    ['a statement from two', 'a statement from Ann Lee and Bo Chen', null],
    ['a statement from nobody', 'a statement from', null],
    ['an office of two fields', 'Secretary of Ports and Coastal Development Ann Lee', 'Ann Lee'],
    ['no office, of two fields', 'fans of ports and coastal development like Ann Lee', null],
    ['a complement', 'the brother of Ann Lee', null],
    ['a complement with a title', 'a spokesman for Senator Ann Lee', null],
    ['an organisation as complement', 'a spokesman for the Ministry of Ports', null],
    ['an example', 'groups like Orlo', null],
    ['a possessor', 'Ann Lee’s lawyer', null],
    ['a modifier', 'the Ann Lee campaign', null],
    ['a clause about a noun', 'a paper Ann Lee wrote', null],
    ['where somebody is from', 'the Genoa native', null],
    ['two people', 'Ann Lee and Bo Chen', null],
    ['two people apart', 'Ann Lee, a nurse, and Bo Chen', null],
    ['three people', 'Ann Lee, Bo Chen and Cy Dean', null],
    ['somebody and others', 'Ann Lee and her crew', null],
    ['people in apposition to several', 'the lawyers, Ann Lee and Bo Chen', null],
    ['nobody by name', 'officials', null],
  ])('%s: "%s" is %s', (_, speaker, name) => {
    const resolved = resolve(`Yesterday ${speaker} said so.`, speaker)
    expect(resolved).toMatchObject({ name, resolvedBy: name === null ? 'none' : 'name' })
  })

  it('takes names in whole, and the name behind a bare title', () => {
    expect(resolve('“Sail,” said Ann Lee.', 'Lee')).toMatchObject({ name: 'Ann Lee', words: 'Ann Lee' })
    expect(resolve('“Sail,” said Capt. Ann Lee.', 'Capt')).toMatchObject({ name: 'Ann Lee', words: 'Capt. Ann Lee' })
  })

  it.each([
    ['a police spokesman in a statement on Monday', 'a police spokesman'],
    ['a spokesman for Orlo in an email', 'a spokesman for Orlo'],
    ['Ann Lee on Facebook', 'Ann Lee'],
    ['Ann Lee in recent weeks', 'Ann Lee'],
    ['officials in Genoa', 'officials in Genoa'],
    ['users on Facebook', 'users on Facebook'],
  ])('"%s" is shown as "%s"', (speaker, words) => {
    expect(resolve(`Yesterday ${speaker} said so.`, speaker).words).toBe(words)
  })
})

describe('resolveSpeaker', () => {
  it.each([
    ['a pronoun', 'she', 'she', 'Ann Lee', 'pronoun'],
    ['a description', 'the pilot', 'the pilot', 'Ann Lee', 'description'],
    ['a possessor is not the head', 'her family', 'her', null, 'none'],
    ['a possessor’s description', 'the pilot’s mother', 'the pilot', null, 'none'],
    ['a complement is not the head', 'some of her crew', 'her', null, 'none'],
    ['a pronoun and others', 'she and Bo Chen', 'she', null, 'none'],
    ['her letter', 'her letter', 'her', 'Ann Lee', 'pronoun'],
  ])('follows references: %s', (_, speaker, pronoun, name, resolvedBy) => {
    expect(resolve(`Yesterday ${speaker} said so.`, speaker, pronoun)).toMatchObject({ name, resolvedBy })
  })

  it('reads a transcript’s labels, where only one person has that name', () => {
    expect(resolve('LEE: We sail at dawn.', 'LEE')).toMatchObject({ name: 'Ann Lee', resolvedBy: 'name' })
    expect(resolve('CHEN: We sail at dawn.', 'CHEN')).toMatchObject({ name: null, resolvedBy: 'none' })
  })

  it('takes the name before a relative pronoun', () => {
    expect(resolve('It is Ann Lee, who said so.', 'who')).toMatchObject({ name: 'Ann Lee', resolvedBy: 'pronoun' })
  })

  it.each([
    ['Ann Lee, a pilot at Orlo, who said so', 'Ann Lee'],
    ['Ann Lee of the Orlo crew, the first pilot in Genoa, who said so', 'Ann Lee'],
    ['Orlo, who said so', 'Orlo'],
    ['The crew in Genoa, who said so', null],
    ['Ann Lee, the pilot. A dean in Genoa, who said so', null],
  ])('takes whom the words before it describe, and no place: %s', (text, name) => {
    expect(resolve(`${text}, left.`, 'who')).toMatchObject({ name })
  })

  it.each([
    ['The port took a call from an angry old sailor who said so.', 'an angry old sailor who'],
    ['One student -- who said so -- wept.', 'One student -- who'],
    ['They met the guard in the Genoa court who said so.', 'who'],
    ['The Genoa sailor, who said so, wept.', 'The Genoa sailor, who'],
    ['It rained. Who said so?', 'Who'],
  ])('names people without a name with the noun before the relative pronoun: %s', (text, words) => {
    const pronoun = text.includes('Who') ? 'Who' : 'who'
    expect(resolve(text, pronoun)).toEqual({ name: null, resolvedBy: 'none', words })
  })

  it.each([
    ['Sen. Ann Lee (D-Hawaii) said so.', 'Sen. Ann Lee (D-Hawaii', 'Sen. Ann Lee (D-Hawaii)'],
    ['Sen. Ann Lee (D-Mass.) said so.', 'Sen. Ann Lee (D-Mass', 'Sen. Ann Lee (D-Mass.)'],
    ['(In Genoa, Ann Lee) said so.', 'Ann Lee', 'Ann Lee'],
    ['Ann Lee (the elder), said (so).', 'Ann Lee (the elder)', 'Ann Lee (the elder)'],
  ])('closes the bracket that the phrase opens: %s', (text, speaker, words) => {
    expect(resolve(text, speaker)).toMatchObject({ name: 'Ann Lee', words })
  })

  it('any phrase: words of the span or of names it touches, never empty', () => {
    const word = fc.constantFrom(
      'Ann Lee',
      'Bo Chen',
      'Orlo',
      '’s',
      ',',
      'and',
      'of',
      'the',
      'lawyer',
      '(',
      '“',
      '”',
      'on',
      'Monday',
      'who',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const text = `So ${words.join(' ')} said.`
        const span = { start: 3, end: text.length - ' said.'.length }
        const naming = { tokens: tokensOf(text), mentions: mentionsIn(text), references: [], labels }
        const speaker = resolveSpeaker(naming, span)
        expect(speaker.text).toBe(text.slice(speaker.start, speaker.end))
        expect(speaker.text.length).toBeGreaterThan(0)
        expect([speaker.start >= span.start, speaker.end <= span.end]).toEqual([true, true])
      }),
    )
  })
})
