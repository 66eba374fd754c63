// The style sheet and the script of the page that `digest report` writes, as texts in its code: the page asks for no
// file, and digest need not look for one.
import { buildSync } from 'esbuild'

/** What `define` of esbuild and vitest puts in place of DIGEST_REPORT. */
export function reportAssets() {
  const [style, script] = ['page.css', 'browser/main.ts'].map((file) => {
    const { outputFiles } = buildSync({
      entryPoints: [new URL(`../src/render/report/${file}`, import.meta.url).pathname],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
      charset: 'utf8',
      logLevel: 'warning',
    })
    return outputFiles[0].text.trim()
  })
  return { DIGEST_REPORT: JSON.stringify({ style, script }) }
}
