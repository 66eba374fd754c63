import { writeFileSync } from 'node:fs'
import type { Command } from '../../src/cli/command.ts'
import { exampleFolder } from '../cli/exampleFolder.ts'
import { parseShell } from '../cli/parseShell.ts'
import { runDigest } from '../cli/runDigest.ts'

/**
 * The source of src/cli/help/fields.ts: for each command the fields and tables that its answers have, asked of the
 * command itself, for each of its examples and options that may change them.
 */
export async function commandFields(commands: readonly Command[]): Promise<string> {
  const home = process.cwd()
  process.chdir(exampleFolder())
  // Annotated already: many questions are asked of it.
  writeFileSync(annotated, (await runDigest(['annotate', 'news'])).stdout)
  const entries: string[] = []
  // What is merged has the fields of the command that it is of.
  const answering = commands.filter(({ name }) => name !== 'merge')
  for (const command of answering.filter(({ options }) => options.some(({ flags }) => flags.startsWith('--fields')))) {
    const [tables, fields] = [new Set<string>(), new Set<string>()]
    for (const line of linesOf(command)) {
      const here = await namesAt([...line, '--format', 'csv', '--table', '?'])
      const asked = [['--json'], ...here.map((table) => ['--format', 'csv', '--table', table])]
      for (const options of asked)
        for (const field of await namesAt([...line, ...options, '--fields', '?'])) fields.add(field)
      for (const table of here) tables.add(table)
    }
    entries.push(JSON.stringify([command.name, { fields: [...fields], tables: [...tables] }]))
  }
  process.chdir(home)
  return `interface Fields {
  readonly fields: readonly string[]
  readonly tables: readonly string[]
}

/** What each command answers. Made by \`npm run docs\` from the answers themselves; not edited by hand. */
export const fieldsOf: ReadonlyMap<string, Fields> = new Map([${entries.join(',\n')}])
`
}

const annotated = 'annotated.jsonl'

/** Its examples without what chooses a format, plain and with every flag and grouping. */
function linesOf({ examples, options, operands }: Command): string[][] {
  const plain = examples.map(([line]) => {
    const { argv } = parseShell(line.replace(/ --(?:json|(?:format|table|fields|graph) \S+)/g, ''))
    const paths = argv.map((word) => (/\/$|\*/.test(word) ? annotated : word))
    return operands.endsWith('[paths...]') && !argv.some((word) => /[/*]/.test(word)) ? [...paths, annotated] : paths
  })
  const more = options.flatMap(({ flags, choices = [] }) => {
    if (flags.startsWith('--by ')) return choices.map((choice) => ['--by', choice])
    return /^--(?!json|no-|partial)\S+$/.test(flags) ? [[flags]] : []
  })
  return [...plain, ...more.map((option) => [...plain[0]!, ...option])]
}

/** Which fields or tables there are, as the refusal of an unknown one says. */
async function namesAt(argv: readonly string[]): Promise<string[]> {
  const { stderr } = await runDigest(argv)
  const names = /no (?:field|table) “\?” here; there are: ([\w, ]+)/.exec(stderr)?.[1]
  if (names === undefined) throw new Error(`digest ${argv.join(' ')} names none: ${stderr}`)
  return names.split(', ')
}
