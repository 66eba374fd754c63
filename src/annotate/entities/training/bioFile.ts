/** A corpus of names: `TOKEN<TAB>TAG<TAB>SOURCE TAG` (the third column may be missing), BIO2, blank lines between sentences. */
export interface BioFile {
  readonly name: string
  readonly text: string
}
