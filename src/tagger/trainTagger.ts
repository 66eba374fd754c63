import { addExpectations, listEdges, type Lattice } from './forwardBackward.ts'
import { shuffled } from './shuffled.ts'
import { tagScheme } from './tagScheme.ts'
import type { TrainedTagger } from './trainedTagger.ts'
import { buildTrainingSet, type TrainingSequence, type TrainingSet } from './trainingSet.ts'

export interface TrainingOptions {
  /** Tag names in the order of their bits and indices; at most 32 (see tagScheme). */
  readonly tags: readonly string[]
  /** Passes over the data. */
  readonly epochs: number
  readonly seed: number
  /** Features seen less often are left out. */
  readonly minCount: number
  /** AdaGrad's step. */
  readonly rate: number
  /** How hard weights are drawn to zero with each step. Those of rare use end there, which makes the model small. */
  readonly l1: number
  /**
   * The share of a position's features that each step leaves out at random, so that no name is learnt by its letters
   * alone where its surroundings tell as well (Wager et al. 2013).
   */
  readonly dropout: number
  /** Called after each epoch with the mean log loss of a position. */
  readonly onProgress?: (epoch: number, loss: number) => void
}

/** Gradients below this are not worth a step. */
const NEGLIGIBLE = 1e-3

interface Weights {
  readonly features: Float32Array
  readonly featureSquares: Float32Array
  readonly edges: Float32Array
  readonly edgeSquares: Float32Array
  readonly begins: Float32Array
  readonly beginSquares: Float32Array
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), one sequence a
 * step, with truncated L1. Positions may leave several tags open (partial annotation: Tsuboi et al. 2008).
 * Repeatable: same sequences, options and seed, same weights. Sequences that no path explains are passed over.
 */
export function trainTagger(sequences: Iterable<TrainingSequence>, options: TrainingOptions): TrainedTagger {
  const set = buildTrainingSet(sequences, options.minCount)
  const scheme = tagScheme(options.tags)
  const edges = listEdges(scheme)
  const tagCount = options.tags.length
  const weights = createWeights(set.hashes.length * tagCount, edges.from.length, tagCount)
  const lattice = createLattice(longestSequence(set), tagCount, edges, scheme.ends)
  const visited = set.visits.reduce((sum, at) => sum + set.sequenceStarts[at + 1]! - set.sequenceStarts[at]!, 0)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0
    for (const visit of shuffled(set.visits.length, options.seed + epoch)) {
      loss += trainOnSequence(set, set.visits[visit]!, scheme.begins, weights, lattice, options, epoch)
    }
    options.onProgress?.(epoch + 1, loss / visited)
  }
  const transitions = new Float32Array(tagCount * tagCount)
  edges.from.forEach((from, edge) => (transitions[from * tagCount + edges.to[edge]!] = weights.edges[edge]!))
  return {
    tags: options.tags,
    hashes: set.hashes,
    counts: set.counts,
    weights: weights.features,
    transitions,
    begins: weights.begins,
  }
}

function createWeights(features: number, edges: number, tags: number): Weights {
  return {
    features: new Float32Array(features),
    featureSquares: new Float32Array(features),
    edges: new Float32Array(edges),
    edgeSquares: new Float32Array(edges),
    begins: new Float32Array(tags),
    beginSquares: new Float32Array(tags),
  }
}

function createLattice(length: number, tagCount: number, edges: Lattice['edges'], ends: Uint8Array): Lattice {
  const cells = (): Float64Array => new Float64Array(length * tagCount)
  return {
    tagCount,
    edges,
    edgeFactors: new Float64Array(edges.from.length),
    beginFactors: new Float64Array(tagCount),
    ends,
    emissionFactors: cells(),
    alpha: cells(),
    beta: cells(),
    scales: new Float64Array(length),
  }
}

function longestSequence({ sequenceStarts }: TrainingSet): number {
  let longest = 0
  for (let at = 1; at < sequenceStarts.length; at++)
    longest = Math.max(longest, sequenceStarts[at]! - sequenceStarts[at - 1]!)
  return longest
}

