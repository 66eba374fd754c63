/**
 * Makes scores (logits) chances, in place: none is negative, together they are 1. The largest score is taken off first,
 * so that none is too large for e to its power.
 */
export function softmax(scores: number[] | Float32Array): void {
  let largest = -Infinity
  for (let i = 0; i < scores.length; i++) largest = Math.max(largest, scores[i]!)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - largest)
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum
}
