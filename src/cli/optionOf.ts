import { Option } from 'commander'
import type { OptionSpec } from './command.ts'

/** A flag as Commander has it: its names, the key of its value, and what it takes. */
export function optionOf({ flags, description, choices, parse, fallback, required }: OptionSpec): Option {
  const option = new Option(flags, fallback === undefined ? description : `${description} (default: ${fallback})`)
  option.makeOptionMandatory(required === true)
  if (choices !== undefined) option.choices(choices)
  if (parse !== undefined) option.argParser(parse)
  return option
}

/** The key of a flag's value: `minConfidence` for `--min-confidence <share>`. */
export const keyOf = (spec: OptionSpec): string => optionOf(spec).attributeName()

/** Does a flag's argument, or an operand, name a file or a folder? */
export const namesPath = (syntax: string): boolean => /(?:file|folder|path)s?(?:\.\.\.)?[>\]]$/.test(syntax)
