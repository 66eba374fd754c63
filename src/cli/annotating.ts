import type { Annotating } from '../index.ts'
import type { InputOptions } from './options.ts'

/** How the articles of a command are annotated, as its options say. */
export async function annotatingFor({ jobs, timeout }: InputOptions): Promise<Annotating> {
  const { annotateInWorkers } = await import('../index.ts')
  return annotateInWorkers({ jobs, seconds: timeout })
}
