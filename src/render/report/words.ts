const figures = new Intl.NumberFormat('en')

/** `1 quote`, `1,204 quotes`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${figures.format(number)} ${number === 1 ? one : many}`

export const figure = (number: number): string => figures.format(number)

/** Its sign is on one line with it. */
export const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`

const months = 'January February March April May June July August September October November December'.split(' ')

/** `8 March 2024`, `March 2024`, `2024`; other dates as they are. */
export function dateInWords(date: string): string {
  const [, first, last] = /^([\d-]+)\/([\d-]+)$/.exec(date) ?? []
  if (first !== undefined && last !== undefined) return `${dateInWords(first)} to ${dateInWords(last)}`
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (parts === null) return date
  const [, year, month, day] = parts
  return [day === undefined ? '' : Number(day), month === undefined ? '' : months[Number(month) - 1], year]
    .filter((part) => part !== '')
    .join(' ')
}

/** A text that is cut at a word, with … where something is missing. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
