import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it, test } from 'vitest'
import { cacheFolder } from '../../src/cli/cacheFolder.ts'
import { runDigest } from './runDigest.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(root, { recursive: true }))
const built = existsSync('dist/cli.cjs')

/** The built command, as sources that may be edited keep nothing. */
async function run(line: string, env: Readonly<Record<string, string>>): Promise<{ stdout: string; stderr: string }> {
  const words = ['bin/digest.js', ...line.split(' ')]
  return promisify(execFile)(process.execPath, words, { env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 26 })
}

const kept = async (folder: string): Promise<unknown> =>
  (JSON.parse((await run('cache --json', { DIGEST_CACHE: folder })).stdout) as { articles: unknown }).articles

describe.skipIf(!built)('the cache of the built command (skipped without dist: npm run build)', () => {
  test.each(['annotate', 'quotes --json'])('changes no byte of %s', async (line) => {
    const env = { DIGEST_CACHE: join(root, line) }
    const [first, second, without] = [await run(line, env), await run(line, env), await run(`${line} --no-cache`, env)]
    expect(await kept(env.DIGEST_CACHE)).toBe(5)
    expect(second).toEqual(first)
    expect(without).toEqual(first)
  })

  test.each(['entities', 'compare'])('holds compiled code that the next %s takes', async (line) => {
    const env = { DIGEST_CACHE: join(root, `code of ${line}`) }
    const keptCode = (): string[] => {
      const folder = join(env.DIGEST_CACHE, 'code')
      return readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).ino}`)
    }
    await run(line, env)
    const first = keptCode()
    expect(first).toHaveLength(1)
    // Code that V8 refuses is made anew, in a file of its own.
    await run(line, env)
    expect(keptCode()).toEqual(first)
  })

  test('holds the code of a whole run, once there was one', async () => {
    const env = { DIGEST_CACHE: join(root, 'code by and by') }
    const keptCode = () => readdirSync(join(env.DIGEST_CACHE, 'code')).filter((name) => name.includes('-entities'))
    await run('annotate --output /dev/null', env)
    await run('entities', env)
    expect(keptCode()).toEqual([expect.stringMatching(/-entities-partly$/)])
    writeFileSync(join(root, 'new.txt'), 'Ann Lee met Bo Chen of the Oru Port Authority in Velm on Monday.')
    await run(`entities ${join(root, 'new.txt')}`, env)
    expect(keptCode()).toHaveLength(2)
  })

  test('is cleared, left alone, or off where that is asked for', async () => {
    const home = { HOME: join(root, 'home'), XDG_CACHE_HOME: '' }
    const folder = join(home.HOME, ...(process.platform === 'darwin' ? ['Library/Caches'] : ['.cache']), 'digest')
    await run('entities --no-cache', home)
    await run('entities', { ...home, DIGEST_CACHE: 'off' })
    expect(existsSync(home.HOME)).toBe(false)
    await run('entities', home)
    expect(await kept(folder)).toBe(5)
    const { stdout } = await run('cache clear', home)
    expect(stdout).toContain(folder)
    expect(await kept(folder)).toBe(0)
  })

  test('says only with --debug that nothing can be kept, once, and answers all the same', async () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    const env = { DIGEST_CACHE: join(file, 'cache') }
    const right = await run('entities --json', { DIGEST_CACHE: 'off' })
    expect(await run('entities --json', env)).toEqual(right)
    const { stdout, stderr } = await run('entities --json --debug', env)
    expect(stdout).toBe(right.stdout)
    expect(stderr.replace(right.stderr, '')).toBe(
      `digest: nothing is kept in ${env.DIGEST_CACHE}: a part of its path is no folder\n`,
    )
  })

  test.skipIf(!existsSync('/proc/self'))('answers, and ends, where no folder can be made at all', async () => {
    const { stdout, stderr } = await run('entities --debug', { DIGEST_CACHE: '/proc/digest' })
    expect(stdout).toBe((await run('entities --no-cache', {})).stdout)
    expect(stderr).toContain('nothing is kept in /proc/digest: there is no such file or folder\n')
  })

  test.skipIf(!existsSync('/dev/full'))('answers where the disk is full', async () => {
    // Every write into the cache fails as it does there, from the first byte or in the middle of a file.
    const preload = join(root, 'full.cjs')
    writeFileSync(
      preload,
      `const fs = require('node:fs/promises')
const { writeFile } = fs
const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28 })
fs.writeFile = async (path, bytes, options) => { await writeFile(path, bytes.subarray(0, 99), options); throw full }
require('node:module').syncBuiltinESMExports()`,
    )
    const folder = join(root, 'full')
    const env = { DIGEST_CACHE: folder, NODE_OPTIONS: `--require ${preload}` }
    const { stdout, stderr } = await run('entities --json --debug', env)
    expect(stderr).toContain(`nothing is kept in ${folder}: no space is left`)
    expect(stdout).toBe((await run('entities --json', { DIGEST_CACHE: 'off' })).stdout)
    expect(JSON.parse((await run('cache --json', { DIGEST_CACHE: folder })).stdout)).toMatchObject({ megabytes: 0 })
  })

  test('stays sound, and answers right, where runs that share it are killed', { timeout: 120_000 }, async () => {
    const words = ['tests/bench/killed.mjs', '10', '4']
    const { stdout } = await promisify(execFile)(process.execPath, words)
    expect(stdout).toContain('"wrong":0,"unsound":0')
  })
})

it.each<[NodeJS.Platform, Record<string, string>, string | undefined]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/digest'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/var/a' }, '/var/a/digest'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/digest'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/digest'],
  ['win32', { USERPROFILE: 'C:\\Users\\a' }, 'C:\\Users\\a\\AppData\\Local\\digest'],
  ['win32', { LOCALAPPDATA: 'D:\\a' }, 'D:\\a\\digest'],
  ['linux', { HOME: '/home/a', DIGEST_CACHE: '/var/b' }, '/var/b'],
  ['linux', { HOME: '/home/a', DIGEST_CACHE: 'off' }, undefined],
  ['linux', { HOME: '/home/a', DIGEST_CACHE: '' }, '/home/a/.cache/digest'],
  ['linux', {}, undefined],
])('on %s with %o it is %s', (platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder)
})

it('is shown where it is off, and refuses what it can’t do', async () => {
  expect(JSON.parse((await runDigest(['cache', '--json'])).stdout)).toEqual({
    folder: null,
    articles: 0,
    megabytes: 0,
    most: 1000,
  })
  const { code, stderr } = await runDigest(['cache', 'clean'])
  expect([code, stderr]).toEqual([2, 'digest: cache has no “clean”\nThere is digest cache, and digest cache clear.\n'])
})
