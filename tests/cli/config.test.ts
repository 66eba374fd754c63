import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { findProjectConfig, userConfig } from '../../src/cli/config/findConfig.ts'
import { allSettings, settingsOf } from '../../src/cli/config/settings.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
let root = ''

/** A home folder with a project in it, and that is where we are. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'digest-')))
  write('work/project/.git/HEAD', '')
  write(
    'work/project/news/strike.txt',
    'Ann Lee and Bo Ray spoke in Genoa. "We stay," Ann Lee said. "We go," Bo Ray said.\n',
  )
  process.chdir(join(root, 'work/project/news'))
})
afterAll(() => process.chdir(home))

function write(path: string, content: string | object): string {
  const at = join(root, path)
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content))
  return at
}

const run = (line: string, env: Record<string, string> = {}) =>
  runDigest(line.split(' '), { env: { HOME: root, ...env } })

const project = 'work/project/digest.config.json'
const own = '.config/digest/config.json'

test('a flag wins over the environment, that over the project, that over the person', async () => {
  const format = async (flags = '', env = {}): Promise<string> => {
    const { stdout } = await run(`entities strike.txt${flags}`, env)
    return stdout.startsWith('[') ? 'json' : stdout.startsWith('|') ? 'markdown' : /^name(.)/i.exec(stdout)![1]!
  }
  expect(await format()).toBe(' ')
  write(own, { format: 'csv' })
  expect(await format()).toBe(',')
  write(project, { format: 'tsv' })
  expect(await format()).toBe('\t')
  expect(await format('', { DIGEST_FORMAT: 'json' })).toBe('json')
  expect(await format(' --format markdown', { DIGEST_FORMAT: 'json' })).toBe('markdown')
  expect(await format(' --no-config', { DIGEST_FORMAT: 'json' }), 'none of them').toBe(' ')
})

test('what stands under a command is for it alone, and wins over what stands beside it', async () => {
  write(project, { format: 'csv', top: 2, entities: { top: 1 }, keywords: { format: 'tsv' } })
  const rows = async (line: string): Promise<number> => (await run(line)).stdout.trim().split('\n').length - 1
  expect(await rows('entities strike.txt')).toBe(1)
  expect(await rows('sources strike.txt')).toBe(2)
  expect((await run('keywords strike.txt')).stdout).toMatch(/^phrase\t/)
})

test('a path counts from the folder of its file; a byte order mark and line ends of Windows do no harm', async () => {
  write('work/project/corrections.json', { rename: [{ name: 'Ann Lee', to: 'Anna Leeson' }] })
  write(project, '\ufeff{\r\n  "names": "corrections.json"\r\n}\r\n')
  expect((await run('entities strike.txt')).stdout).toContain('Anna Leeson')
})

test('errors are JSON where the environment asks for it', async () => {
  const { code, stderr } = await run('entities strike.txt --fields nmae', { DIGEST_FORMAT: 'json' })
  expect(code).toBe(2)
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'unknown-choice' } })
})

test('digest config tells each value and who gave it', async () => {
  const path = write(project, { minConfidence: 0.7, entities: { top: 1 } })
  write(own, { format: 'csv', minConfidence: 0.1 })
  const { settings, files } = JSON.parse((await run('config --json', { DIGEST_TOP: '9' })).stdout) as {
    settings: { setting: string; value: unknown; from: string; where: string | null }[]
    files: object[]
  }
  const of = (name: string) => settings.find(({ setting }) => setting === name)
  expect(of('format')).toMatchObject({ value: 'csv', from: 'user', where: join(root, own) })
  expect(of('minConfidence')).toMatchObject({ value: 0.7, from: 'project', where: path })
  expect(of('top')).toMatchObject({ value: 9, from: 'environment', where: 'DIGEST_TOP' })
  expect(of('entities.top'), 'the environment wins over it').toMatchObject({ value: 9, from: 'environment' })
  expect(of('sentences')).toMatchObject({ value: '3', from: 'default', where: null })
  expect(files).toEqual([
    { from: 'project', path, found: true },
    { from: 'user', path: join(root, own), found: true },
  ])
})

describe('an error names file and key', () => {
  test.each([
    ['{"formt": "csv"}', 'no setting “formt”'],
    ['{"entities": {"type": "person"}}', 'no setting “entities.type”'],
    ['{"entities": 3}', '"entities": It takes an object'],
    ['{"top": "20"}', '"top": It takes a number'],
    ['{"top": 0}', '"top": It takes a whole number from 1'],
    ['{"top": [1]}', '"top": It takes a number'],
    ['{"format": "xml"}', '"format": Allowed choices are table'],
    ['{"names": null}', '"names": It takes a text'],
    ['{"names": "/etc/passwd"}', '"names": It takes a path from the folder of this file on'],
    ['{"names": "\\\\\\\\host\\\\share"}', '"names": It takes a path from the folder of this file on'],
    ['{"\\u001b[31m": 1}', 'no setting “”'],
    ['{"minConfidence": 2}', '"minConfidence": It takes a number from 0 to 1'],
    ['{"__proto__": {"format": "csv"}}', 'no setting “__proto__”'],
    ['{"constructor": 1}', 'no setting “constructor”'],
    ['{format: "csv"}', 'it is no JSON'],
    ['[]', 'it is no JSON object'],
    [' '.repeat(2 << 20), 'it is longer than 1 MB'],
  ])('%.40s', async (content, words) => {
    const path = write(project, content)
    const { code, stdout, stderr } = await run('entities strike.txt')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(path)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('\u001b')
    expect((await run('entities strike.txt --no-config')).code, 'without it').toBe(0)
    expect((await run('help quotes')).code, 'help needs none').toBe(0)
  })

  test('or the variable', async () => {
    const { code, stderr } = await run('entities strike.txt', { DIGEST_TOP: 'many' })
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'digest: DIGEST_TOP: It takes a whole number from 1.'])
  })
})

describe('where configs are looked for', () => {
  const find = (from: string): string | undefined => findProjectConfig(join(root, from), { HOME: root })

  test('upwards to the folder with a .git', () => {
    write('work/digest.config.json', {})
    expect(find('work/project/news')).toBeUndefined()
    const path = write(project, {})
    expect(find('work/project/news')).toBe(path)
    expect(find('work')).toBe(join(root, 'work/digest.config.json'))
  })

  test('upwards to the home folder, and not past it', () => {
    expect(find('work')).toBeUndefined()
    const path = write('digest.config.json', {})
    expect(find('work')).toBe(path)
    mkdirSync(join(root, 'work/home'))
    expect(findProjectConfig(join(root, 'work/home'), { HOME: join(root, 'work/home') })).toBeUndefined()
  })

  test('outside of both only in the folder itself: anybody may write above it', () => {
    write('digest.config.json', {})
    const elsewhere = { HOME: '/home/somebody' }
    expect(findProjectConfig(join(root, 'work'), elsewhere)).toBeUndefined()
    expect(findProjectConfig(root, elsewhere)).toBe(join(root, 'digest.config.json'))
  })

  test.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.config/digest/config.json'],
    ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: '/etc/xdg' }, '/etc/xdg/digest/config.json'],
    ['linux', { HOME: '/home/a', XDG_CONFIG_HOME: 'relative' }, '/home/a/.config/digest/config.json'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/.config/digest/config.json'],
    ['win32', { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, 'C:\\Users\\a\\AppData\\Roaming\\digest\\config.json'],
    ['win32', { USERPROFILE: 'C:\\Users\\a' }, 'C:\\Users\\a\\AppData\\Roaming\\digest\\config.json'],
    ['linux', {}, undefined],
  ] as const)('a person’s own on %s with %j', (platform, env, expected) => {
    expect(userConfig(env, platform)).toBe(expected)
  })
})

test('settings neither choose rows by what they say nor write; no setting has the name of a command', () => {
  const keys = [...allSettings(commands).keys()]
  for (const key of ['output', 'out', 'person', 'type', 'kind', 'about', 'quiet', 'fields'])
    expect(keys).not.toContain(key)
  for (const { name } of commands) expect(keys).not.toContain(name)
  expect([...settingsOf(commands.find(({ name }) => name === 'train')!)]).toEqual([])
})
