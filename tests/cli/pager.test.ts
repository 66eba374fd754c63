import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { pagerFor } from '../../src/cli/pager.ts'

const terminal = Object.assign(new PassThrough(), { isTTY: true, fd: 1 })

test.each([
  [{ DIGEST_PAGER: 'most', PAGER: 'less' }, 'most'],
  [{ PAGER: 'less -R' }, 'less -R'],
  [{ PAGER: 'less', DIGEST_PAGER: '' }, undefined],
  [{ PAGER: 'cat' }, undefined],
  [{ PAGER: 'less', TERM: 'dumb' }, undefined],
  [{ PATH: '/nowhere' }, undefined],
])('%j pages with %s', (env, expected) => {
  expect(pagerFor({ stdout: terminal, env })).toBe(expected)
})

test('what goes into a pipe is not paged', () => {
  const stdout = Object.assign(new PassThrough(), { fd: 1 })
  expect(pagerFor({ stdout, env: { PAGER: 'less' } })).toBeUndefined()
})
