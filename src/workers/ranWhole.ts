let ran = false

/** To be called when this thread annotates an article of which nothing was known. */
export function noteWhole(): void {
  ran = true
}

/** Was all that a command may run with an article run in this thread? Code kept of a run that did less is less than it needs. */
export const ranWhole = (): boolean => ran
