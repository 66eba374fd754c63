// Runs Stryker: `npm run mutate`, with its own options behind `--`. `MUTANTS=100 SEED=2 npm run mutate` plants so many
// faults, drawn at random from all, in a few minutes: where only they are in the code, it runs as fast as ever.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync } from 'tinyglobby'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CheckStatus } from '@stryker-mutator/api/check'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const config = '.config/stryker.config.json'
/** The fault whose lot is the last that was drawn; without it all are planted. */
const { MUTANTS: size, SEED: seed = '1', LAST_LOT: lastLot = 'g' } = process.env

/** A place where a fault is drawn may hold others: the report calls those compile errors, and no score counts them. */
class Draw {
  async init() {}

  async check(mutants) {
    const wasNot = { status: CheckStatus.CompileError, reason: 'not drawn' }
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, lotOf(mutant) <= lastLot ? { status: CheckStatus.Passed } : wasNot]),
    )
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'draw', Draw)]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [ranges, env] = size === undefined ? [[], {}] : await drawFaults(Number(size))
  const words = ['run', config, ...(ranges.length > 0 ? ['--mutate', ranges.join(',')] : []), ...process.argv.slice(2)]
  const { status } = spawnSync('stryker', words, { stdio: 'inherit', env: { ...process.env, ...env } })
  process.exitCode = status ?? 1
}

async function drawFaults(most) {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter')
  const names = globSync(JSON.parse(readFileSync(config, 'utf8')).mutate)
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const quiet = { info() {}, debug() {}, isDebugEnabled: () => false }
  const options = { ignorers: [], excludedMutations: [], plugins: null }
  const { mutants } = await new Instrumenter(quiet).instrument(files, options)
  const drawn = mutants
    .map((mutant) => ({ ...mutant, lot: lotOf(mutant) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, most)
  const ranges = drawn.map(({ fileName, location: { start, end } }) => {
    return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
  })
  console.log(`${drawn.length} of ${mutants.length} faults (seed ${seed})`)
  return [ranges, { LAST_LOT: drawn.at(-1).lot }]
}

/** The same wherever the checkout or Stryker's copy of it lies. */
function lotOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*(?=src\/)/, '')
  const own = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement]
  return createHash('sha256').update(JSON.stringify(own)).digest('hex')
}
