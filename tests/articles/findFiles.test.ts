import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { loadTold, textOf } from './loading.ts'

/** A folder of files, each with its own name in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content === '' ? name : content)
  }
  return folder
}

const tree = {
  'a.txt': '',
  'b.md': '',
  'c.draft': '',
  'notes/d.txt': '',
  'notes/old/e.txt': '',
  'node_modules/f.txt': '',
  '.hidden/g.txt': '',
  '.h.txt': '',
}

const globs: readonly (readonly [globs: readonly string[], files: readonly string[]])[] = [
  [[], ['a.txt', 'b.md', 'notes/d.txt', 'notes/old/e.txt']],
  [['*.txt'], ['a.txt', 'notes/d.txt', 'notes/old/e.txt']],
  [['!old/'], ['a.txt', 'b.md', 'notes/d.txt']],
  [
    ['*.txt', '!d*'],
    ['a.txt', 'notes/old/e.txt'],
  ],
  [['!*.txt', 'a.txt'], ['a.txt']],
  [['/notes/*.txt'], ['notes/d.txt']],
  [['*.{md,draft}'], []],
  [['*.draft'], ['c.draft']],
]

test.each(globs)('of a folder, --glob %j reads what it names', async (given, files) => {
  const { found } = await loadTold([folderOf(tree)], { globs: given })
  expect(found.filter((one) => 'text' in one).map(textOf)).toEqual(files)
})

test('ignore files are obeyed in their folders, told, and overruled by globs and by names', async () => {
  const folder = folderOf({
    ...tree,
    '.gitignore': '*.md\n/a.txt\n',
    '.ignore': '!a.txt\n',
    'notes/.gitignore': '*\n!/d.txt\n',
  })
  const { found, notes } = await loadTold([folder])
  expect(found.map(textOf)).toEqual(['a.txt', 'notes/d.txt'])
  expect(notes).toEqual([`${folder}: .gitignore or .ignore leaves out 2 files or folders; name them to read them`])
  expect((await loadTold([folder], { globs: ['*.md'] })).found.map(textOf)).toEqual(['b.md'])
  expect((await loadTold([join(folder, 'b.md')])).found.map(textOf)).toEqual(['b.md'])
})

test('a rule that could take for ever is not obeyed', async () => {
  const name = `${'a'.repeat(100)}.txt`
  const folder = folderOf({ [name]: '', '.gitignore': `${'*a'.repeat(40)}b\n[z-a]\n` })
  expect((await loadTold([folder])).found.map(textOf)).toEqual([name])
})

test('what lies in a folder of articles and holds none is left out with a word; named, it is an error', async () => {
  const other = { 'package.json': '{"name":"x"}', 'prices.csv': 'day,price\n1,2\n', 'map.xml': '<?xml?><map/>' }
  const folder = folderOf({ ...other, 'a.txt': '' })
  const { found, notes } = await loadTold([folder])
  expect(found.map(textOf)).toEqual(['a.txt'])
  expect(notes).toEqual(
    Object.keys(other)
      .sort()
      .map((name) => `${folder}/${name} holds no articles: left out`),
  )
  const named = await loadTold([join(folder, 'package.json')])
  expect(named.found.map(textOf)).toEqual([expect.stringContaining('has no "text" (its keys: name)')])
})

test('links that go round have an end, and what they lead to again has one id', async () => {
  const folder = folderOf({ 'a.txt': '', 'notes/b.txt': '' })
  symlinkSync('..', join(folder, 'notes', 'round'))
  symlinkSync('../a.txt', join(folder, 'notes', 'same.txt'))
  const { found } = await loadTold([folder])
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'a'])
  const matched = (await loadTold([`${folder}/**/*.txt`])).found.map(({ id }) => id)
  expect(new Set(matched)).toEqual(new Set(['a', 'b']))
})
