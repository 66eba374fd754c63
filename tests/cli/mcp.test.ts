import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { serveTools } from '../../src/cli/mcp/serveTools.ts'
import { exampleFolder } from './exampleFolder.ts'
import { runDigest } from './runDigest.ts'

const home = process.cwd()
const news = join(exampleFolder(), 'news')
const stderr = new PassThrough({ encoding: 'utf8' })
let said = ''
stderr.on('data', (text: string) => (said += text))
const stop = new AbortController()
const client = new Client({ name: 'test', version: '1' })
let tools: readonly Tool[] = []

async function serve(roots: readonly string[], to: Client): Promise<void> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const io = {
    stdin: () => Readable.from([]),
    stdinKind: () => 'other' as const,
    ...{ stdout: new PassThrough(), stderr, env: { DIGEST_CACHE: 'off' }, signal: stop.signal },
  }
  const command = commands.find(({ name }) => name === 'mcp')!
  const asked = { command, operands: roots, options: {} }
  void serveTools({ operands: roots, options: undefined as never, io, commands, asked }, roots, ours)
  await to.connect(theirs)
}

beforeAll(async () => {
  await serve([news], client)
  tools = (await client.listTools()).tools
})
afterAll(() => stop.abort())

interface Called {
  readonly isError?: boolean
  readonly text: string
  readonly answer: unknown
  readonly notes: readonly string[]
}

/** The client checks what is answered against the tool's schema. */
async function call(name: string, given: Record<string, unknown> = {}): Promise<Called> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given })
  const [{ text } = { text: '' }] = content as { text: string }[]
  return { isError: isError === true, text, ...(structuredContent as { answer: unknown; notes: string[] }) }
}

test('the tools are the commands that answer, with their options and what they take', () => {
  expect(tools.map(({ name }) => name)).toEqual(
    ['summary', 'read', 'entities', 'quotes', 'sources', 'figures', 'keywords'].concat(
      ...['compare', 'changes', 'timeline', 'context', 'network', 'explain'],
    ),
  )
  const quotes = tools.find(({ name }) => name === 'quotes')!
  expect(quotes.inputSchema.properties).toMatchObject({
    person: { type: 'string' },
    kind: { type: 'array', items: { enum: ['direct', 'mixed', 'indirect'] } },
    top: { type: 'integer', minimum: 1 },
    minConfidence: { type: 'number', minimum: 0, maximum: 1 },
    unattributed: { type: 'boolean' },
    source: { type: 'array', items: { type: 'string' } },
    paths: { type: 'array' },
  })
  for (const { name, inputSchema } of tools)
    expect(Object.keys(inputSchema.properties ?? {}), name).not.toContain(['names', 'json', 'output', 'partial'])
})

test.each([
  ['summary', { sentences: 1 }],
  ['read', { article: 'port-talks' }],
  ['entities', { type: ['person'], top: 3 }],
  ['quotes', { person: 'Lee' }],
  ['sources', { by: 'gender' }],
  ['figures', { kind: ['count'] }],
  ['keywords', { top: 2 }],
  ['compare', {}],
  ['changes', { oldPath: 'port-strike.txt', newPath: 'port-talks.txt' }],
  ['timeline', {}],
  ['context', { term: 'Lee', top: 2 }],
  ['network', { within: 'article' }],
  ['explain', { nameOrQuote: 'Lee' }],
])('%s answers as its schema says, and as the command line does', { timeout: 60_000 }, async (name, given) => {
  const { isError, text, answer, notes } = await call(name, given)
  expect(isError, text).toBe(false)
  expect(JSON.parse(text)).toEqual({ answer, notes })
  if (name !== 'quotes') return
  const { stdout } = await runDigest(['quotes', news, '--person', 'Lee', '--json'])
  expect(answer).toEqual(JSON.parse(stdout))
})

test('a quote can be checked: its sentence, and its place in the text that read gives', async () => {
  const { answer } = await call('quotes', { person: 'Lee' })
  const [quote] = answer as { article: string; start: number; end: number; text: string; sentence: string }[]
  const { answer: read } = await call('read', { article: quote!.article })
  expect((read as { text: string }).text.slice(quote!.start, quote!.end)).toBe(quote!.text)
  expect(quote!.sentence).toContain(quote!.text)
})

