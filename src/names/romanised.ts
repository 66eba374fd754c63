/**
 * A key for the ways in which one name of another alphabet is spelt in English: `zelenskiy`, `zelensky` and `zelenskyy`; `hussein` and
 * `hussain`; `mohammed` and `muhammad`. Only differences that English names hardly know; it is compared where the rest of a name agrees.
 */
export function romanised(word: string): string {
  return word
    .replace(/m[uo]h[ae]mm?[ae][dt]$/, 'mohamed')
    .replace(/(?:iy|yy|ij|yi|iyi|ii|i)$/, 'y')
    .replace(/a[iy]|ei/g, 'ey')
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/ck/g, 'k')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1/g, '$1')
}
