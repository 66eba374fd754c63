import { describe, expect, it } from 'vitest'
import { isMarked, lengthOfKind, stopOfKind, styleOfKind } from '../../../../src/annotate/quotes/tokens/markStates.ts'
import { columnsOf, rangeOf } from '../columnsOf.ts'

/** Where each token stands: outside, an opening mark, first, within, last, a closing mark. */
const places = (text: string): string => Array.from(columnsOf(text).states, (state) => '.(fwl)'.charAt(state)).join('')

describe('where tokens stand to marks', () => {
  it.each([
    ['They said “we sail at dawn” today.', '..(fwwl)..'],
    ['“We sail” or “stay”', '(fl).(f)'],
    ['“We”', '(f)'],
    ['“We sail at dawn.', '(fwwwl'],
    ['We sail.', '...'],
  ])('%s %s', (text, expected) => {
    expect(places(text)).toBe(expected)
  })

  it('numbers the spans between marks, from one on', () => {
    expect([...columnsOf('“We sail” or “stay”').quotedSpanOf]).toEqual([1, 1, 1, 1, 0, 2, 2, 2])
  })

  it.each([
    ['They', false],
    ['They say “we', true],
    ['“we sail”', true],
    ['we sail', true],
    ['today.', false],
  ])('any of “%s” is marked: %s', (words, marked) => {
    const columns = columnsOf('They say “we sail” today.')
    expect(isMarked(columns, rangeOf(columns, words))).toBe(marked)
  })
})

describe('the kind of what stands between marks', () => {
  const [capital, stop, unclosed] = [1, 2, 8]
  it.each([
    ['“sail”', 0, 0],
    ['“we sail”', 1, 0],
    ['“we sail it”', 1, 0],
    ['“we sail it now”', 2, 0],
    ['“we sail it now at sea”', 2, 0],
    ['“we sail it now at the sea”', 3, 0],
    ['“we sail it now at the sea as the old crew did”', 3, 0],
    ['“we sail it now at the sea as the old crew did in”', 4, 0],
    ['“We sail”', 1, capital],
    ['“we sail,”', 1, stop],
    ['“We sail!”', 1, capital + stop],
    ['“we sail —”', 1, stop],
    ['“We sail it now', 2, capital + unclosed],
  ])('%s: length %i, style %i', (text, length, style) => {
    const { kinds } = columnsOf(`They all say ${text}`)
    const kind = kinds.at(-1)!
    expect([lengthOfKind(kind), styleOfKind(kind), stopOfKind(kind)]).toEqual([length, style, (style & stop) / stop])
    expect(new Set(kinds.subarray(3))).toEqual(new Set([kind]))
    expect([...kinds.subarray(0, 3)]).toEqual([0, 0, 0])
  })
})

describe('single marks', () => {
  const double = 'Lee said: “We sail.” Nobody came. “It is late,” she said.'
  const single = double.replaceAll('“', '‘').replaceAll('”', '’')

  it('say what double ones do where an article has no others', () => {
    const [one, other] = [double, single].map((text) => columnsOf(text))
    for (const column of ['words', 'suffixes', 'kinds', 'states'] as const)
      expect(other![column], column).toEqual(one![column])
  })

  it.each([
    ['most are double', `${double} He calls it ‘late’.`],
    ['one stands before each sentence of a quote', `${single} ‘We sail. ‘It is late,’ she said.`],
  ])('are told apart where %s', (_, text) => {
    const { isSingle, kinds } = columnsOf(text)
    const lesser = 4
    expect(isSingle).toBe(false)
    expect(kinds.map(styleOfKind).some((style) => (style & lesser) > 0)).toBe(true)
  })
})
