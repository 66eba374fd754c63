/**
 * The words that dates are made of, each with the letter that stands for its class in the shapes of `language/dates`.
 *
 * M month, W weekday, t today and its like, d part of a day, u unit of time, v units in the plural, y half, s season, c
 * century, q ordinal, k tens of an ordinal (twenty-first), L last, X next, T this, P early or late, A ago, B before or
 * later (than something told), n number word, a indefinite article, h the, o of, i in, j joining words of a range (to,
 * through), b and, f from or between.
 */
export const dateWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    M: 'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec',
    W: 'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
    t: 'today yesterday tomorrow tonight',
    d: 'morning afternoon evening night',
    u: 'day week weekend month quarter year decade',
    v: 'days weeks weekends months quarters years decades',
    s: 'spring summer autumn fall winter',
    y: 'half',
    c: 'century',
    q: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
    k: 'twenty thirty',
    L: 'last past previous',
    X: 'next coming',
    T: 'this current',
    P: 'early late mid middle earlier later end beginning start',
    A: 'ago',
    B: 'before after',
    n: 'one two three four five six seven eight nine ten eleven twelve several few',
    a: 'a an',
    h: 'the',
    o: 'of',
    i: 'in',
    j: 'to through until till - – —',
    b: 'and',
    f: 'from between',
    ',': ',',
    '(': '(',
    ')': ')',
  }).flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
)

/** 1 to 12, by the first three letters in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, i + 1]),
)

/** 0 (Sunday) to 6, by the first three letters in lower case. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  'sun mon tue wed thu fri sat'.split(' ').map((name, i) => [name, i]),
)

export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['a', 1],
  ['an', 1],
])

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
    .concat([['thirtieth', 30]]),
)

/** 3 for `third`, `3rd` and `3`, 0 for other words; `tens` is `twenty` or `thirty`. */
export function readOrdinal(word = '', tens?: string): number {
  const number = ordinals.get(word) ?? (parseInt(word, 10) || 0)
  return tens === undefined ? number : number + (tens === 'twenty' ? 20 : 30)
}
