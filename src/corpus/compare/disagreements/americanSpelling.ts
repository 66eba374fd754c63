/** A word in lower case as it is spelled in America, and with no letter doubled: what tells two spellings of a plain word from two words. */
export function americanSpelling(word: string): string {
  return word
    .replace(/([iy])s(?=e[ds]?$|ing$|ation)/, '$1z')
    .replace(/our/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/nce(?=s?$)/, 'nse')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/([a-z])\1/g, '$1')
}
