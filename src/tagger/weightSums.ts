import { weightSumsCode } from './weightSumsCode.ts'

/** A model's weights, ready to be summed: weightSums.wat over a memory that holds the model's file. */
export interface WeightSums {
  /** Where the features of a call are put, as hashes. */
  readonly features: Uint32Array
  /** What the weights of the last call's features sum up to, tag by tag. */
  readonly sums: Int32Array
  /** Sums up the weights of the first `count` of `features`. */
  readonly sum: (count: number) => void
}

/** A model has at most so many tags. */
export const mostTags = 16
/** Features that are summed up in one call. */
export const mostFeatures = 256

/** As in weightSums.wat. */
const [sumsAt, fileAt] = [1024, 2_099_200]
const pageBytes = 65_536

/** What Node's types leave out. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (code: object, imports: object) => { readonly exports: object }
}

interface Exports {
  readonly open: (bucketBits: number, bucketsAt: number, cellsAt: number) => void
  readonly sum: WeightSums['sum']
}

let code: object | undefined

/** The bytes of a model's file where its weights can be summed, and what sums them. */
export interface ModelMemory {
  readonly file: Uint8Array<ArrayBuffer>
  /** @param bucketsAt where in the file buckets begin, and cells */
  readonly open: (bucketBits: number, bucketsAt: number, cellsAt: number) => WeightSums
}

/** Room for a model's file of so many bytes. */
export function modelMemory(fileBytes: number): ModelMemory {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((fileAt + fileBytes) / pageBytes) })
  const { buffer } = memory
  return {
    file: new Uint8Array(buffer, fileAt, fileBytes),
    open(bucketBits, bucketsAt, cellsAt) {
      code ??= new WebAssembly.Module(Buffer.from(weightSumsCode, 'base64'))
      const { open, sum } = new WebAssembly.Instance(code, { memory: { of: memory } }).exports as Exports
      open(bucketBits, fileAt + bucketsAt, fileAt + cellsAt)
      return {
        features: new Uint32Array(buffer, 0, mostFeatures),
        sums: new Int32Array(buffer, sumsAt, mostTags),
        sum,
      }
    },
  }
}

/**
 * Adds the weights of `hashes[0 .. count)`, at most 256 features, to the scores of a model's tags at `scores[at ..]`:
 * sixteen numbers, zeros for the tags that the model does not have.
 */
export function addScores(
  { features, sums, sum }: WeightSums,
  hashes: Uint32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  if (hashes !== features) features.set(hashes.subarray(0, count))
  sum(count)
  for (let tag = 0; tag < mostTags; tag++) scores[at + tag]! += sums[tag]!
}
