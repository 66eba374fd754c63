/** A name for comparing: lower case, without accents (NFKD, combining marks dropped), full stops and doubled spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[.\u2019']/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
