import { expect, test } from 'vitest'
import { joinAtHyphens } from '../../../src/annotate/entities/locatedName.ts'

const join = (text: string, ...names: readonly (readonly [number, number])[]): string[] =>
  joinAtHyphens(
    text,
    names.map(([start, end]) => ({ start, end, type: 'place' })),
  ).map(({ start, end }) => text.slice(start, end))

test('a name that begins with a hyphen goes on with the one before, or loses it', () => {
  expect(join('Afro-Asia met', [0, 4], [4, 9])).toEqual(['Afro-Asia'])
  expect(join('the Afro - Asia talks', [4, 8], [9, 15])).toEqual(['Afro', 'Asia'])
  expect(join('Genoa-Lyon', [0, 5], [6, 10])).toEqual(['Genoa', 'Lyon'])
})
