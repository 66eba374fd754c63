import type { DateMention } from '../../src/types/layers.ts'
import type { ExpectedDates } from './case.ts'
import { firstOf, holds, isSame, listOf } from './sameText.ts'

/** What is wrong with the dates. */
export function checkDates(expected: ExpectedDates, dates: readonly DateMention[]): string[] {
  const wrong: string[] = []
  for (const { text, value } of expected.dates ?? []) {
    const exact = dates.filter((date) => isSame(date.text, text))
    const found = exact.length > 0 ? exact : dates.filter((date) => holds(date.text, text))
    if (found.length === 0) wrong.push(`no date "${text}"`)
    else if (value !== undefined && !found.some((date) => listOf(value).includes(date.value)))
      wrong.push(`${found.map(told).join('; ')}, not ${firstOf(value) ?? 'open'}`)
  }
  for (const value of expected.dateValues ?? [])
    if (!dates.some((date) => beginsOrEndsWith(date, value))) wrong.push(`no date ${value}`)
  const { dateCount = dates.length } = expected
  if (dates.length !== dateCount) wrong.push(`${dates.length} dates, not ${dateCount}: ${dates.map(told).join('; ')}`)
  return [...wrong, ...dates.filter((date) => isUnwanted(expected, date)).map((date) => `wrong: ${told(date)}`)]
}

function isUnwanted({ notDates = [], notDateValues = [], onlyDates, noDays }: ExpectedDates, date: DateMention) {
  const value = date.value ?? ''
  return (
    (onlyDates !== undefined && !onlyDates.some((text) => isSame(text, date.text))) ||
    (noDays === true && /^\d{4}-\d\d-\d\d/.test(value)) ||
    notDateValues.some((part) => value.includes(part)) ||
    notDates.some((unwanted) =>
      typeof unwanted === 'string'
        ? isSame(date.text, unwanted)
        : holds(date.text, unwanted.text) && date.value === unwanted.value,
    )
  )
}

/** `2024-03` begins `2024-03-08`, and ends `2023-12/2024-03`. */
function beginsOrEndsWith({ value }: DateMention, wanted: string): boolean {
  const ends = (value ?? '').split('/')
  return ends.some((end) => end === wanted || end.startsWith(`${wanted}-`) || end.startsWith(`${wanted}T`))
}

const told = ({ text, value }: DateMention): string => `${text} => ${value ?? 'open'}`