test.each([
  ['quotes', { top: '3' }, '“top”: It takes a number.'],
  ['quotes', { top: 0 }, '“top”: It takes a whole number from 1.'],
  ['quotes', { kind: ['loud'] }, '“kind”: Allowed choices are direct, mixed, indirect'],
  ['quotes', { unattributed: 'yes' }, '“unattributed”: It takes true or false.'],
  ['quotes', { names: 'names.json' }, 'no argument “names”; there are: person, about'],
  ['context', {}, '“term” is missing'],
  ['read', { article: 'port' }, 'is the beginning of port-strike and port-talks'],
  ['read', { article: '/etc/passwd' }, 'no article here has the id'],
  ['quotes', { paths: ['/etc'] }, '/etc is not among what this server reads. It reads '],
  ['quotes', { paths: ['../gold.jsonl'] }, 'is not among what this server reads'],
  ['quotes', { paths: ['-'] }, 'is not among what this server reads'],
  ['changes', { oldPath: 'port-talks.txt', newPath: '../names.json' }, 'is not among what this server reads'],
])('%s with %j is an error that says why', async (name, given, why) => {
  const { isError, text } = await call(name, given)
  expect(isError).toBe(true)
  expect(text).toContain(why)
})

test('a tool that is not there is an error of the protocol', async () => {
  await expect(call('train')).rejects.toThrow('no tool “train”; there are: summary')
})

test('a link that leads out of what may be read is not followed', async () => {
  symlinkSync('/', join(news, 'out'))
  expect((await call('quotes', { paths: ['out/etc'] })).text).toContain('is not among what this server reads')
})

test('an answer that is too long says so; rows that are left out are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-mcp-'))
  const names = Array.from(
    { length: 40 },
    (_, i) => `Ann ${'ABCDEFGH'.charAt(i % 8)}l${'aeiou'.charAt(i / 8)}ng spoke.`,
  )
  writeFileSync(join(folder, 'names.txt'), names.join('\n\n'))
  writeFileSync(join(folder, 'long.txt'), 'It rained on the harbour of Dunmere.\n\n'.repeat(3000))
  const other = new Client({ name: 'test', version: '1' })
  await serve([folder], other)
  const { isError, content } = await other.callTool({ name: 'read', arguments: { article: 'long' } })
  expect(isError).toBe(true)
  expect((content as { text: string }[])[0]!.text).toMatch(/^the answer has 1\d\d,\d+ characters, too many to read/)
  const { structuredContent } = await other.callTool({ name: 'entities', arguments: {} })
  const { answer, notes } = structuredContent as { answer: unknown[]; notes: string[] }
  expect([answer.length, notes]).toEqual([25, ['these are the first 25 rows: top asks for more']])
})

test('a call that is cancelled stops between two articles', { timeout: 60_000 }, async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'digest-mcp-')), 'many.jsonl')
  const line = (i: number) =>
    JSON.stringify({ id: `a${i}`, text: `Ann Lee said that ferry ${i} had sunk. `.repeat(20) })
  writeFileSync(file, Array.from({ length: 20_000 }, (_, i) => line(i)).join('\n'))
  const other = new Client({ name: 'test', version: '1' })
  await serve([file], other)
  const cancel = new AbortController()
  const asked = other.callTool({ name: 'quotes' }, undefined, { signal: cancel.signal })
  setTimeout(() => cancel.abort('enough'), 300)
  await expect(asked).rejects.toThrow('enough')
  await expect.poll(() => said, { timeout: 20_000 }).toContain('digest: quotes: cancelled')
})

test(
  'a process of its own speaks nothing but the protocol, and ends with its client',
  { timeout: 60_000 },
  async () => {
    const args = [join(home, 'bin/digest.js'), 'mcp', news]
    const transport = new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' })
    const faults: Error[] = []
    const other = new Client({ name: 'test', version: '1' })
    other.onerror = (error) => faults.push(error)
    await other.connect(transport)
    expect(other.getInstructions()).toContain(news)
    expect((await other.callTool({ name: 'quotes', arguments: { person: 'Oduya' } })).isError).not.toBe(true)
    await other.close()
    expect(faults).toEqual([])
  },
)
