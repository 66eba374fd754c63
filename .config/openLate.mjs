// A plugin of esbuild for a script that must start soon: it opens some modules entry by entry, each when it is first
// used. What a run has no use for is neither compiled nor run.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { transform } from 'esbuild'

/** Those of Node that an empty script doesn't load, and a short run may do without. */
const builtins = /^node:(?:child_process|crypto|fs\/promises|os|stream|timers\/promises|tty|v8)$/

/** @param lists the modules that only hand on what others export */
export function openLate(lists) {
  const paths = new Set(lists.map((path) => resolve(path)))
  return {
    name: 'open-late',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: builtins }, ({ path, namespace }) =>
        namespace === 'builtin' ? { path, external: true } : { path, namespace: 'builtin' },
      )
      onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: openBuiltin(path) }))
      onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => {
        const full = resolve(resolveDir, path)
        return paths.has(full) ? { path: full, namespace: 'list' } : undefined
      })
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
        contents: plain(bundled(await readFile(path, 'utf8'))),
        loader: 'ts',
      }))
      onLoad({ filter: /.*/, namespace: 'list' }, async ({ path }) => ({
        contents: openList(await transform(await readFile(path, 'utf8'), { loader: 'ts' }), path),
        resolveDir: dirname(path),
      }))
    },
  }
}

const openBuiltin = (path) =>
  Object.keys(createRequire(import.meta.url)(path))
    .map((name) => getter(name, 'load()', name))
    .join('')
    .concat(`function load() { return require('${path}') }\n`)

/** @throws Error where a list of exports holds anything else */
function openList({ code }, path) {
  const named = /export \{([^}]*)\} from ("[^"]*");\n/g
  const starred = /export \* from ("[^"]*");\n/g
  const rest = code.replace(named, '').replace(starred, '').trim()
  if (rest !== '') throw new Error(`${path} does more than hand on: ${rest}`)
  return [
    ...[...code.matchAll(starred)].map(([, from]) => `Object.assign(exports, require(${from}))\n`),
    ...[...code.matchAll(named)].flatMap(([, names, from]) =>
      names.split(',').map((name) => {
        const [key, as = key] = name.trim().split(' as ')
        return getter(as, `require(${from})`, key)
      }),
    ),
  ].join('')
}

const getter = (name, from, key) =>
  `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => ${from}.${key} })\n`

/** What sources load by `require` when they need it becomes part of the bundle, where it isn't external. */
const bundled = (source) => source.replace(/\bcreateRequire\(import\.meta\.url\)\((?=\s*')/g, 'require(')

/** In ASCII alone: of any other letter V8 makes a string of twice the length. A source escapes none with a backslash. */
const plain = (source) =>
  source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
