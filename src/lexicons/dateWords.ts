/**
 * The words that dates are made of, each with the letter that stands for its class in the shapes of `language/dates`.
 *
 * M month, W weekday, t today and its like, d part of a day, u unit of time, v units in the plural, s season, c
 * century, q ordinal, L last, X next, T this, P early or late, A ago, B before or later (than something told), n number
 * word, a indefinite article, h the, o of, j joining words of a range (to, through), b and, f from or between.
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
    c: 'century',
    q: 'first second third fourth',
    L: 'last past previous',
    X: 'next coming',
    T: 'this current',
    P: 'early late mid earlier later end beginning start',
    A: 'ago',
    B: 'before after',
    n: 'one two three four five six seven eight nine ten eleven twelve several few',
    a: 'a an',
    h: 'the',
    o: 'of',
    j: 'to through until till - – —',
    b: 'and',
    f: 'from between',
    ',': ',',
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
