import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import type { Shell } from '../../src/cli/shell/completions.ts'
import { vocabularyOf } from '../../src/cli/shell/vocabulary.ts'
import { runDigest } from './runDigest.ts'

// Each script is parsed by its own shell, which is then asked what it offers. .ci/run installs the shells.

const folder = mkdtempSync(join(tmpdir(), 'digest-'))
writeFileSync(join(folder, 'news.txt'), '')
const scriptOf = (shell: Shell): string => join(folder, `digest.${shell}`)

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell'] as const)
    expect((await runDigest(['completion', shell, '--output', scriptOf(shell)])).code).toBe(0)
})

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const run = (program: string, ...more: string[]): string =>
  execFileSync(program, more, { cwd: folder, encoding: 'utf8', timeout: 60_000 })

const lines = [
  ['digest ent', 'entities'],
  ['digest entities --ty', '--type'],
  ['digest entities --type p', 'person place product'],
  ['digest entities --type=pe', 'person'],
  ['digest quotes --fields text,speakerS', 'speakerStart speakerSure'],
  ['digest compare --table on', 'onlyIn'],
  ['digest annotate --layers entities,quo', 'quotes'],
  ['digest -o news.txt quo', 'quotes'],
  ['digest --qu', '--quiet'],
  ['digest evaluate ', 'entities quotes'],
  ['digest completion power', 'powershell'],
  ['digest help exi', 'exit-codes'],
  ['digest entities --top ', ''],
] as const

const paths = [
  ['digest entities ne', 'news.txt'],
  ['digest entities --names ne', 'news.txt'],
  ['digest evaluate entities ne', 'news.txt'],
] as const

/** Words in order, of a list the last name, without what stands for the option. */
const wordsIn = (printed: string): string =>
  printed
    .split(/\s+/)
    .map((word) => word.replace(/^--\w+=/, '').replace(/^.*,/, ''))
    .filter((word) => word !== '')
    .sort()
    .join(' ')

describe.skipIf(!isThere('bash'))('bash (skipped where it is missing)', () => {
  const ask = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _digest; echo "${COMPREPLY[@]}"'

  test('parses its script', () => void run('bash', '-n', scriptOf('bash')))

  test.each(lines)('%s', (line, expected) => {
    // As bash splits it, at equals signs too.
    const words = line.replace('=', ' = ').split(' ')
    expect(wordsIn(run('bash', '-c', ask, scriptOf('bash'), ...words))).toBe(expected)
  })

  test.each(paths)('%s: leaves file names to bash', (line) => {
    expect(run('bash', '-c', ask, scriptOf('bash'), ...line.split(' '))).toBe('\n')
  })

  test('offers every option of every command, and every word that it can be', () => {
    const { commands: known } = vocabularyOf(commands)
    const wanted = known.flatMap(({ name, options }) => [
      [name, '--'],
      ...options.filter(({ words }) => words.length > 0).map(({ names }) => [name, names.at(-1)!, '']),
    ])
    const script = wanted.map(
      (words) =>
        `COMP_WORDS=(digest ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _digest; echo "\${COMPREPLY[@]}"`,
    )
    const printed = run('bash', '-c', `source "$0"; ${script.join('\n')}`, scriptOf('bash'))
      .trimEnd()
      .split('\n')
    const expected = known.flatMap(({ options }) => [
      options.flatMap(({ names }) => names.filter((name) => name.startsWith('--'))),
      ...options.filter(({ words }) => words.length > 0).map(({ words }) => words),
    ])
    expect(printed.map((line) => line.split(' '))).toEqual(expected)
  })
})

describe.skipIf(!isThere('fish'))('fish (skipped where it is missing)', () => {
  test('parses its script', () => void run('fish', '-n', scriptOf('fish')))

  test.each([...lines, ...paths])('%s', (line, expected) => {
    const printed = run('fish', '--no-config', '-c', `source ${scriptOf('fish')}; complete -C '${line}'`)
    expect(wordsIn(printed.replace(/\t.*/g, ''))).toBe(expected)
  })
})

describe.skipIf(!isThere('zsh'))('zsh (skipped where it is missing)', () => {
  test('parses its script', () => void run('zsh', '-n', scriptOf('zsh')))

  test.each([...lines, ...paths])('%s', { timeout: 60_000 }, (line, expected) => {
    expect(wordsIn(run('zsh', '-f', '-c', askZsh, 'ask', scriptOf('zsh'), line))).toBe(expected)
  })
})

/** zsh completes only at a terminal: it gets one, and what it is about to offer is printed. */
const askZsh = `
zmodload zsh/zpty
found=$(mktemp)
zpty shell zsh -f -i
zpty -w shell 'PROMPT=; autoload -Uz compinit; compinit -u -D'
zpty -w shell "source $1"
zpty -w shell 'compadd() {
  if [[ " $*" == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
  local -a offered; builtin compadd -O offered "$@"; print -rl -- $offered >> '$found'; builtin compadd "$@"
}'
zpty -w shell 'finish() { zle -I; print DO"NE" }; zle -N finish; bindkey "^X" finish; bindkey "^I" complete-word; print REA"DY"'
while zpty -r shell line; do [[ $line == *READY* ]] && break; done
zpty -w -n shell "$2"$'\\t\\x18'
while zpty -r shell line; do [[ $line == *DONE* ]] && break; done
zpty -d shell
cat $found
rm $found
`

describe.skipIf(!isThere('pwsh'))('PowerShell (skipped where it is missing)', () => {
  test.each([...lines, ...paths].filter(([line]) => !line.includes('=')))('%s', (line, expected) => {
    const ask = `. '${scriptOf('powershell')}'; (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`
    expect(wordsIn(run('pwsh', '-NoProfile', '-Command', ask))).toBe(expected)
  })
})

test('words and descriptions need no quoting beyond what the scripts do', () => {
  const { commands: known, options } = vocabularyOf(commands)
  const all = [...known.flatMap((command) => command.options), ...options]
  for (const word of all.flatMap(({ names, words }) => [...names, ...words])) expect(word).toMatch(/^[\w-]+$/)
  for (const { description } of [...all, ...known]) expect(description).toMatch(/^[ -~]+$/)
})
