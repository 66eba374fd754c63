// How comparing grows: CPU and memory of grouping articles into stories, and of a whole `compare --format json`, at
// 10,000 and 20,000 articles. Run after `npm run build`: node tests/bench/stories.mjs [articles ...]. Needs the data of
// tests/accuracy (DIGEST_DATA, or ../shared/data).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { makeArticles } from './makeArticles.mjs'

const root = new URL('../..', import.meta.url).pathname
const data = join(process.env.DIGEST_DATA ?? join(root, '../shared/data'), 'related/multinews-clusters-dev.jsonl')
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 20_000]
const folder = mkdtempSync(join(tmpdir(), 'digest-stories-'))
/** Prints CPU seconds and peak memory when a process ends. */
const watch = `data:text/javascript,process.on('exit',()=>{const {userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();
process.stderr.write(JSON.stringify({seconds:(u+s)/1e6,megabytes:m/1024})+'\\n')})`

try {
  const group = await bundleGrouping()
  const digest = join(root, 'bin/digest.js')
  const seconds = sizes.map((size) => {
    const articles = join(folder, `${size}.jsonl`)
    const annotated = join(folder, `${size}.annotated.jsonl`)
    makeArticles(data, size, articles)
    console.log(`\n${size} articles`)
    measure('annotate', [digest, 'annotate', articles], annotated)
    const grouping = measure('group into stories', [group, annotated], join(folder, 'groups'))
    measure('compare --format json', [digest, 'compare', annotated, '--format', 'json'], join(folder, 'compared.json'))
    return grouping
  })
  for (const [i, time] of seconds.slice(1).entries())
    console.log(`\ngrouping ${sizes[i + 1]} takes ${(time / seconds[i]).toFixed(2)} times the CPU of ${sizes[i]}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs a script of ours, its output into a file; the CPU seconds that it says it took for the work, or else in all. */
function measure(name, args, output) {
  const out = openSync(output, 'w')
  const { status, stderr } = spawnSync(process.execPath, ['--import', watch, ...args], {
    stdio: ['ignore', out, 'pipe'],
  })
  const reports = stderr
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const { seconds, megabytes } = JSON.parse(reports.at(-1))
  const own = reports.length > 1 ? JSON.parse(reports[0]) : { seconds }
  console.log(
    `  ${name.padEnd(24)} ${own.seconds.toFixed(1).padStart(7)} s of CPU, ${megabytes.toFixed(0).padStart(5)} MB at most`,
    `${own.stories === undefined ? '' : `; ${own.stories} stories, the largest of ${own.largest}`}${status === 0 ? '' : ', FAILED'}`,
  )
  return own.seconds
}

/** Grouping is a part of `compare` and no command: a script that does that part alone, and times it. */
async function bundleGrouping() {
  const outfile = join(root, 'node_modules/.cache/benchGrouping.mjs')
  const contents = `
    import { loadArticles } from './src/articles/loadArticles.ts'
    import { annotate } from './src/pipeline.ts'
    import { readArticleTerms } from './src/corpus/stories/comparedArticle.ts'
    import { findStories } from './src/corpus/stories/findStories.ts'
    const articles = []
    for await (const article of loadArticles(process.argv.slice(2))) articles.push(readArticleTerms(annotate(article, ['sentences'])))
    const start = process.cpuUsage()
    const { stories } = findStories(articles)
    const { user, system } = process.cpuUsage(start)
    const sizes = stories.map(({ length }) => length)
    process.stderr.write(JSON.stringify({ seconds: (user + system) / 1e6, stories: sizes.length, largest: Math.max(...sizes) }) + '\\n')`
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' },
  })
  return outfile
}
