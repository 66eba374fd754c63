const { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } = require('node:fs')
const { statSync, unlinkSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { homedir } = require('node:os')
const { dirname, isAbsolute, join, resolve } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')
const { version } = require('../package.json')

/**
 * Loads a script that is the function of a CommonJS module, as `require` would make it, with the code that V8 compiled
 * for it in an earlier run: compiling is a fifth of what a short run takes. Kept when the first run ends; where that
 * can't be, nothing is.
 */
exports.requireCompiled = (path) => {
  const command = commandAsked()
  const place = placeFor(path, command)
  const isWanted = place !== undefined && !process.argv.includes('--no-cache')
  if (command !== '') builtinsFor(isWanted).forEach((name) => require(name))
  setFlags()
  const whole = contentOf(place)
  const cachedData = whole ?? contentOf(partly(place))
  // ASCII, which takes twice as long to read as UTF-8.
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path))
  if (isWanted) process.once('exit', (code) => code === 0 && keepWhatIsNew())
  return module.exports

  function keepWhatIsNew() {
    const isWhole = module.exports.ranWhole()
    if (cachedData !== undefined && !script.cachedDataRejected && (whole !== undefined || !isWhole)) return
    keep(isWhole || whole !== undefined ? place : partly(place), script)
  }
}

/** Where the code of a run is kept that annotated nothing: it lacks what one needs that does. */
const partly = (place) => place && `${place}-partly`

function commandAsked() {
  const [command = ''] = /^[a-z]+$/.exec(process.argv[2] ?? '') ?? []
  return command
}

/** What nearly every command takes of Node. Node has these compiled, but not for V8 with other flags than its own. */
const builtinsFor = (isAnythingKept) => [...(isAnythingKept ? ['node:crypto'] : []), 'node:timers/promises', 'node:tty']

/** V8 itself complains of a flag that it doesn't know, so only versions that were looked at get any. */
const flagsByVersion = [
  [/^v20\./, ['--interrupt-budget=2000000']],
  [
    /^v2[24]\./,
    [
      '--invocation-count-for-turbofan=30000',
      '--invocation-count-for-maglev=4000',
      '--invocation-count-for-osr=5000',
      '--invocation-count-for-maglev-osr=1000',
    ],
  ],
]
const flagsOfAll = [
  // What is young has all of its room at once: little of what a short run makes can go before its end.
  '--semi-space-growth-factor=16',
  // Nor is it looked through bit by bit what is old: where it must be, all at once takes no longer.
  '--no-incremental-marking',
  // Nearly every pattern is used again: compiling it to bytecode first is for nothing.
  '--no-regexp-tier-up',
]

/**
 * Code is optimised after it ran many times as long as V8 would wait: a short run ends before that pays, and a long one
 * of some hundred articles takes no longer.
 */
function setFlags() {
  const [, flags] = flagsByVersion.find(([version]) => version.test(process.version)) ?? []
  if (flags !== undefined) for (const flag of [...flagsOfAll, ...flags]) setFlagsFromString(flag)
}

/**
 * Another version of Node, or of the script, has another place: V8 itself only compares lengths. So has each command:
 * what one has compiled lacks what another needs, and holds what that has to read for nothing. Undefined where nothing is
 * to be kept.
 */
function placeFor(path, command) {
  const { XDG_CACHE_HOME: given = '', DIGEST_CACHE: asked = '' } = process.env
  if (asked === 'off') return undefined
  const folder = asked !== '' ? resolve(asked) : join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'digest')
  const { mtimeMs, size } = statSync(path)
  return join(folder, 'code', [version, mtimeMs, size, process.version, process.arch, command].join('-'))
}

function contentOf(path) {
  try {
    return path && readFileSync(path)
  } catch {
    return undefined
  }
}

/** Renamed when it is whole: no other run sees a part. */
function keep(path, script) {
  const part = `${path}.${process.pid}`
  try {
    makeFolder(dirname(path))
    // V8 takes it only with the flags that it was made with, and a command may have set this one.
    setFlagsFromString('--heap-growing-percent=0')
    writeFileSync(part, script.createCachedData())
    renameSync(part, path)
    for (const name of readdirSync(dirname(path))) removeOld(join(dirname(path), name))
  } catch {
    // A home that can't be written to: the next run compiles again.
  }
}

/** One by one: Node's own way never ends where none can be made, as in /proc. */
function makeFolder(path) {
  if (existsSync(path) || dirname(path) === path) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** Code of a build that is no longer used is of no use to anybody. */
const oldMs = 30 * 24 * 3600 * 1000

function removeOld(path) {
  if (Date.now() - statSync(path).mtimeMs > oldMs) unlinkSync(path)
}
