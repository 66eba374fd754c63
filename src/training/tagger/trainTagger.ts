import { type Lattice, listEdges } from './forwardBackward.ts'
import { shuffled } from '../../algorithms/random.ts'
import { tagScheme, type TagScheme } from './tagScheme.ts'
import { buildTrainingSet, type TrainingSequence, type TrainingSet } from './trainingSet.ts'
import { type StepOptions, trainingStep, type Weights } from './trainingStep.ts'

/** Epochs count the seed up by one. */
const seedsApart = 1000

export interface TrainingOptions extends StepOptions {
  /** Tag names in the order of their bits and indices; at most 32 (see tagScheme). */
  readonly tags: readonly string[]
  /** Passes over the data. */
  readonly epochs: number
  readonly seed: number
  /**
   * The weights are the mean of so many trainings, each from a seed of its own: no single order of the data
   * shall decide. 1 if not given.
   */
  readonly trainings?: number
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

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), one
 * sequence a step, with truncated L1. Positions may leave several tags open (partial annotation: Tsuboi et al.
 * 2008). The weights are the mean of those after each epoch of the second half. Repeatable: same sequences,
 * options and seed, same weights. Sequences that no path explains are passed over.
 */
export function trainTagger(sequences: Iterable<TrainingSequence>, options: TrainingOptions): TrainedTagger {
  const set = buildTrainingSet(sequences, options.minCount)
  const scheme = tagScheme(options.tags)
  const edges = listEdges(scheme)
  const tagCount = options.tags.length
  const means = createWeights(set.hashes.length * tagCount, edges.from.length, tagCount)
  const lattice = createLattice(longestSequence(set), tagCount, edges)
  const { trainings = 1 } = options
  for (let training = 0; training < trainings; training++)
    trainOnce(set, scheme, lattice, { ...options, seed: options.seed + training * seedsApart }, means, trainings)
  const transitions = new Float32Array(tagCount * tagCount)
  edges.from.forEach((from, edge) => (transitions[from * tagCount + edges.to[edge]!] = means.edges[edge]!))
  const { hashes, counts } = set
  return { tags: options.tags, hashes, counts, weights: means.features, transitions, begins: means.begins }
}

/**
 * Adds to `means` the weights after each epoch of the second half, divided by how many of `trainings` trainings
 * there are.
 */
function trainOnce(
  set: TrainingSet,
  scheme: TagScheme,
  lattice: Lattice,
  options: TrainingOptions,
  means: Weights,
  trainings: number,
): void {
  const { epochs, seed } = options
  const weights = createWeights(means.features.length, means.edges.length, means.begins.length)
  const visited = set.visits.reduce((sum, at) => sum + set.sequenceStarts[at + 1]! - set.sequenceStarts[at]!, 0)
  const half = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const salt = Math.imul(seed + epoch * 7919 + 1, 0x85ebca6b)
    let loss = 0
    for (const visit of shuffled(set.visits.length, seed + epoch)) {
      loss += trainingStep(set, set.visits[visit]!, scheme, weights, lattice, options, salt)
    }
    if (epoch >= half) addMean(means, weights, trainings * (epochs - half))
    options.onProgress?.(epoch + 1, loss / visited)
  }
}

function addMean(means: Weights, weights: Weights, of: number): void {
  for (const name of ['features', 'edges', 'begins'] as const) {
    const [sum, more] = [means[name], weights[name]]
    for (let at = 0; at < sum.length; at++) sum[at]! += more[at]! / of
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

function createLattice(length: number, tagCount: number, edges: Lattice['edges']): Lattice {
  const cells = (): Float64Array => new Float64Array(length * tagCount)
  return {
    tagCount,
    edges,
    edgeFactors: new Float64Array(edges.from.length),
    beginFactors: new Float64Array(tagCount),
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

/** What training yields: every feature's weights in full, to be packed into a model file. */
export interface TrainedTagger {
  readonly tags: readonly string[]
  /** The features' hashes. */
  readonly hashes: Uint32Array
  /** How often each feature was seen in training. */
  readonly counts: Uint32Array
  /** Feature `i`'s weights at `i * tags.length + tag`. */
  readonly weights: Float32Array
  /** Tag `from` followed by `to`, at `from * tags.length + to`. */
  readonly transitions: Float32Array
  /** Beginning a sequence with a tag. */
  readonly begins: Float32Array
}
