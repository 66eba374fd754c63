import { describe, expect, it } from 'vitest'
import { findVariant, skeletonOf } from '../../../../../src/corpus/compare/disagreements/spellings/findVariant.ts'
import type { SpelledName } from '../../../../../src/corpus/compare/disagreements/spellings/gatherNames.ts'

/** A word of names with what stands next to it and around it. */
function nameOf(text: string, neighbours: readonly string[] = [], context: readonly string[] = []): SpelledName {
  return {
    ...{ key: text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''), text },
    ...{ claims: new Map(), counts: new Map(), articles: new Set() },
    ...{ neighbours: new Set(neighbours), context: () => new Set(context) },
  }
}

/** With so many of the same words around both, and none next to them. */
function variantOf(a: string, b: string, shared: number) {
  const words = ['port', 'strike', 'crew', 'ferry'].slice(0, shared)
  const [one, other] = [nameOf(a, [], [...words, 'x']), nameOf(b, [], [...words, 'y'])]
  const by = findVariant(one, other)
  expect(findVariant(other, one)).toBe(by)
  return by
}

describe('what stays of a name however it is spelled', () => {
  it.each([
    ['philip', 'flp'],
    ['filip', 'flp'],
    ['kaddafi', 'kdf'],
    ['qadhafi', 'kdf'],
    ['gaddafi', 'gdf'],
    ['zelensky', 'slnsk'],
    ['jackie', 'jk'],
    ['cohen', 'kn'],
    ['ahmed', 'amd'],
    ['ehmad', 'amd'],
    ['yusuf', 'ysf'],
    ['hassan', 'hsn'],
  ])('%s: %s', (name, skeleton) => {
    expect(skeletonOf(name)).toBe(skeleton)
  })
})

describe('two words of names with nothing next to them are one', () => {
  it.each([
    ['long, and they sound alike', 'Gaddaffi', 'Gadaffy', 1, 'letters'],
    ['short, and they sound alike, with two words around', 'Kelmor', 'Kelmer', 2, 'context'],
    ['with two consonants, with three words around', 'Souli', 'Saoli', 3, 'context'],
    ['long, and a letter apart', 'Harmsworth', 'Harmsmorth', 1, 'letters'],
    ['of five letters and a letter apart, with three words around', 'Tarvin', 'Tarbin', 3, 'context'],
  ])('%s: %s and %s, %i words', (_, a, b, shared, by) => {
    expect(variantOf(a, b, shared)).toBe(by)
    expect(variantOf(a, b, shared - 1)).toBe(null)
  })

  it.each([
    ['one is a plural', 'Viking', 'Vikings'],
    ['one is made of the other', 'German', 'Germany'],
    ['they differ in their ending alone', 'Argentina', 'Argentine'],
    ['they are two letters apart', 'Harmsworth', 'Harmsbarth'],
    ['they are more apart', 'Harmsworth', 'Genoa'],
    ['they begin in two ways', 'Tarvin', 'Torbin'],
    ['they are short', 'Bask', 'Bark'],
    ['they are spelled as in Britain and America', 'Centre', 'Center'],
    ['an umlaut is spelled out', 'Müller', 'Mueller'],
    ['they are two first names', 'Katherine', 'Catherine'],
  ])('not where %s: %s and %s', (_, a, b) => {
    expect(variantOf(a, b, 4)).toBe(null)
  })
})

describe('a word of the name next to both', () => {
  const next = (a: string, b: string, one: readonly string[], other: readonly string[]) =>
    findVariant(nameOf(a, one), nameOf(b, other))

  it.each([
    ['makes them one', 'Clark', 'Clarke', ['ada'], ['ada'], 'name'],
    ['may be one that sounds alike', 'Clark', 'Clarke', ['yusuf'], ['youssef'], 'name'],
    ['may be one of several', 'Tarvin', 'Tavrin', ['x', 'ada'], ['ada', 'y'], 'name'],
    ['may not be one made of the other', 'Clark', 'Clarke', ['ann'], ['anna'], null],
    ['must be one of both', 'Clark', 'Clarke', ['ada'], ['bob'], null],
    ['says nothing of a plural', 'Viking', 'Vikings', ['ada'], ['ada'], null],
    ['goes with a letter that is not heard', 'Sara', 'Sarah', ['ada'], ['ada'], 'name'],
    ['goes with two letters swapped', 'Tarvin', 'Tavrin', ['ada'], ['ada'], 'name'],
    ['does not with two letters changed', 'Tarvin', 'Tabrun', ['ada'], ['ada'], null],
  ])('%s: %s and %s', (_, a, b, one, other, by) => {
    expect(next(a, b, one, other)).toBe(by)
    expect(next(b, a, other, one)).toBe(by)
  })

  it('keeps two apart whose names are others, whatever stands around', () => {
    const around = ['port', 'strike', 'crew', 'ferry']
    expect(findVariant(nameOf('Kelmor', ['ada'], around), nameOf('Kelmer', ['bob'], around))).toBe(null)
    expect(findVariant(nameOf('Kelmor', ['ada'], around), nameOf('Kelmer', [], around))).toBe('context')
  })
})
