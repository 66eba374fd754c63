const words = (list: string): readonly string[] => list.split(/\s+/)

/** Personal pronouns and possessives of the third person, which stand for somebody or something named before. */
export const personalPronouns: ReadonlySet<string> = new Set(
  words('he she it they him her them his hers its their theirs himself herself itself themselves'),
)

/**
 * What a sentence starts with that leans on the sentence before: pronouns, connectives, words that count or compare what
 * was told. Lower case.
 */
export const leaningStarts: readonly string[] = [
  ...personalPronouns,
  ...words('this that these those such another both neither here'),
  ...words('but and or nor so yet however also meanwhile still then instead besides moreover furthermore therefore'),
  ...words('thus nevertheless nonetheless similarly likewise otherwise afterwards later'),
  ...['as a result', 'in addition', 'for example', 'for instance', 'on the other hand', 'by contrast', 'in contrast'],
  ...['the (?:pair|duo|trio|couple|latter|former|others?|same)', 'not only', 'in other words', 'among other things'],
  ...[
    '(?:the|all|these|those) (?:two|three|four)(?=,| (?:who|also|then|both|were|are|had|have|did|will|would|said|met)\\b)',
  ],
  ...[
    '(?:if|as|because|with|at|after|before|in|for|despite|of|like|to|given|all|among) (?:this|that|these|those|such)',
  ],
  ...['(?:some|one|none|most|many|each|several|all|both|two|three) of (?:them|these|those|whom|which)'],
]
