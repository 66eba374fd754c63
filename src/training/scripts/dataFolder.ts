import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The folder of training texts that the scripts read; .github/CONTRIBUTING.md says what lies where. */
export interface DataFolder {
  readonly path: string
  /** The text of a gzipped file. */
  readonly read: (path: string) => string
  /** Its lines, but for empty ones. */
  readonly lines: (path: string) => string[]
}

/** @param folder as given on the command line; else DIGEST_DATA says where it is, as it does for the accuracy tests */
export function dataFolder(folder = process.env.DIGEST_DATA ?? '../shared/data'): DataFolder {
  const read = (path: string): string => {
    if (!existsSync(`${folder}/${path}`))
      throw new Error(
        `no ${folder}/${path}: “Data” in .github/CONTRIBUTING.md says where it is published and how to lay it out`,
      )
    return gunzipSync(readFileSync(`${folder}/${path}`)).toString()
  }
  return { path: folder, read, lines: (path) => read(path).split('\n').filter(Boolean) }
}
