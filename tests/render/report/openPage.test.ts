import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { runDigest } from '../../cli/runDigest.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { hostile, newsFile } from './newsFolder.ts'

interface Opened {
  readonly page: Page
  /** What the page asked for, and what it complained of. */
  readonly requests: string[]
  readonly complaints: string[]
}

describe.skipIf(!hasBrowser)('a page in a browser', () => {
  const news = newsFile()
  const file = join(dirname(news), 'report.html')
  let browser: Browser
  beforeAll(async () => {
    writeFileSync(file, (await runDigest(['report', news])).stdout)
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  async function open(place = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
    const page = await browser.newPage(options)
    const opened: Opened = { page, requests: [], complaints: [] }
    page.on('request', (request) => opened.requests.push(request.url()))
    page.on('console', (message) => opened.complaints.push(message.text()))
    page.on('pageerror', (error) => opened.complaints.push(error.message))
    page.on('dialog', (dialog) => {
      opened.complaints.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(`file://${file}${place}`)
    return opened
  }

  test('opens from a file, asks for nothing, and complains of nothing', async () => {
    const { page, requests, complaints } = await open()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What 4 articles say')
    expect(requests).toEqual([`file://${file}`])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('runs and obeys nothing that an article says', async () => {
    const { page, complaints } = await open()
    expect(await page.evaluate('window.broken')).toBe(undefined)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('style, head > title').count()).toBe(2)
    expect(await page.locator('img, a[href^="javascript:"], [onclick]').count()).toBe(0)
    const text = await page.locator('#articles').textContent()
    for (const words of [hostile.script, hostile.style, hostile.address]) expect(text).toContain(words)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('searches and filters quotes, and says how many there are', async () => {
    const { page, complaints } = await open()
    const all = await page.locator('#said li').count()
    const found = page.locator('#found li')
    const status = page.getByRole('search').locator('xpath=following::*[@role="status"][1]')
    await page.getByLabel('Search').fill('BRIDGE will vey')
    await expect.poll(() => found.count()).toBeGreaterThan(0)
    for (const row of await found.all()) expect((await row.textContent())?.toLowerCase()).toContain('bridge will')
    expect(await status.textContent()).toBe(`${await found.count()} quotes of ${all}`)
    expect(await page.locator('#said').isVisible()).toBe(false)
    await page.getByLabel('Search').fill('no such words')
    await expect.poll(() => status.textContent()).toBe(`0 quotes of ${all}`)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => page.locator('#said').isVisible()).toBe(true)
    await page.getByLabel('Of').selectOption('u')
    await expect.poll(() => found.allTextContents()).toEqual([expect.stringContaining('the harbour was full')])
    await page.getByLabel('Of').selectOption('')
    await page.getByLabel('Kind').selectOption('d')
    await expect.poll(() => found.count()).toBeGreaterThan(1)
    for (const row of await found.allTextContents()) expect(row.trim()).toMatch(/^“/)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('leads from a name to its entry, and from the entry to its places', async () => {
    const { page } = await open()
    await page.locator('#articles a[href="#person/tomas-vey"]').first().click()
    await expect.poll(() => page.evaluate('location.hash')).toBe('#person/tomas-vey')
    const entry = page.locator('[id="person/tomas-vey"]')
    await expect.poll(() => isInView(page, '[id="person/tomas-vey"]')).toBe(true)
    await entry.locator('summary').click()
    await entry.getByRole('link', { name: 'Ferry to sail at ten' }).click()
    const places = page.locator('[id="article/ferry-late"] .hit')
    expect(new Set(await places.allTextContents())).toEqual(new Set(['Tomas Vey of the ']))
    await expect.poll(() => isInView(page, '.hit')).toBe(true)
    await page.close()
  })

  test('opens what a link from elsewhere goes to, wherever it is folded away', async () => {
    const { page } = await open('#quote/ferry/0')
    const quote = page.locator('[id="quote/ferry/0"]')
    await expect.poll(() => isInView(page, '[id="quote/ferry/0"]')).toBe(true)
    expect(await quote.textContent()).toContain('The ferry sails at nine')
    await page.close()
    const { page: other, complaints } = await open('#%zz')
    expect(complaints).toEqual([])
    await other.close()
  })

  test('is no wider than a narrow screen, and paints no whole section that a link goes to', async () => {
    const { page } = await open('#articles', { viewport: { width: 390, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const ground = await page.evaluate('getComputedStyle(document.getElementById("articles")).backgroundColor')
    expect(ground).toBe('rgba(0, 0, 0, 0)')
    await page.close()
  })

  test('lets the keyboard reach the search', async () => {
    const { page } = await open()
    const isThere = () => page.evaluate('document.activeElement.name === "words"')
    let presses = 0
    for (; presses < 200 && !(await isThere()); presses++) await page.keyboard.press('Tab')
    expect(await isThere()).toBe(true)
    await page.keyboard.type('ferry')
    await expect.poll(() => page.locator('#found li').count()).toBeGreaterThan(0)
    await page.close()
  })

  test.each([1280, 390])('is no wider than a screen of %i pixels', async (width) => {
    const { page } = await open('', { viewport: { width, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.close()
  })

  test('has everything to read without JavaScript', async () => {
    const { page } = await open('', { javaScriptEnabled: false })
    expect(await page.getByRole('search').count()).toBe(0)
    expect(await page.locator('#said').isVisible()).toBe(true)
    expect(await page.locator('#articles').textContent()).toContain('The ferry sails at ten tomorrow')
    await page.close()
  })

  // axe is a script itself: without JavaScript the page is one from which its own is taken.
  const ways = (['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, name: 'report.html' },
    { colorScheme, name: 'unscripted.html' },
  ])
  test.each(ways)('has nothing that keeps somebody out: $colorScheme, $name', async ({ colorScheme, name }) => {
    writeFileSync(
      join(dirname(file), 'unscripted.html'),
      readFileSync(file, 'utf8').replace(/<script>.*<\/script>/s, ''),
    )
    const page = await browser.newPage({ colorScheme })
    await page.goto(`file://${join(dirname(file), name)}`)
    expect(await page.getByRole('search').count()).toBe(name === 'report.html' ? 1 : 0)
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>('axe.run()')
    const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
    await page.close()
  })
})

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

const isInView = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`(({ top, bottom }) => top < innerHeight && bottom > 0)
    (document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`)
