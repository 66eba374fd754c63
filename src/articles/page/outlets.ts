import { allLetters, upperLetters } from './letters.ts'
import { isRubric } from './rubrics.ts'

/** Names that news agencies and broadcasters go by, besides those whose name says what they are (`Sky News`). */
export const newsAgencies: readonly string[] = [
  ...['AP', 'AFP', 'EPA', 'Reuters', 'REUTERS', 'Bloomberg', 'PTI', 'ANI', 'NPR', 'ABC', 'UPI', 'DPA', 'dpa', 'Xinhua'],
  ...['Associated Press', 'Press Association', 'Canadian Press', 'Agence France-Presse', 'European Pressphoto Agency'],
]
const broadcasters = [
  'BBC',
  'CNN',
  'CBS',
  'NBC',
  'CBC',
  'ITV',
  'NDTV',
  'Al Jazeera',
  'Deutsche Welle',
  'TASS',
  'ANSA',
  'EFE',
]
const known: ReadonlySet<string> = new Set(
  [...newsAgencies, ...broadcasters, 'Thomson Reuters', 'Deutsche Presse-Agentur'].map((name) => name.toLowerCase()),
)

/** What a newspaper, a magazine or a broadcaster is called, and hardly anything else that a name ends in. */
const medium =
  '(?:advertiser|bulletin|broadcasting|chronicle|courier|daily|dispatch|examiner|gazette|guardian|herald|inquirer|journal|ledger|magazine|' +
  'mail|media|news|newspapers?|(?:news|press) agency|observer|post|press|radio|sentinel|telegraph|times|tribune|tv|weekly)'
/** The same, but other things are called so too: `The Star`, `Daily Mirror`; not `a New World`. */
const paper =
  '(?:age|citizen|echo|express|globe|independent|mercury|mirror|monitor|nation|record|register|republic|review|standard|star|sun|today|week|world)'
const endsInMedium = new RegExp(`\\b${medium}\\d?\\d?$|^(?:the )?${medium} of `)
const endsInPaper = new RegExp(`^(?:the|daily|evening|morning|sunday) (?:.* )?${paper}$`)
const webAddress = /^(?:www\.)?[a-z\d-]+\.[a-z]+(?:\.[a-z]+)?$/
const startsName = new RegExp(`^[${upperLetters}\\d][${allLetters}\\d'’.&-]*$`)
const withinName = new Set(['of', 'the', 'and', '&'])
const longestName = 50

/** Are these words the name of an agency, a newspaper, a broadcaster or a site, as far as its words tell? */
export function isOutlet(words: string): boolean {
  if (words.length > longestName) return false
  if (isKnown(words) || webAddress.test(words)) return true
  if (!words.split(' ').every((word) => startsName.test(word) || withinName.has(word)) || isRubric(words)) return false
  const lowered = words.toLowerCase()
  return (words.includes(' ') && endsInMedium.test(lowered)) || endsInPaper.test(lowered)
}

const isKnown = (words: string): boolean => known.has(words.toLowerCase().replace(/^the /, ''))

/** People of an outlet, or outlets without a name. */
const deskNouns: ReadonlySet<string> = new Set(
  (
    'agencies agency bureau contributor contributors correspondent correspondents desk newsroom reporter reporters reports staff wire wires ' +
    'writer writers'
  ).split(' '),
)
const beforeDesk: ReadonlySet<string> = new Set(['a', 'an', 'and', 'our', 'own', 'special', 'the', 'web'])
const isDeskNoun = (word: string | undefined): boolean => deskNouns.has(word?.toLowerCase() ?? '')
const isDeskWord = (word: string): boolean => isDeskNoun(word) || beforeDesk.has(word.toLowerCase())

/** Who wrote an article, where that is no person. */
interface DeskCredit {
  /** Whose it is, where the words name an agency or outlet. */
  readonly source: string | null
  readonly end: number
}

const creditWord = /[^\s,|•·–—()/]+/y
const mostWords = 8

/** Reads a stretch as an agency, an outlet or its people: `the Associated Press`, `Reuters Staff`, `staff and agencies`. */
export function readDeskCredit(line: string, at: number): DeskCredit | undefined {
  let end = at
  for (let i = 0; i < mostWords; i++) {
    creditWord.lastIndex = i === 0 ? at : end + 1
    const word = creditWord.exec(line)?.[0]
    // A word before a figure belongs to a date.
    if (word === undefined || (i > 0 && /^\s\d/.test(line.slice(creditWord.lastIndex, creditWord.lastIndex + 2)))) break
    if (!startsName.test(word) && !withinName.has(word) && !isDeskWord(word)) break
    end = creditWord.lastIndex
  }
  const words = line.slice(at, end)
  const source = outletOf(words)
  return source !== null || isDeskNoun(words.split(' ').at(-1)) ? { source, end } : undefined
}

const partsOf = (credit: string): string[] => credit.split(/ (?:and|&|with) |, /).map((part) => part.trim())

/** Is a line an agency or a desk and nothing else: `Reuters`, `Guardian staff and agencies`? */
export function isDeskLine(line: string): boolean {
  if (line.length > longestName) return false
  const parts = partsOf(line)
  const isDesk = (part: string): boolean => {
    const outlet = withoutDesk(part)
    return outlet === '' || isKnown(outlet)
  }
  return parts.some(isDesk) && parts.every((part) => isDesk(part) || / staff$/i.test(part))
}

/** What is left of a credit without the people at its end, as in `Reuters Staff`. */
function withoutDesk(credit: string): string {
  const words = credit.split(' ')
  if (!isDeskNoun(words.at(-1))) return credit
  const last = words.findLastIndex((word) => !isDeskWord(word))
  return words
    .slice(0, last + 1)
    .join(' ')
    .replace(/[’']s$/, '')
}

/** The outlet that a credit names, without its article and its people: of `the BBC News staff` it is `BBC News`. */
export function outletOf(credit: string): string | null {
  for (const part of [credit, ...partsOf(credit)]) {
    const whole = part.replace(/^the /i, '')
    if (isOutlet(part)) return whole
    const outlet = withoutDesk(whole)
    if (isOutlet(outlet) || isOutlet(`The ${outlet}`)) return outlet
    // `NDTV Staff`, `Guardian staff` can only be an outlet's.
    if (/ staff$/i.test(part) && !outlet.includes(' ') && startsName.test(outlet) && !isRubric(outlet)) return outlet
  }
  return null
}
