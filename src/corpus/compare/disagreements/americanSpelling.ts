/** A word in lower case as it is spelled in America. */
export function americanSpelling(word: string): string {
  return word
    .replace(/([iy])s(?=e[ds]?$|ing$|ation)/, '$1z')
    .replace(/our/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/nce(?=s?$)/, 'nse')
    .replace(/amme(?=s?$)/, 'am')
    .replace(/ogue(?=s?$)/, 'og')
}
