import { expect, test } from 'vitest'
import { bodyOfUnnamed, findAffiliations } from '../../../src/corpus/sources/findAffiliations.ts'
import type { Annotated } from '../../../src/types/annotator.ts'
import { annotated } from '../annotated.ts'

/** Orlo and the Sea Guild are organisations, everybody else is a person. */
function article(source: string, roles: readonly string[]): Annotated {
  const { mentions, entities, ...rest } = annotated('a', source)
  const typed = <Named extends { readonly type: string }>(named: Named, name: string): Named =>
    name === 'Orlo' || name === 'Sea Guild' ? { ...named, type: 'organization' } : named
  return {
    ...rest,
    mentions: mentions.map((mention) => typed(mention, mention.text)),
    entities: entities.map((entity) => ({ ...typed(entity, entity.name), roles })),
  }
}

test.each([
  ['{Orlo} spokeswoman {Ann Lee} said so.', ['spokeswoman'], 'Orlo'],
  ['{Orlo}’s chief executive {Ann Lee} said so.', ['chief executive'], 'Orlo'],
  ['{Orlo}’s {Ann Lee} said so.', [], 'Orlo'],
  ['{Ann Lee} of the {Sea Guild} said so.', [], 'Sea Guild'],
  ['{Ann Lee}, a spokeswoman for {Orlo}, said so.', [], 'Orlo'],
  ['{Ann Lee}, 34, an engineer with the {Sea Guild}, said so.', [], 'Sea Guild'],
  ['{Ann Lee}, an {Orlo} spokeswoman, said so.', [], 'Orlo'],
  ['{Ann Lee}, {Orlo}’s chief executive, said so.', [], 'Orlo'],
  ['The chairwoman of {Orlo}, {Ann Lee}, said so.', [], 'Orlo'],
  ['{Orlo} said chief executive {Ann Lee} was ill.', ['chief executive'], null],
  ['{Ann Lee}, who sued {Orlo}, said so.', [], null],
  ['{Ann Lee}, a customer who wrote to a manager at {Orlo}, said so.', [], null],
  ['{Ann Lee} was at {Orlo}.', [], null],
  ['{Ann Lee} left. {Orlo} stayed.', [], null],
  ['{Orlo}, {Ann Lee} and others stayed.', [], null],
])('%s', (source, roles, expected) => {
  const { entities, ...rest } = article(source, roles)
  const found = findAffiliations({ ...rest, entities })
  expect(found.map(({ person, body }) => [entities[person]!.name, entities[body]!.name])).toEqual(
    expected === null ? [] : [['Ann Lee', expected]],
  )
})

test.each([
  ['a spokesman for {Orlo}', 'Orlo'],
  ['two {Orlo} officials', 'Orlo'],
  ['critics of {Orlo}', 'Orlo'],
  ['a note on {Orlo}', null],
  ['officials', null],
])('%s', (source, expected) => {
  const one = article(source, [])
  const body = bodyOfUnnamed(one, { start: 0, end: one.text.length })
  expect(body === null ? null : one.entities[body]!.name).toBe(expected)
})
