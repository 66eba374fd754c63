// Makes .github/report.png, the README's picture of a report, with Chromium: `npm run pictures`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const folder = mkdtempSync(join(tmpdir(), 'digest-picture-'))
const page = join(folder, 'report.html')
execFileSync(process.execPath, ['bin/digest.js', 'report', 'seeds', '--output', page], { stdio: 'inherit' })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 640 } })
  await tab.goto(pathToFileURL(page).href)
  await tab.evaluate("document.querySelector('#stories').scrollIntoView()")
  await tab.screenshot({ path: '.github/report.png' })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
