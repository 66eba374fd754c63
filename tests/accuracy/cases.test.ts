import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Case } from '../cases/case.ts'
import { checkCase } from '../cases/checkCase.ts'

const root = new URL('../cases/', import.meta.url)
const areas = ['names', 'quotes', 'dates', 'keywords', 'summary', 'compare', 'page', 'text']

/** `UPDATE_CASES=1` writes down which cases are right, where they have become no fewer. */
const update = process.env.UPDATE_CASES === '1'

/**
 * The cases that have been right, by area: how many they are is the area's floor, and which they are tells what broke.
 */
const file = new URL('right.json', root)
const known = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, readonly string[]>

test.each(areas)('%s: as many everyday cases are right as ever were', async (area) => {
  const lines = readFileSync(new URL(`${area}.jsonl`, root), 'utf8')
    .split('\n')
    .filter(Boolean)
  const cases = lines.map((line) => JSON.parse(line) as Case)
  const right: string[] = []
  const lost: string[] = []
  for (const one of cases) {
    const wrong = await checkCase(one)
    if (wrong.length === 0) right.push(one.id)
    else if (known[area]?.includes(one.id) === true) lost.push(`${one.id} (${one.kind}): ${wrong.join(' · ')}`)
  }
  const floor = known[area]?.length ?? 0
  expect(right.length, `of ${cases.length}; no longer right:\n${lost.join('\n')}`).toBeGreaterThanOrEqual(floor)
  if (!update) return
  known[area] = right
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`)
})
