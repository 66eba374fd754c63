import { describe, expect, it, test } from 'vitest'
import { areContrasted, type FactContext } from '../../../../../src/corpus/compare/disagreements/facts/factContext.ts'
import { factsOf } from '../../factsOf.ts'

/** What stands around the fact that these words of a sentence are. */
function contextOf(text: string, words: string): FactContext {
  const { facts, contextOf } = factsOf(text)
  const asked = facts.find((fact) => fact.text === words)
  if (asked === undefined) throw Error(`no “${words}” among ${facts.map((fact) => fact.text).join(', ')}`)
  return contextOf(asked)
}

describe('the words around a fact', () => {
  it('are its content words but for figures, what stands before it, its verbs and what is done', () => {
    const context = contextOf('The old council closed 12 harbours in 1999, and the crews went home.', '12 harbours')
    expect(context).toEqual({
      ...{ stems: new Set(['old', 'council', 'close', 'crew', 'went']) },
      ...{ verb: 'close', verbs: new Set(['close', 'went']), object: 'crew' },
      ...{ isReport: false, isFurther: false, isNegated: false, complement: null },
      ...{
        act: null,
        phrases: new Set(['old council', 'council close', 'crew went']),
        outcomes: new Set(),
        contrasts: new Map(),
      },
    })
  })

  it('are those within twelve words on either side', () => {
    const words = (count: number): string => 'very '.repeat(count)
    const far = (count: number) =>
      contextOf(`Harbours ${words(count)}12 crews ${words(count)}closed.`, '12 crews').stems
    expect([...far(11)].sort()).toEqual(['close', 'harbour'])
    expect([...far(12)]).toEqual([])
  })

  it('count as one where they are of one event or one outcome', () => {
    const [fell, plunged] = ['The bus fell 12 metres.', 'The bus plunged 12 metres.'].map((text) =>
      contextOf(text, '12 metres'),
    )
    expect(fell).toEqual(plunged)
    expect(fell!.stems).toContain('fall')
  })
})

describe('the verb that a fact goes with', () => {
  it.each([
    ['the last before it', 'Crews who left closed 12 harbours.', '12 harbours', 'close', false],
    ['else the first behind it', '12 harbours closed and sank.', '12 harbours', 'close', false],
    ['the one behind “when”', 'The fire stopped on Monday when he left.', 'Monday', 'left', false],
    ['the one right behind a day', 'Lee, who died, on Monday sold it.', 'Monday', 'sold', false],
    ['not what follows it as a participle', 'Lee left on Monday seeking help.', 'Monday', 'left', false],
    ['one of saying', 'The crew said 12 harbours sank.', '12 harbours', 'said', true],
    ['of reporting a thing', 'She reported the 40 thefts.', '40 thefts', 'report', false],
    ['of reporting that there was one', 'She reported that 40 thefts were solved.', '40 thefts', 'report', true],
    ['an adjective behind an auxiliary', 'The port was open on Monday.', 'Monday', 'open', false],
  ])('is %s: %s', (_, text, words, verb, isReport) => {
    expect(contextOf(text, words)).toMatchObject({ verb, isReport })
  })

  it('may be none', () => {
    const context = contextOf('Only 12 harbours here.', '12 harbours')
    expect(context).toMatchObject({ verb: null, object: null, isReport: false })
    expect(context.verbs.size).toBe(0)
  })
})

test('the noun that a date follows names what was done', () => {
  expect(contextOf('It was told in a filing on Monday.', 'Monday').act).toBe('file')
  expect(contextOf('They met on Monday.', 'Monday').act).toBe(null)
})

describe('what a fact is part of or made of', () => {
  it.each([
    ['two crates of rope', 'They sold two crates of old rope in May.', 'two crates', 'rope'],
    ['two crates of a name', 'They sold two crates of Genoa in May.', 'two crates', 'genoa'],
    [
      'what money is paid for, in every word',
      'The firm paid $3 million in punitive damages.',
      '$3 million',
      'punit damag',
    ],
    ['not where money is paid', 'The firm paid $3 million in Genoa.', '$3 million', null],
    ['not where nothing follows', 'They sold two crates.', 'two crates', null],
    ['not what stands further off', 'They sold two crates of very very very very old rope.', 'two crates', null],
  ])('%s', (_, text, words, complement) => {
    expect(contextOf(text, words).complement).toBe(complement)
  })
})

describe('what tells a fact apart from another of its kind', () => {
  it.each([
    ['It closed 12 more harbours.', '12 more harbours', {}],
    ['It again closed 12 harbours.', '12 harbours', { isFurther: true }],
    ['Another fire closed 12 harbours.', '12 harbours', { isFurther: true }],
    ['It further than that closed 12 harbours.', '12 harbours', { isFurther: false }],
    ['It did not close 12 harbours.', '12 harbours', { isNegated: true }],
    ['It never closed 12 harbours.', '12 harbours', { isNegated: true }],
    ['No crew closed 12 harbours.', '12 harbours', { isNegated: true }],
    ['No crew of all those who were there closed 12 harbours.', '12 harbours', { isNegated: false }],
    ['12 harbours closed in winter.', '12 harbours', { contrasts: new Map([['winter', 'season']]) }],
  ])('%s', (text, words, expected) => {
    expect(contextOf(text, words)).toMatchObject(expected)
  })

  it('is what happened to people near it', () => {
    expect(contextOf('The storm killed 12 people and hurt nobody.', '12 people').outcomes).toEqual(
      new Set(['dead', 'hurt']),
    )
  })

  const contrasted = (a: string, b: string): boolean => {
    const [one, other] = [a, b].map((text) => contextOf(text, '12 harbours'))
    expect(areContrasted(other!, one!)).toBe(areContrasted(one!, other!))
    return areContrasted(one!, other!)
  }
  it.each([
    ['one is denied', 'It closed 12 harbours.', 'It never closed 12 harbours.', true],
    ['one is further', 'It closed 12 harbours.', 'It again closed 12 harbours.', true],
    ['each has a word of a class', 'In summer it closed 12 harbours.', 'In winter it closed 12 harbours.', true],
    ['only one has a word of a class', 'In summer it closed 12 harbours.', 'It closed 12 harbours.', false],
    ['both have the same', 'In summer it closed 12 harbours.', 'It closed 12 harbours in summer.', false],
    ['they have words of two classes', 'In summer it closed 12 harbours.', 'It closed 12 harbours last.', false],
    ['one has both', 'In summer it closed 12 harbours in winter.', 'In winter it closed 12 harbours.', false],
  ])('two where %s: %s / %s: %s', (_, a, b, expected) => {
    expect(contrasted(a, b)).toBe(expected)
  })
})
