import { addExpectations, type Lattice } from './forwardBackward.ts'
import { largestWeight } from '../../tagger/taggerModel.ts'
import type { TagScheme } from './tagScheme.ts'
import type { TrainingSet } from './trainingSet.ts'

/** A model that is being trained: weights, and the squares of their gradients so far. */
export interface Weights {
  readonly features: Float32Array
  readonly featureSquares: Float32Array
  readonly edges: Float32Array
  readonly edgeSquares: Float32Array
  readonly begins: Float32Array
  readonly beginSquares: Float32Array
}

export interface StepOptions {
  readonly rate: number
  readonly l1: number
  readonly dropout: number
}

/**
 * The features that a step looks at: position `p` has `features[starts[p] .. starts[p + 1])`, as places in the
 * weights.
 */
interface Kept {
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** Gradients below this are not worth a step. */
const negligibleFactor = 1e-3

/**
 * One step of AdaGrad on one sequence; `salt` decides which features drop out. Returns the log loss, summed
 * over positions.
 */
export function trainingStep(
  set: TrainingSet,
  sequence: number,
  scheme: TagScheme,
  weights: Weights,
  lattice: Lattice,
  options: StepOptions,
  salt: number,
): number {
  const first = set.sequenceStarts[sequence]!
  const length = set.sequenceStarts[sequence + 1]! - first
  if (length === 0) return 0
  const { tagCount } = lattice
  const kept = keepFeatures(set, first, length, tagCount, options.dropout, salt)
  setEmissions(kept, length, weights, lattice, 1 / (1 - options.dropout))
  setTransitions(scheme, weights, lattice)
  const gradient = new Float64Array(length * tagCount)
  const edgeGradient = new Float64Array(lattice.edgeFactors.length)
  if (!addExpectations(lattice, length, set.allowed.subarray(first, first + length), 1, gradient, edgeGradient))
    return 0
  const right = gradient.slice()
  addExpectations(lattice, length, null, -1, gradient, edgeGradient)
  edgeGradient.forEach((slope, edge) => step(weights.edges, weights.edgeSquares, edge, slope, options.rate, 0))
  for (let tag = 0; tag < tagCount; tag++)
    step(weights.begins, weights.beginSquares, tag, gradient[tag]!, options.rate, 0)
  for (let position = 0; position < length; position++) {
    stepFeatures(kept, position, gradient, tagCount, weights, options)
  }
  return logLoss(right, gradient, tagCount)
}

/** Tosses a coin for each feature's occurrence, which the salt alone decides. */
function keepFeatures(
  set: TrainingSet,
  first: number,
  length: number,
  tagCount: number,
  dropout: number,
  salt: number,
): Kept {
  const starts = new Uint32Array(length + 1)
  const places = new Uint32Array(set.featureStarts[first + length]! - set.featureStarts[first]!)
  const least = dropout * 2 ** 32
  let size = 0
  for (let position = 0; position < length; position++) {
    const end = set.featureStarts[first + position + 1]!
    for (let at = set.featureStarts[first + position]!; at < end; at++) {
      const mixed = Math.imul(at ^ salt ^ (at >>> 15), 0x9e3779b1)
      if (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0 >= least) places[size++] = set.features[at]! * tagCount
    }
    starts[position + 1] = size
  }
  return { starts, places }
}

function setEmissions(
  { starts, places }: Kept,
  length: number,
  { features }: Weights,
  { tagCount, emissionFactors }: Lattice,
  boost: number,
): void {
  emissionFactors.fill(0, 0, length * tagCount)
  for (let position = 0; position < length; position++) {
    const row = position * tagCount
    for (let at = starts[position]!; at < starts[position + 1]!; at++) {
      const place = places[at]!
      for (let tag = 0; tag < tagCount; tag++) emissionFactors[row + tag]! += features[place + tag]!
    }
    let most = -Infinity
    for (let at = row; at < row + tagCount; at++) {
      emissionFactors[at] = emissionFactors[at]! * boost
      most = Math.max(most, emissionFactors[at]!)
    }
    for (let at = row; at < row + tagCount; at++) emissionFactors[at] = Math.exp(emissionFactors[at]! - most)
  }
}

function setTransitions(scheme: TagScheme, weights: Weights, { edgeFactors, beginFactors }: Lattice): void {
  for (let edge = 0; edge < edgeFactors.length; edge++) edgeFactors[edge] = Math.exp(weights.edges[edge]!)
  beginFactors.forEach((_, tag) => (beginFactors[tag] = scheme.begins[tag] === 1 ? Math.exp(weights.begins[tag]!) : 0))
}

/** A step for every feature of a position, in those tags alone that the model has wrong. */
function stepFeatures(
  { starts, places }: Kept,
  position: number,
  gradient: Float64Array,
  tagCount: number,
  { features, featureSquares }: Weights,
  { rate, l1 }: StepOptions,
): void {
  for (let tag = 0; tag < tagCount; tag++) {
    const slope = gradient[position * tagCount + tag]!
    if (slope < negligibleFactor && slope > -negligibleFactor) continue
    for (let at = starts[position]!; at < starts[position + 1]!; at++) {
      step(features, featureSquares, places[at]! + tag, slope, rate, l1)
    }
  }
}

/**
 * AdaGrad upwards along the slope, then towards zero by the like share of `l1`, stopping there; within what a
 * model's file can hold.
 */
function step(weights: Float32Array, squares: Float32Array, at: number, slope: number, rate: number, l1: number): void {
  const square = squares[at]! + slope * slope
  squares[at] = square
  const pace = rate / Math.sqrt(square + 1e-2)
  const weight = weights[at]! + pace * slope
  const pull = pace * l1
  const drawn = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0
  weights[at] = Math.max(-largestWeight, Math.min(largestWeight, drawn))
}

/** `right` is the chance of each tag among the allowed, `gradient` what it exceeds the model's own by. */
function logLoss(right: Float64Array, gradient: Float64Array, tagCount: number): number {
  let loss = 0
  for (let row = 0; row < right.length; row += tagCount) {
    let chance = 0
    for (let at = row; at < row + tagCount; at++) if (right[at]! > 0) chance += right[at]! - gradient[at]!
    loss -= Math.log(Math.max(chance, 1e-9))
  }
  return loss
}
