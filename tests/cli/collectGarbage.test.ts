import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { collectGarbage } from '../../src/cli/collectGarbage.ts'

it('frees what nothing holds any more', async () => {
  const held = { name: 'Ann Lee' }
  const [dropped, kept] = [new WeakRef({ name: 'Bo Chen' }), new WeakRef(held)]
  // What was just made stays to the end of the turn.
  await setImmediate()
  collectGarbage()
  expect(dropped.deref()).toBeUndefined()
  expect(kept.deref()).toBe(held)
})
