import { describe, expect, test } from 'vitest'
import { parseCorrections } from '../../src/names/parseCorrections.ts'

describe('parseCorrections', () => {
  test('reads every list; those that are missing are empty', () => {
    expect(parseCorrections({ merge: [{ names: ['Ann Lee', 'A. Lee'] }], drop: [{ name: 'Key Points' }] })).toEqual({
      merge: [{ names: ['Ann Lee', 'A. Lee'], name: 'Ann Lee', type: null }],
      split: [],
      rename: [],
      drop: [{ name: 'Key Points', type: null }],
      add: [],
    })
  })

  test.each([
    [[], 'the corrections must be an object'],
    [{ merg: [] }, 'the corrections has an unknown key “merg”; it may have merge, split, rename, drop, add'],
    [{ drop: {} }, 'drop must be a list'],
    [{ drop: ['Lee'] }, 'drop[0] must be an object'],
    [{ drop: [{ name: ' ' }] }, 'drop[0].name must be a text that is not empty'],
    [{ rename: [{ name: 'Lee', too: 'Ann Lee' }] }, 'rename[0] has an unknown key “too”; it may have name, to, type'],
    [{ merge: [{ names: ['Lee', 3] }] }, 'merge[0].names.1 must be a text that is not empty'],
    [
      { add: [{ name: 'Pier 9' }] },
      'add[0].type is missing; it is one of person, organization, place, group, event, product, other',
    ],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => parseCorrections(value)).toThrow(message)
  })
})
