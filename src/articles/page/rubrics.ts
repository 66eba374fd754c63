/** What newspapers call their parts and kinds of article, and what such labels are made of. */
const rubricWords: ReadonlySet<string> = new Set(
  (
    'analysis arts books breaking business celebrity cities climate column comment commentary companies cricket crime culture domestic ' +
    'economics economy editorial education elections energy entertainment environment exclusive explained explainer fashion features film ' +
    'finance food football global headlines health home international latest law life lifestyle live local markets media money movies music ' +
    'national news newsfeed opinion opinions politics property regional rugby science showbiz soccer society sport sports style tech ' +
    'technology television tennis top travel tv update updates video weather world'
  ).split(' '),
)
/** In a label only beside such a word: `UK news`; before a colon they say where something was. */
const regions: ReadonlySet<string> = new Set(
  'africa america american americas asia asia-pacific australia canada china europe india middle-east uk us usa'.split(
    ' ',
  ),
)
const glue: ReadonlySet<string> = new Set(['and', '&', 'the', 'of'])
const mostWords = 4

/** `Business`, `WORLD NEWS`, `Arts & Culture`, `Home > News > Politics`: the name of a newspaper's part, not of an article. */
export function isRubric(words: string): boolean {
  if (words.length > 60) return false
  const parts = words
    .toLowerCase()
    .split(/[\s/>»|:,]+/)
    .filter((word) => word !== '')
  const own = parts.filter((word) => !glue.has(word))
  if (own.length > mostWords || !own.some((word) => rubricWords.has(word))) return false
  return own.every((word) => rubricWords.has(word) || regions.has(word))
}
