import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openStore } from '../../src/cache/fileStore.ts'
import { clearStore, fileOf, measureStore, shards } from '../../src/cache/storeFolder.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
afterAll(() => rmSync(root, { recursive: true }))

let folders = 0
const newFolder = (): string => join(root, String(folders++))
const nameOf = (words: string): string => createHash('sha256').update(words).digest('hex')
const [name, other] = [nameOf('one'), nameOf('other')]
const body = Buffer.from('{"entities": []} '.repeat(500))
const most = shards * 65_536

async function storeOf(entries: Readonly<Record<string, Uint8Array>>, folder = newFolder()) {
  const store = openStore({ folder, most })
  for (const [key, value] of Object.entries(entries)) await store.write(key, value)
  await store.finish()
  return { folder, store, file: fileOf(folder, name) }
}

it('gives back what was written, to itself and to others, the last where it was written twice', async () => {
  const { folder, store } = await storeOf({ [name]: Buffer.from('before') })
  await store.write(name, body)
  await store.finish()
  expect(Buffer.from(openStore({ folder, most }).read(name)!).equals(body)).toBe(true)
  expect(store.read(other)).toBeUndefined()
})

it.each<[string, (file: string) => void]>([
  ['is gone', (file) => rmSync(file)],
  ['is empty', (file) => truncateSync(file)],
  ['has only a checksum', (file) => truncateSync(file, 32)],
  ['was cut', (file) => truncateSync(file, statSync(file).size - 1)],
  ['is longer', (file) => writeFileSync(file, ' ', { flag: 'a' })],
  [
    'ends in zeros',
    (file) => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 400), Buffer.alloc(8132)])),
  ],
  ['is another’s', (file) => writeFileSync(file, readFileSync(fileOf(dirname(dirname(dirname(file))), other)))],
  ['is a folder', (file) => (rmSync(file), mkdirSync(file))],
  ['is a link', (file) => (rmSync(file), symlinkSync('/dev/zero', file))],
  ['is a pipe that nobody writes to', (file) => (rmSync(file), execFileSync('mkfifo', [file]))],
  ['is larger than any', (file) => truncateSync(file, 3 * most)],
])('there is nothing where a file %s', async (_, damage) => {
  const { store, file } = await storeOf({ [name]: body, [other]: Buffer.from('of another') })
  damage(file)
  expect(store.read(name)).toBeUndefined()
})

it('there is nothing where any one bit is another', async () => {
  const { store, file } = await storeOf({ [name]: body })
  const sound = readFileSync(file)
  for (let at = 0; at < sound.length; at += 97) {
    const bytes = Buffer.from(sound)
    bytes[at]! ^= 1 << (at % 8)
    writeFileSync(file, bytes)
    expect(store.read(name), `at byte ${at}`).toBeUndefined()
  }
})

it('keeps to its size, and lets go of what was used longest ago', async () => {
  const folder = newFolder()
  const store = openStore({ folder, most })
  // One folder has room for sixteen of these.
  const names = Array.from({ length: 40 }, (_, i) => `ab${nameOf(String(i)).slice(2)}`)
  for (const [i, key] of names.entries()) {
    await store.write(key, Buffer.alloc(4000, i))
    await store.finish()
    const written = fileOf(folder, key)
    utimesSync(written, i, i)
    // The first is asked for again and again.
    expect(store.read(names[0]!), `after ${i}`).toBeDefined()
  }
  const isKept = names.map((key) => store.read(key) !== undefined)
  expect(isKept.lastIndexOf(false)).toBeLessThan(names.length - 10)
  const { entries, bytes } = await measureStore(folder)
  expect(entries).toBe(isKept.filter(Boolean).length)
  expect(bytes).toBeLessThanOrEqual(most / shards)
})

it.skipIf(!existsSync('/proc/self'))(
  'says once why nothing is kept where no folder can be made, as in /proc',
  async () => {
    const told: unknown[] = []
    const store = openStore({
      folder: '/proc/digest/cache',
      most,
      tell: (trouble) => (told.push(trouble), Promise.resolve()),
    })
    await store.write(name, body)
    await store.write(other, body)
    await store.finish()
    expect(told).toEqual([expect.objectContaining({ code: 'ENOENT' })])
    expect(store.read(name)).toBeUndefined()
  },
)

it('keeps nothing that is larger than the room for it', async () => {
  const { folder } = await storeOf({ [name]: Buffer.alloc(most / shards + 1) })
  expect(existsSync(folder)).toBe(false)
})

it('removes what was left half written an hour ago, and nothing that may be at work', async () => {
  const { store, file } = await storeOf({ [name]: body })
  const [left, fresh] = [1, 2].map((digit) => `${file}.00000000-0000-4000-8000-00000000000${digit}`) as [string, string]
  for (const path of [left, fresh]) writeFileSync(path, 'half')
  utimesSync(left, 1, 1)
  await store.write(`${name.slice(0, 2)}${other.slice(2)}`, body)
  await store.finish()
  expect([left, fresh, file].map((path) => existsSync(path))).toEqual([false, true, true])
})

it.each([
  ['a file is in its place', (folder: string) => writeFileSync(folder, '')],
  ['a folder of it is a file', (folder: string) => (mkdirSync(folder), writeFileSync(join(folder, 'articles'), ''))],
])('says once why nothing can be kept, and goes on: %s', async (_, spoil) => {
  const folder = newFolder()
  spoil(folder)
  const troubles: unknown[] = []
  const store = openStore({ folder, most, tell: (trouble) => Promise.resolve(void troubles.push(trouble)) })
  for (const words of ['a', 'b', 'c']) await store.write(nameOf(words), body)
  await store.finish()
  expect(troubles).toMatchObject([{ code: /^E(NOTDIR|EXIST)$/ }].map(() => ({ errno: expect.any(Number) as number })))
  expect(store.read(nameOf('a'))).toBeUndefined()
})

it('clears what is its own, and nothing else that lies there', async () => {
  const { folder, file } = await storeOf({ [name]: body, [other]: body })
  const strange = [join(folder, 'notes.txt'), join(folder, 'articles', 'notes.txt'), join(dirname(file), 'notes.txt')]
  for (const path of strange) writeFileSync(path, '')
  expect(await measureStore(folder)).toMatchObject({ entries: 2 })
  await clearStore(folder)
  expect(await measureStore(folder)).toEqual({ entries: 0, bytes: 0 })
  expect(strange.every((path) => existsSync(path))).toBe(true)
  expect(readdirSync(join(folder, 'articles')).sort()).toEqual([name.slice(0, 2), 'notes.txt'].sort())
  await clearStore(join(folder, 'nowhere'))
})

it('is told from other folders by programs that make backups', async () => {
  const { folder } = await storeOf({ [name]: body })
  expect(readFileSync(join(folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/)
})
