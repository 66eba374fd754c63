import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { isSystemError, reasonOf } from '../../src/algorithms/systemErrors.ts'

const errorOf = (code: string): Error =>
  Object.assign(new Error(`${code}: as the system says, open 'a.txt'`), { code, errno: -1 })

test.each(['EACCES', 'ENOSPC', 'EMFILE', 'EISDIR', 'ENOTDIR', 'EROFS', 'ELOOP', 'ENAMETOOLONG', 'EIO'])(
  '%s is said in words',
  (code) => {
    expect(constants.errno).toHaveProperty(code)
    expect(reasonOf(errorOf(code))).toMatch(/^[a-z][^A-Z:]+$/)
  },
)

test('what has no words keeps its own', () => {
  expect(reasonOf(errorOf('EWEIRD'))).toContain('as the system says')
  expect(reasonOf(new Error('no model'))).toBe('no model')
  expect([isSystemError(errorOf('EIO')), isSystemError(new Error('no model'))]).toEqual([true, false])
})
