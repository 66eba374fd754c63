import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { assembled, sources, targetOf } from '../../.config/assemble.mjs'

describe('the code of a WebAssembly text', () => {
  it.each(sources)('is what %s says', async (source) => {
    expect(readFileSync(targetOf(source), 'utf8')).toBe(await assembled(source))
  })
})
