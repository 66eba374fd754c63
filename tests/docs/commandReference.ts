import type { Command, OptionSpec } from '../../src/cli/command.ts'
import { fieldsOf } from '../../src/cli/help/fields.ts'
import { commonOptions } from '../../src/cli/options.ts'

/** Every command with its flags and examples, as Markdown: the reference is this text, kept in step by a test. */
export function commandReference(commands: readonly Command[]): string {
  const heading = '# Commands\n\nMade from the table of flags by `npm run docs`; not edited by hand.\n'
  return [heading, ...commands.map(sectionOf), '## Every command\n', tableOf(commonOptions), ''].join('\n')
}

function sectionOf({ name, operands, summary, options, examples }: Command): string {
  const { fields = [] } = fieldsOf.get(name) ?? {}
  return [
    `## digest ${name}\n`,
    `    ${`digest ${name} [options] ${operands}`.trimEnd()}\n`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n`,
    ...(options.length === 0 ? [] : [tableOf(options), '']),
    ...(fields.length === 0 ? [] : [`Fields: ${fields.join(', ')}\n`]),
    ...examples.flatMap(([command, does]) => [`- \`digest ${command}\`: ${does}`]),
    '',
  ].join('\n')
}

const tableOf = (options: readonly OptionSpec[]): string =>
  ['| option | what it does |', '| --- | --- |', ...options.map(rowOf)].join('\n')

function rowOf({ flags, description, choices, fallback }: OptionSpec): string {
  const more = [
    ...(choices === undefined ? [] : [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ]
  return `| \`${flags}\` | ${[description, ...more].join('; ')} |`
}
