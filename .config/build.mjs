// Bundles into dist/ the library, split so that what is heavy stays in files of its own and is read only when asked
// for, and the command line, as one script with all that most runs need. Types come from tsc afterwards.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundledPackages } from './bundledPackages.mjs'
import { openLate } from './openLate.mjs'
import { reportAssets } from './reportAssets.mjs'
import { makeSchemas } from './schemas.mjs'

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.keys({ ...dependencies, ...peerDependencies })

const lastWritten = 'dist/types/index.d.ts'

// The first npx in a checkout links the package into npm's cache and runs `prepare` once more: with nothing changed it
// costs nothing.
const sources = ['src', '.config', 'package.json', 'package-lock.json']
if (newestOf(...sources) > (modified(lastWritten) ?? 0)) await buildAll()

async function buildAll() {
  rmSync('dist', { recursive: true, force: true })
  const define = { DIGEST_BUILD: JSON.stringify(digestOf(...sources)), ...reportAssets() }
  const options = {
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    // What was found by other code is not taken for what this one finds.
    define,
    // The maps beside the files hold the sources, for `node --enable-source-maps` and debuggers.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    logLevel: 'warning',
  }
  await build({
    ...options,
    entryPoints: { index: 'src/index.ts', training: 'src/training/index.ts', worker: 'src/workers/worker.ts' },
    splitting: true,
    format: 'esm',
    packages: 'external',
  })
  for (const name of filesIn('dist').filter((path) => path.endsWith('.map'))) leaveOutWordLists(name)
  // CommonJS, because V8 keeps the compiled code of scripts, on Node 20 not that of modules: see bin/digest.js.
  await build({
    ...options,
    entryPoints: { cli: 'src/cli/run.ts' },
    // Names and lines tell where in it a fault was; a map would be a quarter of the package.
    sourcemap: false,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: packages.filter((name) => !bundledPackages.includes(name)),
    plugins: [openLate(['src/index.ts', 'src/training/index.ts', 'src/annotate/annotators.ts'])],
    define: { ...define, 'import.meta.url': 'moduleUrl' },
    banner: {
      js:
        "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" +
        "const { importModule: Import } = require('../bin/importModule.js')",
    },
  })
  writeFileSync('dist/cli.cjs', asFunction(readFileSync('dist/cli.cjs', 'utf8')))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.build.json'], {
    stdio: 'inherit',
  })
  const seen = new Set()
  for (const entry of ['index.d.ts', 'training/index.d.ts']) addReached(join('dist/types', entry), seen)
  mkdirSync('dist/schemas')
  for (const [command, schema] of makeSchemas())
    writeFileSync(`dist/schemas/${command}.json`, `${JSON.stringify(schema)}\n`)
  writeFileSync('dist/digest.1', execFileSync(process.execPath, ['bin/digest.js', 'man']))
  for (const path of filesIn('dist/types')) if (path.endsWith('.d.ts') && !seen.has(path)) rmSync(path)
}

/**
 * A script as bin/requireCompiled.js takes it: the function that `require` would make of it, in ASCII alone, so that
 * neither needs doing when a run starts. Code that V8 kept from an earlier run can't import by itself: what the banner
 * requires does.
 */
function asFunction(script) {
  const body = script
    .replaceAll('import("', 'Import("')
    // What esbuild leaves are letters in patterns of packages, some behind a backslash, which may be one of two.
    .replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (found, letter) =>
      letter === undefined ? found : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  return `(function (exports, require, module, __filename, __dirname) {${body}\n})`
}

/** Nobody steps through word lists, and the map would hold each a second time. */
function leaveOutWordLists(path) {
  const map = JSON.parse(readFileSync(path, 'utf8'))
  map.sourcesContent = map.sourcesContent.map((text, i) => (map.sources[i].includes('/lexicons/') ? null : text))
  writeFileSync(path, JSON.stringify(map))
}

/** The types that a program can see from a file: tsc writes those of every other file too. */
function addReached(path, seen) {
  if (seen.has(path)) return
  seen.add(path)
  for (const [, other] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+?)\.[jt]s['"]/g))
    addReached(join(path, '..', `${other}.d.ts`), seen)
}

/** When the newest file in any of the paths was changed. */
function newestOf(...paths) {
  return Math.max(...paths.flatMap((path) => [path, ...filesIn(path)]).map(modified))
}

/** A digest of all files in the paths, their names too. */
function digestOf(...paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((path) => [path, ...filesIn(path)]).sort())
    if (statSync(path).isFile()) hash.update(`${path}\0${statSync(path).size}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

function filesIn(path) {
  return statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : []
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}
