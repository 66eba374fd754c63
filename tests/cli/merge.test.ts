import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { partialOption } from '../../src/cli/options.ts'
import { runDigest } from './runDigest.ts'

const folder = mkdtempSync(join(tmpdir(), 'digest-parts-'))
const at = (name: string): string => join(folder, name)
const write = (name: string, lines: readonly string[]): string => {
  writeFileSync(at(name), lines.join(''))
  return at(name)
}
const run = (...argv: readonly string[]) => runDigest(argv)

const record = (id: string, text: string, more: object = {}): object => ({ id, text, ...more })
const records = [
  record(
    'ferry',
    'ORVIK — Mara Quill, the harbour chief, said on Monday: “The ferry sails at 9.” Quill met Tomas Vey.',
    {
      published: '2024-03-04',
      source: 'Orvik Post',
    },
  ),
  record('ferry-late', '“The ferry sails at 10,” said Mara Quill on Monday in Orvik. About 40 people waited.', {
    published: '2024-03-05',
    source: 'Coast Daily',
  }),
  record('bridge', 'Tomas Vey of the Orvik Bridge Trust told reporters that the bridge will close on 8 March 2024.', {
    published: '2024-03-06',
    source: 'Orvik Post',
  }),
  record(
    'bridge-more',
    'The Orvik Bridge Trust will close the bridge on 9 March 2024, T. Vey said. “It is old,” he added.',
  ),
  record('blank', ' \n'),
  record(
    'pont',
    'Le maire de Lorville a annoncé jeudi que le vieux pont sera fermé pendant six mois. Les habitants du quartier ' +
      'craignent que les travaux ne durent plus longtemps que prévu.',
  ),
  record('vey', 'Ms. Quill and Mr. Vey spoke in Lorville on Friday. “We agree,” Vey said.'),
  // Another text under an id that there is, and one that comes again word for word.
  record('vey', 'Ms. Quill left Lorville on Saturday, officials said.'),
  record(
    'ferry',
    'ORVIK — Mara Quill, the harbour chief, said on Monday: “The ferry sails at 9.” Quill met Tomas Vey.',
  ),
]
let lines: readonly string[] = []
const broken = '{"id":"broken"}\n'

beforeAll(async () => {
  writeFileSync(
    at('names.json'),
    JSON.stringify({ rename: [{ name: 'Tomas Vey', to: 'Tom Vey' }], drop: [{ name: 'Nobody Here' }] }),
  )
  const raw = write(
    'raw.jsonl',
    records.map((one) => `${JSON.stringify(one)}\n`),
  )
  const { stdout } = await run('annotate', raw)
  lines = [...stdout.split(/(?<=\n)/), broken]
  write('others.jsonl', lines.slice(2, 4))
})

/** For each command, what may change what is kept of an article, or what is made of it. */
const questions = [
  ['entities'],
  ['entities', '--by', 'month', '--type', 'person', '--top', '3', '--names', 'names.json'],
  ['quotes', '--about', 'ferry'],
  ['quotes', '--by', 'source'],
  ['quotes', '--across'],
  ['sources', '--by', 'gender', '--min-confidence', '0'],
  ['keywords', '--by', 'source', '--any-language'],
  ['keywords', '--against', 'others.jsonl'],
  ['compare'],
  ['changes', 'others.jsonl'],
  ['figures', '--kind', 'count,time'],
  ['timeline', '--about', 'Orvik', '--since', '2024-03'],
  ['timeline', '--graph', 'svg'],
  ['context', 'Vey', '--width', '20', '--sort', 'left'],
  ['network', '--within', 'article', '--names', 'names.json'],
  ['network', '--graph', 'dot', '--since', '2024'],
  ['report', '--title', 'Orvik', '--names', 'names.json'],
  ['summary', '--combined', '--words', '30'],
  ['summary', '--source', 'Orvik Post,Nobody'],
  ['summary', '--source', 'Nobody'],
  ['explain', 'Vey'],
].map((words) => words.map((word) => (/\.jsonl?$/.test(word) ? at(word) : word)))

/** A list cut into so many parts, some of them empty. */
const cuts = fc.array(fc.nat(records.length + 1), { maxLength: 4 }).map((places) => places.sort((a, b) => a - b))

let files = 0

async function partsOf(words: readonly string[], places: readonly number[]): Promise<string[]> {
  const ends = [...places, lines.length]
  const parts: string[] = []
  for (const [i, end] of ends.entries()) {
    const input = write(`part-${files++}.jsonl`, lines.slice(ends[i - 1] ?? 0, end))
    const { stdout, code } = await run(...words, input, '--partial')
    expect(code).toBe(lines.slice(ends[i - 1] ?? 0, end).includes(broken) ? 3 : 0)
    parts.push(write(`state-${files++}.json`, [stdout]))
  }
  return parts
}

/** What was wrong with an input was said by who read it. */
const withoutFailures = (stderr: string): string => stderr.replace(/^.*has no \\?"text\\?".*\n/gm, '')

