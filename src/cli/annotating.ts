import type { Annotating } from '../index.ts'

/** How the articles of a command are annotated: in this process. */
export async function annotatingFor(): Promise<Annotating> {
  const { annotateEach } = await import('../index.ts')
  return annotateEach
}
