import { Command as Commander } from 'commander'
import type { Command } from './command.ts'
import { commonOptions } from './options.ts'
import { optionOf } from './optionOf.ts'
import type { Request } from './runCommand.ts'

/** Who is told what the words ask for. */
export interface Asked {
  /** The help of a command, or of all; what Commander shall print of it: nothing. */
  help(command?: Command): ''
  run(request: Request): void
}

/** The whole command line as Commander has it. Nothing is run, printed or ended here: `main` does all three. */
export function buildProgram(commands: readonly Command[], asked: Asked): Commander {
  const program = new Commander('digest')
    .version('', '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .configureHelp({ formatHelp: () => asked.help() })
  for (const option of commonOptions) program.addOption(optionOf(option))
  for (const command of commands) addCommand(program, command, asked)
  return program
}

function addCommand(program: Commander, spec: Command, asked: Asked): void {
  const command = program.command(`${spec.name} ${spec.operands}`).copyInheritedSettings(program)
  command.helpOption('-h, --help', 'print this help')
  command.configureHelp({ formatHelp: () => asked.help(spec) })
  for (const option of spec.options) command.addOption(optionOf(option))
  command.action(() => {
    asked.run({
      command: spec,
      operands: command.processedArgs.flat() as string[],
      flags: givenFlags(program, command),
    })
  })
}

/** What the command line itself says: Commander gives each `--no-…` that isn't there a value too. */
const givenFlags = (...commands: readonly Commander[]): Request['flags'] =>
  Object.fromEntries(
    commands.flatMap((command) =>
      Object.entries(command.opts()).filter(([key]) => command.getOptionValueSource(key) === 'cli'),
    ),
  )
