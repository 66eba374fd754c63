/** What became of files between two looks at a folder. */
export interface FileChanges {
  /** New or changed, and the same in two looks: nobody is writing them. */
  readonly ready: ReadonlySet<string>
  /** Missing in two looks: what an editor replaces is missing for a moment. */
  readonly gone: readonly string[]
  /** Nothing waits for another look. */
  readonly isSettled: boolean
}

/** Tells, look after look, which files are to be read. A look has a stamp for each path: another one, another content. */
export function fileChanges(): (found: ReadonlyMap<string, string>) => FileChanges {
  const read = new Map<string, string>()
  let before: ReadonlyMap<string, string> = new Map()
  return (found) => {
    const changed = [...found].filter(([path, stamp]) => read.get(path) !== stamp)
    const ready = changed.filter(([path, stamp]) => before.get(path) === stamp)
    const missing = [...read.keys()].filter((path) => !found.has(path))
    const gone = missing.filter((path) => !before.has(path))
    before = found
    for (const [path, stamp] of ready) read.set(path, stamp)
    for (const path of gone) read.delete(path)
    return {
      ready: new Set(ready.map(([path]) => path)),
      gone,
      isSettled: ready.length === changed.length && gone.length === missing.length,
    }
  }
}
