import { Command as Commander } from 'commander'
import type { Command } from './command.ts'
import { commandHelp, programHelp } from './help/commandHelp.ts'
import { helpWidth } from './io.ts'
import type { Io } from './io.ts'
import { commonOptions } from './options.ts'
import { optionOf } from './optionOf.ts'
import type { Request } from './runCommand.ts'

/** The whole command line as Commander has it. Nothing is run, printed or ended here: `main` does all three. */
export function buildProgram(
  commands: readonly Command[],
  io: Io,
  print: (help: string) => void,
  ask: (request: Request) => void,
): Commander {
  const program = new Commander('digest')
    .version('', '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({ formatHelp: () => programHelp(commands, helpWidth(io)) })
  for (const option of commonOptions) program.addOption(optionOf(option))
  for (const command of commands) addCommand(program, command, io, ask)
  return program
}

function addCommand(program: Commander, spec: Command, io: Io, ask: (request: Request) => void): void {
  const command = program.command(`${spec.name} ${spec.operands}`).copyInheritedSettings(program)
  command.helpOption('-h, --help', 'print this help')
  command.configureHelp({ formatHelp: () => commandHelp(spec, helpWidth(io)) })
  for (const option of spec.options) command.addOption(optionOf(option))
  command.action(() => {
    ask({ command: spec, operands: command.processedArgs.flat() as string[], flags: givenFlags(program, command) })
  })
}

/** What the command line itself says: Commander gives each `--no-…` that isn't there a value too. */
const givenFlags = (...commands: readonly Commander[]): Request['flags'] =>
  Object.fromEntries(
    commands.flatMap((command) =>
      Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) === 'cli'),
    ),
  )
