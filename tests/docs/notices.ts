import { readFileSync, readdirSync } from 'node:fs'
import { bundledPackages } from '../../.config/bundledPackages.mjs'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly peer?: boolean
}

/**
 * The page of licences: of each package that comes with this one, and in full of those that dist/ holds a copy of. What
 * stands in package-lock.json counts, so another version changes the page.
 */
export function notices(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const installed = new Map(
    Object.entries(lock.packages).filter(
      ([path, { dev, devOptional, peer }]) => path !== '' && [dev, devOptional, peer].every((flag) => flag !== true),
    ),
  )
  const rows = [...installed].map(
    ([path, { version, license }]) => `| ${nameOf(path)} | ${version} | ${license ?? 'see the package'} |`,
  )
  return [
    '# Licences of others\n',
    'What the models were learnt from, and under which terms, stands in the NOTICES.md beside each of them. Made by',
    '`npm run docs`; not edited by hand.\n',
    '## Packages that are installed with this one\n',
    '| package | version | licence |\n| --- | --- | --- |',
    ...rows,
    '\n## Packages that `dist/cli.cjs` holds a copy of\n',
    ...[...closureOf(bundledPackages, installed)].sort().flatMap((path) => [`### ${nameOf(path)}\n`, licenceOf(path)]),
  ].join('\n')
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** The packages and what they depend on. */
function closureOf(names: readonly string[], installed: ReadonlyMap<string, Locked>): Set<string> {
  const paths = new Set(names.map((name) => `node_modules/${name}`))
  for (const path of paths)
    for (const name of Object.keys(installed.get(path)?.dependencies ?? {})) paths.add(`node_modules/${name}`)
  return paths
}

function licenceOf(path: string): string {
  const name = readdirSync(path).find((name) => /^licen[cs]e/i.test(name))
  if (name === undefined) throw new Error(`${path} has no licence that could be copied`)
  return `\`\`\`\n${readFileSync(`${path}/${name}`, 'utf8').replace(/\r/g, '').trim()}\n\`\`\`\n`
}
