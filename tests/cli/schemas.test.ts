import { Ajv } from 'ajv'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSchemas } from '../../.config/schemas.mjs'
import { describedCommands } from '../../src/cli/answers.ts'
import { commands } from '../../src/cli/commands.ts'
import { exampleFolder } from './exampleFolder.ts'
import { runDigest } from './runDigest.ts'

const schemas = makeSchemas()
const home = process.cwd()
beforeAll(async () => {
  process.chdir(exampleFolder())
  // Annotated already: many questions are asked of it.
  const { stdout } = await runDigest(['annotate', 'news'])
  writeFileSync('annotated.jsonl', stdout)
})
afterAll(() => process.chdir(home))

/** Shipped schemas leave room for keys to come; here a key that no type has is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const)
  return Object.fromEntries('properties' in schema ? [...entries, ['additionalProperties', false]] : entries)
}

const isJson = ({ flags }: { readonly flags: string }): boolean => flags === '--json'

const articles = 'annotated.jsonl'
const lines = [
  `summary ${articles}`,
  `summary ${articles} --combined`,
  `read port-talks ${articles}`,
  `entities ${articles}`,
  `entities ${articles} --by article`,
  `entities ${articles} --by month`,
  `quotes ${articles}`,
  `quotes ${articles} --by speaker`,
  `quotes ${articles} --by source`,
  `quotes ${articles} --across`,
  `sources ${articles}`,
  `sources ${articles} --by gender`,
  `sources ${articles} --by week`,
  `sources ${articles} --by article`,
  `figures ${articles}`,
  `figures ${articles} --kind count --sort value`,
  `keywords ${articles} --by day`,
  'keywords monday --against sunday',
  `compare ${articles}`,
  'changes monday tuesday',
  'changes news monday',
  `timeline ${articles}`,
  `context Lee ${articles}`,
  `network ${articles}`,
  `explain Rocha ${articles}`,
  `explain port-talks#0 ${articles}`,
  `explain port-talks#99 ${articles}`,
  'evaluate entities gold.jsonl',
  'evaluate quotes polnear-train.jsonl',
  'annotate monday',
  'watch news',
  'cache',
  'config',
]

test.each(lines)('digest %s --json is what its schema says, and no more', { timeout: 60_000 }, async (line) => {
  const argv = line.split(' ')
  const command = argv[0]!
  const { code, stdout, stderr } = await runDigest(command === 'annotate' ? argv : [...argv, '--json'], {
    ...(command === 'watch' && { hasEnough: () => true }),
  })
  expect(code, stderr).toBe(0)
  const validate = new Ajv({ allowUnionTypes: true }).compile(closed(schemas.get(command)) as object)
  const data: unknown = JSON.parse(stdout)
  validate(data)
  expect(validate.errors?.slice(0, 3) ?? [], stdout.slice(0, 500)).toEqual([])
})

test('a schema refuses what lacks a key, or has one of another kind', async () => {
  const { stdout } = await runDigest(['quotes', articles, '--json'])
  const [row] = JSON.parse(stdout) as Record<string, unknown>[]
  const isRight = (data: unknown): boolean => new Ajv({ allowUnionTypes: true }).validate(schemas.get('quotes')!, data)
  expect(isRight([row])).toBe(true)
  expect(isRight([{ ...row, later: 1 }]), 'a key that was added').toBe(true)
  expect(isRight([{ ...row, start: '5' }])).toBe(false)
  expect(isRight([Object.fromEntries(Object.entries(row!).filter(([key]) => key !== 'text'))])).toBe(false)
})

test('every command that prints JSON has a schema', () => {
  // What is merged is what the command that it is of prints.
  const answering = commands.filter(({ name }) => name !== 'merge')
  const printing = answering.filter(({ name, options }) => name === 'annotate' || options.some(isJson))
  expect([...schemas.keys()].sort()).toEqual(printing.map(({ name }) => name).sort())
  expect([...describedCommands].sort()).toEqual([...schemas.keys()].sort())
  expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(describedCommands))
})
