import type { Command, OptionSpec } from '../../src/cli/command.ts'

/** Every command with its flags and examples, as Markdown: the reference is this text, kept in step by a test. */
export function commandReference(commands: readonly Command[]): string {
  const heading = '# Commands\n\nMade from the table of flags by `npm run docs`; not edited by hand.\n'
  return [heading, ...commands.map(sectionOf)].join('\n')
}

function sectionOf({ name, operands, summary, options, examples }: Command): string {
  return [
    `## digest ${name}\n`,
    `    digest ${name} [options] ${operands}\n`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n`,
    '| option | what it does |',
    '| --- | --- |',
    ...options.map(rowOf),
    '',
    ...examples.flatMap(([command, does]) => [`- \`digest ${command}\`: ${does}`]),
    '',
  ].join('\n')
}

function rowOf({ flags, description, choices, fallback }: OptionSpec): string {
  const more = [
    ...(choices === undefined ? [] : [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ]
  return `| \`${flags}\` | ${[description, ...more].join('; ')} |`
}
