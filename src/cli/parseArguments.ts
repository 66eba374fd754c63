import { InvalidArgumentError } from 'commander'

/** A whole number from 1. */
export function parseCount(argument: string): number {
  const value = Number(argument)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It takes a whole number from 1.')
  return value
}

/** Seconds, also parts of one. */
export function parseSeconds(argument: string): number {
  const value = Number(argument)
  if (!(value > 0 && value <= mostSeconds)) throw new InvalidArgumentError('It takes a number of seconds, up to a day.')
  return value
}

/** Timers count no further than some weeks. */
const mostSeconds = 86_400

/** A number from 0 to 1. */
export function parseShare(argument: string): number {
  const value = Number(argument)
  if (argument.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It takes a number from 0 to 1.')
  return value
}

/** `a,b,c` */
export function parseList(argument: string): string[] {
  const names = argument.split(',').map((name) => name.trim())
  if (names.includes('')) throw new InvalidArgumentError('It takes names with commas between them.')
  return names
}

/** `--glob a --glob b` */
export function addGlob(argument: string, before: unknown): string[] {
  return [...((before as readonly string[] | undefined) ?? []), argument]
}

/** `person,place`: some of the words there are. */
export const parseSome =
  (known: readonly string[]) =>
  (argument: string): string[] => {
    const asked = parseList(argument)
    const other = asked.find((word) => !known.includes(word))
    if (other === undefined) return asked
    throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}, also several with commas between them.`)
  }

/** A year, a month or a day. */
export function parseDate(argument: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(argument))
    throw new InvalidArgumentError('It takes a date: 2024, 2024-03 or 2024-03-08.')
  return argument
}

/** An encoding by one of its names: https://encoding.spec.whatwg.org/#names-and-labels */
export function parseEncoding(argument: string): string {
  try {
    new TextDecoder(argument)
    return argument
  } catch {
    throw new InvalidArgumentError('It takes a name such as utf-8, utf-16le, windows-1252, iso-8859-2 or shift_jis.')
  }
}
