import { describe, expect, it } from 'vitest'
import { resolveSpeaker } from '../../../../src/annotate/quotes/resolving/resolveSpeaker.ts'
import type { Mention, NameType, Reference } from '../../../../src/types/layers.ts'

const names: Readonly<Record<string, NameType>> = {
  'Ann Lee': 'person',
  'Bo Chen': 'person',
  'Ministry of Ports': 'organization',
  Genoa: 'place',
}

const labels = new Map([
  ['LEE', 0],
  ['CHEN', null],
])

/** Entities are numbered by first appearance in the list above. */
function resolve(text: string, speaker: string, pronoun?: string) {
  const mentions = Object.entries(names).flatMap(([name, type], entity): Mention[] => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, text: name, type, entity }]
  })
  mentions.sort((a, b) => a.start - b.start)
  const at = pronoun === undefined ? -1 : text.indexOf(pronoun)
  const references: Reference[] = at < 0 ? [] : [{ start: at, end: at + pronoun!.length, text: pronoun!, entity: 0 }]
  const start = text.lastIndexOf(speaker)
  const { entity, resolvedBy } = resolveSpeaker(
    { text, mentions, references, labels },
    { start, end: start + speaker.length },
  )
  return [entity === null ? null : Object.keys(names)[entity], resolvedBy]
}

describe('resolveSpeaker', () => {
  it.each([
    ['Ann Lee', 'Ann Lee', 'name'],
    ['Port spokeswoman Ann Lee', 'Ann Lee', 'name'],
    ['Ann Lee, a pilot in Genoa,', 'Ann Lee', 'name'],
    ['a pilot, Ann Lee,', 'Ann Lee', 'name'],
    ['Ministry of Ports spokesman Bo Chen', 'Bo Chen', 'name'],
    ['the Ministry of Ports', 'Ministry of Ports', 'name'],
    ['Ann Lee’s', 'Ann Lee', 'name'],
    ['Secretary of Ports Ann Lee', 'Ann Lee', 'name'],
    ['the brother of Ann Lee', null, 'none'],
    ['a spokesman for the Ministry of Ports', null, 'none'],
    ['the Ann Lee campaign', null, 'none'],
    ['Ann Lee and Bo Chen', null, 'none'],
    ['officials', null, 'none'],
  ])('ties "%s" to %s', (speaker, entity, way) => {
    expect(resolve(`Yesterday ${speaker} said so.`, speaker)).toEqual([entity, way])
  })

  it('follows references, pronouns and descriptions apart', () => {
    expect(resolve('Yesterday she said so.', 'she', 'she')).toEqual(['Ann Lee', 'pronoun'])
    expect(resolve('Yesterday the pilot said so.', 'the pilot', 'the pilot')).toEqual(['Ann Lee', 'description'])
  })

  it('reads a transcript’s labels, where only one person has that name', () => {
    expect(resolve('LEE: We sail at dawn.', 'LEE')).toEqual(['Ann Lee', 'name'])
    expect(resolve('CHEN: We sail at dawn.', 'CHEN')).toEqual([null, 'none'])
  })

  it('takes the name before a relative pronoun', () => {
    expect(resolve('It is Ann Lee, who said so.', 'who')).toEqual(['Ann Lee', 'pronoun'])
  })
})
