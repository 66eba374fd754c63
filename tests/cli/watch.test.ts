import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileChanges } from '../../src/cli/watch/fileChanges.ts'
import { runDigest } from './runDigest.ts'

const given = join(process.cwd(), 'tests/fixtures/cli')

/** Watches a fresh folder while things happen to it: each of them once the one before was told of. */
async function watchWhile(
  steps: readonly (readonly [happens: (folder: string) => void, until: RegExp])[],
  options: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'digest-watch-'))
  mkdirSync(join(folder, 'news'))
  copyFileSync(join(given, 'news/port-strike.txt'), join(folder, 'news/port-strike.txt'))
  let next = 0
  let from = 0
  const ran = await runDigest(['watch', `${folder}/news`, '--no-cache', ...options], {
    env: { COLUMNS: '120' },
    hasEnough(stdout) {
      const until = steps[next - 1]?.[1] ?? /ready|watching/
      if (!until.test(stdout.slice(from))) return false
      from = stdout.length
      steps[next]?.[0](join(folder, 'news'))
      return next++ === steps.length
    },
  })
  rmSync(folder, { recursive: true })
  return { ...ran, stdout: ran.stdout.replaceAll(folder, '') }
}

const talks = readFileSync(join(given, 'news/port-talks.txt'), 'utf8')
const put = (name: string, text: string) => (folder: string) => writeFileSync(join(folder, name), text)

test('tells what is new as files come, change and go', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await watchWhile(
    [
      [put('talks.txt', talks), /"event":"disagreement"/],
      [put('talks.txt', talks.replace('three million', 'four million')), /"event":"updated"/],
      [(folder) => renameSync(join(folder, 'talks.txt'), join(folder, 'later.txt')), /"event":"renamed"/],
      [(folder) => rmSync(join(folder, 'later.txt')), /"event":"gone"/],
    ],
    ['--json'],
  )
  expect(code, stderr).toBe(0)
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const told = events.map(({ event, name, change, value }) =>
    [event, name ?? change ?? value].filter(Boolean).join(' '),
  )
  expect(told.slice(0, 2)).toEqual(['ready', 'article'])
  expect(told).toContain('story')
  expect(told).toContain('disagreement two hundred jobs')
  expect(
    told.filter((one) => one === 'article' || one.startsWith('joined')),
    'no news twice',
  ).toEqual(['article'])
  expect(events.find(({ event }) => event === 'updated')).toMatchObject({
    article: 'talks',
    changes: [{ change: 'reworded', facts: ['figure'] }],
  })
  expect(events.find(({ event }) => event === 'renamed')).toMatchObject({
    from: '/news/talks.txt',
    path: '/news/later.txt',
  })
  expect(events.at(-1)).toMatchObject({ event: 'gone', article: 'later' })
})

test('a bad file is said, and the next one is read; in words for people', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await watchWhile([
    [
      (folder) => {
        put('bad.txt', '\u0000\u0001\u0002binary')(folder)
        put('talks.txt', talks)(folder)
      },
      /disagreement/,
    ],
  ])
  expect(code).toBe(0)
  expect(stderr).toContain('bad.txt looks binary')
  expect(stdout).toMatch(/^\d\d:\d\d watching {6}\/news: 1 article, 0 stories, 0 disagreements, \d names\n/)
  expect(stdout).toMatch(/\n\d\d:\d\d article {7}Talks on harbour strike fail · 2024-03-06/)
  expect(stdout).toMatch(/\n {6}disagreement {2}figure: two hundred jobs \/ three hundred jobs\n/)
})

test('files of one name in two folders have ids of their own', { timeout: 60_000 }, async () => {
  const { stdout } = await watchWhile(
    [
      [put('talks.txt', talks), /"event":"article"/],
      [
        (folder) => {
          mkdirSync(join(folder, 'sub'))
          put('sub/talks.txt', `${talks}\nAnn Lee slept.\n`)(folder)
        },
        /"event":"article"/,
      ],
    ],
    ['--json'],
  )
  expect(stdout).toContain('"article":"sub/talks"')
})

test('a page is made anew each time, and is no article of the folder', { timeout: 60_000 }, async () => {
  const pages: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'digest-watch-'))
  const page = join(folder, 'page.html')
  const { stdout } = await watchWhile(
    [
      [put('talks.txt', talks), /"event":"article"/],
      [put('talks.txt', `${talks}\nAnn Lee slept.\n`), /"event":"updated"/],
      [(folder) => [pages.push(readFileSync(page, 'utf8')), put('more.txt', talks)(folder)], /"event":"article"/],
    ],
    ['--json', '--report', page],
  )
  expect(pages).toEqual([expect.stringMatching(/^<!doctype html>.*Talks on harbour strike fail/is)])
  expect(stdout).not.toContain('page')
})

test('what is no folder is refused', async () => {
  const { code, stderr } = await runDigest(['watch', 'tests/fixtures/cli/news/port-talks.txt'])
  expect(code).toBe(2)
  expect(stderr).toContain('is no folder')
})

test.each([['watch', 'tests/fixtures/cli/news'], ['mcp']])('%s writes no file whole', async (...argv) => {
  const file = join(tmpdir(), 'digest-never.txt')
  const { code, stderr } = await runDigest([...argv, '--output', file])
  expect([code, stderr, existsSync(file)]).toEqual([2, expect.stringContaining('output'), false])
})

test('a file is read when it was the same in two looks, and gone when it was missing in two', () => {
  const look = fileChanges()
  const at = (...files: [string, string][]) => {
    const { ready, gone, isSettled } = look(new Map(files))
    return [[...ready], gone, isSettled]
  }
  expect(at(['a', '1'])).toEqual([[], [], false])
  expect(at(['a', '2'], ['b', '1'])).toEqual([[], [], false])
  expect(at(['a', '2'], ['b', '1'])).toEqual([['a', 'b'], [], true])
  expect(at(['a', '2'])).toEqual([[], [], false])
  expect(at(['a', '2'], ['b', '1'])).toEqual([[], [], true])
  expect(at(['a', '2'])).toEqual([[], [], false])
  expect(at(['a', '2'])).toEqual([[], ['b'], true])
})

test('a file that is written piece by piece is told once', { timeout: 60_000 }, async () => {
  const { stdout } = await watchWhile(
    [
      [
        (folder) => {
          const pieces = talks.split(/(?<=\n)/)
          pieces.forEach((piece, i) => setTimeout(() => appendFileSync(join(folder, 'talks.txt'), piece), 120 * i))
        },
        /"event":"disagreement"/,
      ],
    ],
    ['--json'],
  )
  expect(stdout.match(/"event":"(?:article|updated)"/g)).toHaveLength(1)
})
