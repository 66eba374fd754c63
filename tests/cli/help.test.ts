import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/cli/config/settings.ts'
import { commands } from '../../src/cli/commands.ts'
import { configExample, correctionsExample, topics } from '../../src/cli/help/topics.ts'
import { parseCorrections } from '../../src/names/parseCorrections.ts'
import { runDigest } from './runDigest.ts'

const names = [...commands, ...topics].map(({ name }) => name)

describe('every help', () => {
  test.each(['', ...names])('help %s fits 80 columns, has no colours, and nothing but words', async (name) => {
    const { code, stdout, stderr } = await runDigest(['help', ...(name === '' ? [] : [name])], { terminal: 80 })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).not.toMatch(/[^\n -~‘’“”…]|undefined|\n\n\n| $/m)
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  test.each(commands.map(({ name }) => name))(
    '%s: its examples stand first, and --help prints the same',
    async (name) => {
      const { stdout } = await runDigest(['help', name])
      expect((await runDigest([name, '--help'])).stdout).toBe(stdout)
      expect(stdout.indexOf('Examples:')).toBeGreaterThan(0)
      expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Options'))
    },
  )
})

test('the first help names every command and every topic', async () => {
  const { stdout } = await runDigest(['--help'])
  expect(new Set(names).size, 'each is one thing').toBe(names.length)
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  (?:digest help )?${name} `, 'm'))
  expect((await runDigest(['help'])).stdout).toBe(stdout)
})

test('what help doesn’t know is answered with what is near', async () => {
  const near = await runDigest(['help', 'qotes'])
  expect(near).toMatchObject({ code: 2, stdout: '' })
  expect(near.stderr).toContain('Did you mean quotes?')
  expect((await runDigest(['help', 'weather'])).stderr).toContain('There are: summary, ')
})

test('the files that topics show are read as they stand', () => {
  expect(parseConfig(configExample, '/project/digest.config.json', 'project', commands).own.size).toBe(1)
  expect(parseCorrections(JSON.parse(correctionsExample)).add).toHaveLength(1)
})
