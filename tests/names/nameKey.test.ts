import { expect, test } from 'vitest'
import { nameKey } from '../../src/names/nameKey.ts'

test.each([
  ['The Kremlin’s', 'kremlin'],
  ['"Kremlin"', 'kremlin'],
  ['(U.S.)', 'us'],
  ["James'", 'james'],
  ["''", "''"],
  ['José  Niño', 'jose nino'],
])('the key of %s', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test('a run of quotes takes no longer than other letters', () => {
  const before = process.cpuUsage()
  nameKey(`x${"'".repeat(1_000_000)}(y`)
  expect(process.cpuUsage(before).user / 1000, 'milliseconds').toBeLessThan(1000)
})