describe('the parts of an answer, merged, are the answer', () => {
  test.each(questions.map((words) => [words.join(' ').replaceAll(`${folder}/`, ''), words] as const))(
    '%s',
    async (_, words) => {
      await fc.assert(
        fc.asyncProperty(cuts, fc.constantFrom('table', 'json', 'csv'), async (places, format) => {
          const hasOwnFormat = words.includes('--graph') || words[0] === 'report'
          const asked = hasOwnFormat ? [] : ['--format', format]
          const whole = await run(...words, write('whole.jsonl', lines), ...asked)
          const { code, stdout, stderr } = await run('merge', ...(await partsOf(words, places)), ...asked)
          expect(stdout).toBe(whole.stdout)
          // What each part was set against is there as often as there are parts.
          if (!words.includes(at('others.jsonl'))) expect(stderr).toBe(withoutFailures(whole.stderr))
          expect(code).toBe(whole.code)
        }),
        { numRuns: 6 },
      )
    },
  )

  test('every command that counts is among them', () => {
    const counting = commands.filter(({ options }) => options.includes(partialOption)).map(({ name }) => name)
    expect(new Set(questions.map(([name]) => name))).toEqual(new Set(counting))
  })
})

test('it does not matter which parts are merged first', async () => {
  await fc.assert(
    fc.asyncProperty(cuts, fc.nat(4), async (places, at) => {
      const parts = await partsOf(['compare'], places)
      const pair = async (...some: readonly string[]): Promise<string[]> =>
        some.length < 2
          ? [...some]
          : [write(`both-${files++}.json`, [(await run('merge', ...some, '--partial')).stdout])]
      const halves = [...(await pair(...parts.slice(0, at))), ...(await pair(...parts.slice(at)))]
      const all = await run('merge', ...parts, '--partial')
      expect((await run('merge', ...halves, '--partial')).stdout).toBe(all.stdout)
      expect((await run('merge', ...halves)).stdout).toBe((await run('merge', ...parts)).stdout)
    }),
    { numRuns: 6 },
  )
})

test('an article that two parts have is counted once, and said to be there again', async () => {
  const parts = [...(await partsOf(['entities'], [])), ...(await partsOf(['entities'], []))]
  const { stdout, stderr } = await run('merge', ...parts, '--json')
  expect(stdout).toBe((await run('entities', write('whole.jsonl', lines), '--json')).stdout)
  expect(stderr).toContain('10 articles came before, with the same id and text: counted once (ferry, ferry-late,')
})

test('parts of which none could be read are no answer', async () => {
  const { code, stdout } = await run('merge', ...(await parts('entities', [broken])))
  expect([code, stdout]).toEqual([2, ''])
})

async function parts(command: string, some: readonly string[]): Promise<string[]> {
  const { stdout } = await run(...command.split(' '), write(`part-${files++}.jsonl`, some), '--partial')
  return [write(`state-${files++}.json`, [stdout])]
}

describe('what can’t be merged is said', () => {
  const ofOther: readonly (readonly [string, string, string])[] = [
    ['of another command', 'quotes', 'digest quotes, not digest entities'],
    ['of other options', 'entities --top 3', 'top is 3, not not set'],
    ['of other corrections', `entities --names ${at('names.json')}`, 'names is true, not not set'],
    ['over articles of any language', 'entities --any-language', 'anyLanguage is true'],
  ]
  test.each(ofOther)('a state %s', async (_, other, reason) => {
    const paths = [...(await parts('entities', lines.slice(0, 2))), ...(await parts(other, lines.slice(2, 3)))]
    const { code, stdout, stderr } = await run('merge', ...paths)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${paths[1]!} answers another question than ${paths[0]!}: ${reason}`)
  })

  test('corrections that differ in what they say', async () => {
    const paths = await parts(`entities --names ${at('names.json')}`, lines.slice(0, 1))
    const other = write('other.json', [readFileSync(paths[0]!, 'utf8').replace('Tom Vey', 'Tim Vey')])
    expect((await run('merge', ...paths, other)).stderr).toContain('the corrections of --names differ')
  })

  test.each([
    ['nothing', () => '', 'it is empty'],
    ['half a file', (text: string) => text.slice(0, -20), 'it is no JSON, or only the beginning of a file'],
    ['an answer', () => '[{"name":"Mara Quill"}]', 'it has no schema and version of digest'],
    [
      'one of another version',
      (text: string) => text.replace(/"digest":"[^"]+"/, '"digest":"9.0.0"'),
      'it is of digest 9.0.0',
    ],
    ['one without its articles', (text: string) => text.replace('"articles":[', '"others":['), 'something is missing'],
    [
      'one of a command that is not',
      (text: string) => text.replace('"entities"', '"weather"'),
      'a command that there is not: weather',
    ],
    [
      'one with a state of its own',
      (text: string) => text.replace(/"state":\[.*\](?=\}\]\}\])/, '"state":[7]'),
      'not as digest writes it',
    ],
  ])('%s', async (_, change, reason) => {
    const [path] = (await parts('entities', lines.slice(0, 1))) as [string]
    const { code, stdout, stderr } = await run('merge', write('changed.json', [change(readFileSync(path, 'utf8'))]))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(reason)
  })

  test('a quote is no question with parts', async () => {
    expect((await run('explain', 'ferry#0', write('whole.jsonl', lines), '--partial')).stderr).toContain('no parts')
  })
})