/** One step; returns the sequence's log loss, estimated position by position. */
function trainOnSequence(
  set: TrainingSet,
  sequence: number,
  begins: Uint8Array,
  weights: Weights,
  lattice: Lattice,
  options: TrainingOptions,
  epoch: number,
): number {
  const first = set.sequenceStarts[sequence]!
  const length = set.sequenceStarts[sequence + 1]! - first
  if (length === 0) return 0
  const { tagCount } = lattice
  const kept = keeper(options, epoch)
  setFactors(set, sequence, length, begins, weights, lattice, kept, 1 / (1 - options.dropout))
  const gradient = new Float64Array(length * tagCount)
  const edgeGradient = new Float64Array(lattice.edgeFactors.length)
  const allowed = set.allowed.subarray(first, first + length)
  if (!addExpectations(lattice, length, allowed, 1, gradient, edgeGradient)) return 0
  const right = gradient.slice()
  addExpectations(lattice, length, null, -1, gradient, edgeGradient)
  step(weights.edges, weights.edgeSquares, edgeGradient, 0, options.rate, 0)
  step(weights.begins, weights.beginSquares, gradient.subarray(0, tagCount), 0, options.rate, 0)
  for (let position = 0; position < length; position++) {
    const slope = gradient.subarray(position * tagCount, (position + 1) * tagCount)
    if (slope.every((value) => Math.abs(value) < NEGLIGIBLE)) continue
    const end = set.featureStarts[first + position + 1]!
    for (let at = set.featureStarts[first + position]!; at < end; at++) {
      if (!kept(at)) continue
      step(weights.features, weights.featureSquares, slope, set.features[at]! * tagCount, options.rate, options.l1)
    }
  }
  return logLoss(right, gradient, tagCount)
}

function setFactors(
  set: TrainingSet,
  sequence: number,
  length: number,
  begins: Uint8Array,
  weights: Weights,
  lattice: Lattice,
  kept: (at: number) => boolean,
  boost: number,
): void {
  const { tagCount, emissionFactors, edgeFactors, beginFactors } = lattice
  const first = set.sequenceStarts[sequence]!
  const given = set.scores[sequence]
  emissionFactors.fill(0, 0, length * tagCount)
  for (let position = 0; position < length; position++) {
    const row = position * tagCount
    const end = set.featureStarts[first + position + 1]!
    for (let at = set.featureStarts[first + position]!; at < end; at++) {
      if (!kept(at)) continue
      const weight = set.features[at]! * tagCount
      for (let tag = 0; tag < tagCount; tag++) emissionFactors[row + tag]! += weights.features[weight + tag]!
    }
    let most = -Infinity
    for (let at = row; at < row + tagCount; at++) {
      emissionFactors[at] = emissionFactors[at]! * boost + (given?.[at] ?? 0)
      most = Math.max(most, emissionFactors[at]!)
    }
    for (let at = row; at < row + tagCount; at++) emissionFactors[at] = Math.exp(emissionFactors[at]! - most)
  }
  for (let edge = 0; edge < edgeFactors.length; edge++) edgeFactors[edge] = Math.exp(weights.edges[edge]!)
  for (let tag = 0; tag < tagCount; tag++) beginFactors[tag] = begins[tag] === 1 ? Math.exp(weights.begins[tag]!) : 0
}

/** AdaGrad upwards along `slope`, then towards zero by `l1` steps, stopping there. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  slope: Float64Array,
  at: number,
  rate: number,
  l1: number,
): void {
  for (let index = 0; index < slope.length; index++) {
    const value = slope[index]!
    if (value < NEGLIGIBLE && value > -NEGLIGIBLE) continue
    const square = squares[at + index]! + value * value
    squares[at + index] = square
    const pace = rate / Math.sqrt(square + 1e-2)
    const weight = weights[at + index]! + pace * value
    const pull = pace * l1
    weights[at + index] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0
  }
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

/** Which of the features' occurrences an epoch keeps: a coin for each, which the seed alone decides. */
function keeper({ dropout, seed }: TrainingOptions, epoch: number): (at: number) => boolean {
  const salt = Math.imul(seed + epoch * 7919 + 1, 0x85ebca6b)
  const least = dropout * 2 ** 32
  return (at) => {
    const mixed = Math.imul(at ^ salt ^ (at >>> 15), 0x9e3779b1)
    return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0 >= least
  }
}
