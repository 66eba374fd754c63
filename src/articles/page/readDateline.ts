import { allLetters, upperLetters } from './letters.ts'
import { matchEnd, readDate } from './readDate.ts'
import { isRubric } from './rubrics.ts'

export interface Dateline {
  /** As it is written: `PARIS`, `New Delhi`, `SYCAMORE, Ill.` */
  readonly place: string
  /** The agency in brackets: `Reuters`. */
  readonly agency: string | null
  /** The date that some have behind the place, where it names the year. */
  readonly iso: string | null
  /** Set off by a colon, as speakers and labels are too. */
  readonly isUnsure: boolean
}

// The head of a paragraph bounds these; a bound of their own would be compiled once for every letter.
const upperWord = `[${upperLetters}][${upperLetters}.'’/-]*`
const titleWord = `[${upperLetters}][${allLetters}.'’/-]*`
/** No month with its day: that is the date. */
const region = `(?:, (?![${allLetters}.]+ \\d)${titleWord}(?: ${titleWord}){0,2})?`
const upperPlace = new RegExp(`${upperWord}(?: ${upperWord}){0,3}${region}`, 'y')
const titlePlace = new RegExp(`${titleWord}(?: (?:(?:de|of|el|la|al|the|es|upon) )?${titleWord}){0,3}${region}`, 'y')
const agencyName = new RegExp(`\\s*\\(([${upperLetters}][${allLetters}\\d&./ -]{1,30})\\)`, 'y')
const dateBehind = /,?\s+/y
/** What sets the dateline off from the text, which starts with a capital, a figure or a quotation mark. */
const sentenceStart = `[${upperLetters}\\d"“‘'«]`
const joints = {
  dash: new RegExp(`\\s*(?:[—–]|--|\\s-\\s?-?|\\|)\\s*(?=${sentenceStart}|$)`, 'y'),
  colon: new RegExp(`:\\s+(?=${sentenceStart})`, 'y'),
  end: /$/y,
  nothing: new RegExp(`\\s*(?=${sentenceStart})`, 'y'),
}
/** Most paragraphs have none, and need no more looking at. */
const anyJoint = /[—–|:()]|--|\s-|\d$/
type Joint = keyof typeof joints

/** A line in capitals is a headline, and `CRICKET - ENGLAND WIN` starts with no place. */
const hasLowerCase = /[a-zß-öø-ÿ]/
/** Words that start a sentence or a label, not the name of a place. */
const notAPlace: ReadonlySet<string> = new Set(
  (
    'a an and as at but by for he i if in it my no not on she so that the there they this to we what when who why with yes you ' +
    'analysis background breaking caption comment correction exclusive explained explainer factbox file focus interview listen ' +
    'live note opinion photo photos poll q read related report review timeline today update updated video watch'
  ).split(' '),
)
/** `Editor's note`, `Ann Lee said`. */
const endsOtherwise = /\b(?:note|says|said)$/i

/**
 * Reads the start of a paragraph as a dateline: `PARIS (Reuters) -`, `LONDON, March 3 (AP) —`, `NEW YORK —`,
 * `MOSCOW:`, `New Delhi:`.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 160)
  if (!anyJoint.test(head) || (!hasLowerCase.test(head) && !/\d$/.test(head))) return undefined
  return readFrom(head, upperPlace, true) ?? readFrom(head, titlePlace, false)
}

interface Parts extends Omit<Dateline, 'isUnsure'> {
  /** In capitals, or with its region: `Genoa, Italy`. */
  readonly isMarked: boolean
  readonly hasDate: boolean
  readonly end: number
}

function readFrom(head: string, place: RegExp, isUpper: boolean): Dateline | undefined {
  const parts = readParts(head, place, isUpper)
  const joint = parts && jointAt(head, parts.end)
  if (joint === undefined || !canStand(parts!, joint, isUpper)) return undefined
  const { place: named, agency, iso } = parts!
  return { place: named, agency, iso, isUnsure: joint === 'colon' }
}

function readParts(head: string, place: RegExp, isUpper: boolean): Parts | undefined {
  const end = matchEnd(place, head, 0) ?? 0
  const named = head.slice(0, end)
  if (end < 3 || named.split(', ').some(isNoPlace)) return undefined
  const date = readDate(head, matchEnd(dateBehind, head, end) ?? end)
  const behind = date?.end ?? end
  agencyName.lastIndex = behind
  const agency = agencyName.exec(head)?.[1] ?? null
  return {
    ...{ place: named, agency, iso: date?.iso ?? null, hasDate: date !== undefined },
    isMarked: isUpper || named.includes(','),
    end: agency === null ? behind : agencyName.lastIndex,
  }
}

function isNoPlace(part: string): boolean {
  return isRubric(part) || notAPlace.has(part.split(/[^\p{L}]/u, 1)[0]!.toLowerCase()) || endsOtherwise.test(part)
}

function canStand({ isMarked, agency, hasDate }: Parts, joint: Joint, isUpper: boolean): boolean {
  if (joint === 'colon') return true
  if (joint === 'dash') return isMarked || agency !== null || hasDate
  if (joint === 'end') return isUpper && hasDate
  // CNN's own pages set nothing off: `London (CNN)The prime minister`.
  return agency !== null && (isMarked || agency === 'CNN')
}

function jointAt(head: string, at: number): Joint | undefined {
  const names = Object.keys(joints) as Joint[]
  return names.find((name) => matchEnd(joints[name], head, at) !== undefined)
}
