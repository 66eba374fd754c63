import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Is there a browser to open pages with? Without it their tests are skipped. */
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser)
  process.stderr.write(`no browser at ${executablePath}: pages are not opened (CHROMIUM names another)\n`)

/** One that asks for nothing by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
