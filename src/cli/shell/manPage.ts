import type { Command } from '../command.ts'
import { commandSections, programSections, sentenceOf, usageOf, about } from '../help/commandHelp.ts'
import type { Block, Section } from '../help/document.ts'
import { topics } from '../help/topics.ts'

/** The manual page, in the macros of man(7), which both groff and mandoc know: the sections that help prints. */
export function manPage(commands: readonly Command[]): string {
  return [
    '.TH DIGEST 1 "" digest',
    // Neither hyphens nor wide gaps: names of options and fields are copied from it.
    '.nh\n.ad l',
    '.SH NAME\ndigest \\- who is in the news, who said what, and where articles agree, differ or copy each other',
    '.SH SYNOPSIS\n.B digest\n.I command\n[options] [paths...]',
    `.SH DESCRIPTION\n${roff(about)}`,
    ...programSections(commands).map((section) => sectionOf(section, 'SH')),
    ...commands.map(commandPart),
    ...topics.flatMap((topic) => topic.sections(commands)).map((section) => sectionOf(section, 'SH')),
    '',
  ].join('\n')
}

const commandPart = (command: Command): string =>
  [
    `.SH ${roff(`DIGEST ${command.name.toUpperCase()}`)}`,
    `.B ${roff(usageOf(command))}`,
    `.PP\n${roff(sentenceOf(command))}`,
    ...commandSections(command).map((section) => sectionOf(section, 'SS')),
  ].join('\n')

const sectionOf = ({ heading, blocks }: Section, macro: 'SH' | 'SS'): string =>
  [`.${macro} ${macro === 'SH' ? heading.toUpperCase() : heading}`, ...blocks.map(blockOf)]
    .join('\n')
    .replace(/^(\.S[HS] .*)\n\.PP$/m, '$1')

function blockOf(block: Block): string {
  if (typeof block === 'string') return `.PP\n${roff(block)}`
  if ('code' in block) return `.PP\n.nf\n.RS 4\n${block.code.trimEnd().split('\n').map(roff).join('\n')}\n.RE\n.fi`
  return block.terms.map(([term, meaning]) => `.TP\n.B ${roff(term)}\n${roff(meaning)}`).join('\n')
}

/** Text as roff shows it: hyphens and quotes that can be copied into a shell, and no line taken for a request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/[’‘“”…＝]/g, (sign) => signs.get(sign) ?? sign)
    .replace(/^\./, '\\&.')

const signs = new Map([
  ['’', '\\(cq'],
  ['‘', '\\(oq'],
  ['“', '\\(lq'],
  ['”', '\\(rq'],
  ['…', '...'],
])
