import { resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleLinks, hrefFor, showsLinks } from '../../src/cli/articleLinks.ts'
import { isAsciiOnly } from '../../src/cli/io.ts'
import { articleOf } from '../../src/index.ts'
import { oddText } from '../oddText.ts'
import { runDigest } from './runDigest.ts'

const terminal = (more: object = {}) => Object.assign(new PassThrough(), { isTTY: true, ...more })

test.each([
  [{ TERM_PROGRAM: 'WezTerm' }, true],
  [{ VTE_VERSION: '6800' }, true],
  [{ VTE_VERSION: '5000' }, false],
  [{ KONSOLE_VERSION: '220401' }, true],
  [{ WT_SESSION: '1' }, true],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
  [{ TERM: 'tmux-256color', VTE_VERSION: '6800' }, false],
  [{ TERM: 'dumb', FORCE_HYPERLINK: '1' }, false],
  [{ FORCE_HYPERLINK: '1' }, true],
  [{ FORCE_HYPERLINK: '0', TERM_PROGRAM: 'WezTerm' }, false],
])('%j shows links: %s', (env, expected) => {
  expect(showsLinks({ stdout: terminal(), env })).toBe(expected)
})

test('no pipe, and no pager that would print them, gets links', () => {
  expect(showsLinks({ stdout: new PassThrough(), env: { FORCE_HYPERLINK: '1' } })).toBe(false)
  const stdout = terminal({ passesLinks: false })
  expect(showsLinks({ stdout, env: { TERM_PROGRAM: 'WezTerm' } })).toBe(false)
  expect(showsLinks({ stdout, env: { FORCE_HYPERLINK: '1' } })).toBe(true)
})

const url = 'https://paper.example/1'

test('an article of its own file leads there, one among others to its page', () => {
  const file = pathToFileURL(resolve('news/port talks.txt')).href
  expect(file).toMatch(/^file:\/\/\/.*news\/port%20talks.txt$/)
  expect(hrefFor({ id: 'port talks', path: 'news/port talks.txt', url })).toBe(file)
  expect(hrefFor({ id: '17', path: 'news.jsonl', url })).toBe(url)
  expect(hrefFor({ id: '17', path: 'news.jsonl', url: null })).toBe(pathToFileURL(resolve('news.jsonl')).href)
  expect(hrefFor({ id: '17', path: null, url: null })).toBeUndefined()
})

test('no address runs a script, or holds what a terminal obeys', () => {
  const odd = fc.oneof(oddText, fc.constantFrom('javascript:alert(1)', 'https://a.example/\u001b\\\u0007', 'file:///x'))
  fc.assert(
    fc.property(odd, odd, fc.option(odd), (id, url, path) => {
      const href = hrefFor({ id, url, path: path?.replaceAll('\0', '') ?? null })
      expect(href ?? 'file:///').toMatch(/^(?:file:\/\/\/|https?:\/\/)[\x21-\x7e]*$/)
    }),
  )
})

test('of two articles of one id neither is linked', async () => {
  const links = articleLinks({ stdout: terminal(), env: { FORCE_HYPERLINK: '1' } } as never)
  async function* articles() {
    for (const [id, page] of [
      ['a', '1'],
      ['a', '2'],
      ['b', '3'],
    ] as const)
      yield await Promise.resolve({ ...articleOf('Ann Lee spoke.', { id }), url: `https://paper.example/${page}` })
  }
  for await (const article of links.note(articles())) expect(article).toBeDefined()
  expect(links.hrefOf('a')).toBeUndefined()
  expect(links.hrefOf('b')).toBe('https://paper.example/3')
})

test('a table on a terminal links its articles, in a pipe it doesn’t', async () => {
  const path = 'tests/fixtures/cli/news/port-talks.txt'
  const env = { FORCE_HYPERLINK: '1' }
  const { stdout } = await runDigest(['keywords', path, '--by', 'article'], { terminal: 80, env })
  expect(stdout).toContain(`\u001b]8;;${pathToFileURL(resolve(path)).href}\u001b\\`)
  expect((await runDigest(['keywords', path, '--by', 'article'], { env })).stdout).not.toContain('\u001b')
})

test.each([
  [{}, false],
  [{ LANG: 'C' }, true],
  [{ LANG: 'C.UTF-8' }, false],
  [{ LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' }, true],
  [{ LC_ALL: '', LANG: 'de_DE.utf8' }, false],
  [{ TERM: 'dumb', LANG: 'en_GB.UTF-8' }, true],
])('%j shows ASCII alone: %s', (env, expected) => {
  expect(isAsciiOnly({ env })).toBe(expected)
})
