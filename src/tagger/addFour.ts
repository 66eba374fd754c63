/** Two of the four bytes of a number, each with room for a sum of 256 of them. */
export const PAIR = 0xff00ff
/** What a byte has more than the weight that it stands for. */
export const BIAS = 128

/** Adds four tags' sums to their scores at `scores[at ..]`: of the first and third byte in `even`, of the others in `odd`, `bias` more than they are. */
export function addFour(even: number, odd: number, bias: number, scores: Int32Array, at: number): void {
  scores[at]! += (even & 0xffff) - bias
  scores[at + 1]! += (odd & 0xffff) - bias
  scores[at + 2]! += (even >>> 16) - bias
  scores[at + 3]! += (odd >>> 16) - bias
}
