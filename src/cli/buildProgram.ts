import { Command as Commander, Option } from 'commander'
import type { Command, ExitCode, OptionSpec } from './command.ts'
import { commands } from './commands.ts'
import { widthOf } from './io.ts'
import type { Io } from './io.ts'

const about =
  'Reads news articles and answers: who is in them, who said what, what are they about, and where do they agree, differ or copy each ' +
  'other. Paths are files, folders or quoted globs; - is standard input; without any, five bundled articles are read.'

/** Help is read like prose: past this many columns lines get hard to follow. */
const widestHelp = 100

/** The whole command line as Commander has it. Nothing is printed or ended here: `main` does both. */
export function buildProgram(io: Io, print: (help: string) => void, done: (code: ExitCode) => void): Commander {
  const program = new Commander('digest')
    .description(about)
    .version('', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; digest <command> --help for one command')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: print,
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(widthOf(io), widestHelp),
    })
  for (const command of commands) addCommand(program, command, io, done)
  return program
}

function addCommand(program: Commander, spec: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program.command(`${spec.name} ${spec.operands}`).summary(spec.summary).description(spec.summary)
  command.copyInheritedSettings(program).helpOption('-h, --help', 'print this help')
  for (const option of spec.options) command.addOption(optionOf(option))
  command.addHelpText('after', examplesOf(spec))
  command.action(async () => {
    const operands = command.processedArgs.flat() as string[]
    done(await spec.run({ operands, options: command.opts<never>(), io }))
  })
}

function optionOf({ flags, description, choices, parse, fallback, required }: OptionSpec): Option {
  const option = new Option(flags, fallback === undefined ? description : `${description} (default: ${fallback})`)
  option.makeOptionMandatory(required === true)
  if (choices !== undefined) option.choices(choices)
  if (parse !== undefined) option.argParser(parse)
  return option
}

const examplesOf = ({ examples }: Command): string =>
  `\nExamples:\n${examples.map(([command, does]) => `  $ digest ${command}\n      ${does}`).join('\n')}\n`
