/** A corpus of names: `TOKEN<TAB>TAG<TAB>SOURCE TAG` (the third column may be missing), BIO2, blank lines between sentences. */
export interface BioFile {
  readonly name: string
  readonly text: string
  /** Its labels are a machine's, or err otherwise: what a model of the other files contradicts is left open (see openDoubts). */
  readonly isDoubted?: boolean
}
