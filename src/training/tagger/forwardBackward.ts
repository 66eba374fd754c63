import type { TagScheme } from './tagScheme.ts'

/** The transitions that a scheme allows, as a list: `from[e]` may be followed by `to[e]`. */
interface Edges {
  readonly from: Uint8Array
  readonly to: Uint8Array
}

export function listEdges({ tags, follows }: TagScheme): Edges {
  const allowed = Array.from(follows.keys()).filter((at) => follows[at] === 1)
  return {
    from: Uint8Array.from(allowed, (at) => Math.floor(at / tags.length)),
    to: Uint8Array.from(allowed, (at) => at % tags.length),
  }
}

/** Everything that a pass over a sequence needs; `factors` are e to the power of the weights. */
export interface Lattice {
  readonly tagCount: number
  readonly edges: Edges
  readonly edgeFactors: Float64Array
  readonly beginFactors: Float64Array
  /** e to the power of each tag's score at each position, scaled so that a position's largest is 1. */
  emissionFactors: Float64Array
  alpha: Float64Array
  beta: Float64Array
  scales: Float64Array
}

/**
 * Forward-backward in scaled probabilities (Rabiner 1989): adds `sign` times the expectation of each tag at
 * each position to `marginals`, and of each edge to `edgeSums`. Only tags whose bit is set in `allowed` take
 * part.
 * @returns false, having added nothing, where no path is allowed
 */
export function addExpectations(
  lattice: Lattice,
  length: number,
  allowed: Uint32Array | null,
  sign: number,
  marginals: Float64Array,
  edgeSums: Float64Array,
): boolean {
  if (!forward(lattice, length, allowed)) return false
  backward(lattice, length)
  const { tagCount, edges, edgeFactors, alpha, beta, scales } = lattice
  for (let at = 0; at < length * tagCount; at++) marginals[at]! += sign * alpha[at]! * beta[at]!
  for (let position = 1; position < length; position++) {
    const row = position * tagCount
    const scale = sign / scales[position]!
    for (let edge = 0; edge < edgeFactors.length; edge++) {
      const to = row + edges.to[edge]!
      edgeSums[edge]! +=
        alpha[row - tagCount + edges.from[edge]!]! *
        edgeFactors[edge]! *
        lattice.emissionFactors[to]! *
        beta[to]! *
        scale
    }
  }
  return true
}

function forward(lattice: Lattice, length: number, allowed: Uint32Array | null): boolean {
  const { tagCount, edges, edgeFactors, emissionFactors, alpha, scales } = lattice
  for (let position = 0; position < length; position++) {
    const row = position * tagCount
    if (position === 0) alpha.set(lattice.beginFactors)
    else {
      alpha.fill(0, row, row + tagCount)
      for (let edge = 0; edge < edgeFactors.length; edge++) {
        alpha[row + edges.to[edge]!]! += alpha[row - tagCount + edges.from[edge]!]! * edgeFactors[edge]!
      }
    }
    const open = allowed === null ? 0xffffffff : allowed[position]!
    let sum = 0
    for (let tag = 0; tag < tagCount; tag++) {
      const value = (open & (1 << tag)) === 0 ? 0 : alpha[row + tag]! * emissionFactors[row + tag]!
      alpha[row + tag] = value
      sum += value
    }
    if (!(sum > 0)) return false
    scales[position] = sum
    for (let tag = 0; tag < tagCount; tag++) alpha[row + tag]! /= sum
  }
  return true
}

/** What forward blocked needs no second look: its alpha is zero. */
function backward(lattice: Lattice, length: number): void {
  const { tagCount, edges, edgeFactors, emissionFactors, alpha, beta, scales } = lattice
  beta.fill(1, (length - 1) * tagCount, length * tagCount)
  for (let position = length - 2; position >= 0; position--) {
    const row = position * tagCount
    const next = row + tagCount
    beta.fill(0, row, next)
    for (let edge = 0; edge < edgeFactors.length; edge++) {
      const to = next + edges.to[edge]!
      if (alpha[to]! > 0) beta[row + edges.from[edge]!]! += edgeFactors[edge]! * emissionFactors[to]! * beta[to]!
    }
    for (let tag = 0; tag < tagCount; tag++) beta[row + tag]! /= scales[position + 1]!
  }
}
