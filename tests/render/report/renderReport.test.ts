import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { runDigest } from '../../cli/runDigest.ts'
import { newsFile } from './newsFolder.ts'

const news = newsFile()
let page = ''
beforeAll(async () => {
  const { code, stdout, stderr } = await runDigest(['report', news, '--title', 'A <week> in Orvik'])
  expect(code, stderr).toBe(0)
  page = stdout
})

const allOf = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, found]) => found!)

describe('digest report', () => {
  test('is one document that runs no code but its own, and asks for nothing', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'")
    for (const [kind, [text]] of Object.entries({
      style: allOf(/<style>(.*?)<\/style>/gs),
      script: allOf(/<script>(.*?)<\/script>/gs),
    }))
      expect(policy).toContain(`${kind}-src 'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
    expect(policy).toMatch(/^default-src 'none'; /)
    const tags = page.replace(/<(style|script)>.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/g)!
    expect(tags.filter((tag) => /\s(?:style|src|on\w+)\s*=/.test(tag))).toEqual([])
    expect(tags.filter((tag) => /^<(?:script|iframe|object|embed|link|base|img)\b/.test(tag))).toEqual([])
    expect(tags.flatMap((tag) => /\shref="([^#][^"]*)"/.exec(tag)?.[1] ?? [])).toEqual(['https://coast.example/ferry'])
  })

  test('says everything of hostile text, as text', () => {
    expect(page).toContain('&lt;script&gt;window.broken = 1&lt;/script&gt;')
    expect(page).toContain('A &lt;week&gt; in Orvik')
    expect(page).toContain('javascript:window.broken=3')
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('has a place for every link, and no two of one name', () => {
    const ids = allOf(/\sid="([^"]*)"/g)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const places = new Set(ids)
    expect(allOf(/\shref="#([^"]*)"/g).filter((place) => !places.has(place))).toEqual([])
    for (const id of ['person/mara-quill', 'article/ferry', 'article/ferry-late', 'quote/ferry/0', 'quotes/mara-quill'])
      expect(ids).toContain(id)
    expect(ids.filter((id) => /[^\p{L}\p{N}/-]/u.test(id))).toEqual([])
  })

  test('gives names the same places when articles are added, and the same input the same bytes', async () => {
    const again = await runDigest(['report', news, '--title', 'A <week> in Orvik', '--jobs', '2'])
    expect(again.stdout).toBe(page)
    const more = `${news}.more.jsonl`
    writeFileSync(more, JSON.stringify({ id: 'other', text: 'Otto Brandt of Lorville met Mara Quill on Sunday.' }))
    const { stdout } = await runDigest(['report', more, news])
    expect(stdout).toContain('id="person/mara-quill"')
    expect(stdout).toContain('id="quote/ferry/0"')
  })

  test('sets out what articles differ in, and marks the words of a quote that were changed', () => {
    expect(page).toMatch(/<mark>40\b/)
    expect(page).toMatch(/<mark>90\b/)
    expect(page).toMatch(/<ins>(?:ten|nine)<\/ins>/)
    expect(page).toMatch(/<del>(?:ten|nine)<\/del>/)
  })

  test('of no article is a page that says so', async () => {
    const empty = `${news}.empty.jsonl`
    writeFileSync(empty, JSON.stringify({ id: 'quiet', text: 'It rained.' }))
    const { code, stdout } = await runDigest(['report', empty])
    expect(code).toBe(0)
    expect(stdout).toContain('What 1 article says')
    expect(stdout).toContain('Nobody is quoted.')
    expect(stdout, 'nothing to search').not.toContain('id="filter"')
    expect(stdout, 'one article is compared with none').not.toContain('id="stories"')
  })

  test('says where a page should go, to whoever has only a terminal', async () => {
    const { code, stderr } = await runDigest(['report', news], { terminal: 80 })
    expect(code).toBe(2)
    expect(stderr).toContain('--output report.html')
  })
})
