import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const mostBytes = 14.2e6

/** What may be in the package: what runs, what it is learnt to, and what is read by people. */
const wanted = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^bin\/(?:\w+\.js|package\.json)$/,
  /^dist\/[\w-]+\.(?:js|cjs|js\.map)$/,
  /^dist\/types\/.*\.d\.ts$/,
  /^dist\/schemas\/\w+\.json$/,
  /^dist\/digest\.1$/,
  /^seeds\/[\w-]+\.txt$/,
  /^src\/models\/[\w-]+\/(?:\w+\.bin|README\.md|NOTICES\.md)$/,
  /^src\/cli\/README\.md$/,
  /^src\/spark\/(?:digest_spark\.py|README\.md)$/,
  /^\.github\/(?:quotes\.svg|\w+\.md)$/,
]

test('the package holds what is needed, and is small', () => {
  const json = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const [packed] = JSON.parse(json) as [{ unpackedSize: number; files: readonly { path: string }[] }]
  const paths = packed.files.map(({ path }) => path)
  expect(paths.filter((path) => !wanted.some((pattern) => pattern.test(path)))).toEqual([])
  expect(paths.filter((path) => path.endsWith('.bin')).length).toBeGreaterThan(3)
  expect(packed.unpackedSize).toBeLessThan(mostBytes)
})
