/**
 * A corpus of names: `TOKEN<TAB>TAG<TAB>SOURCE TAG<TAB>CONFIDENCE` (the third and fourth columns may be missing; the confidence is in percent), BIO2, blank
 * lines between sentences.
 */
export interface BioFile {
  readonly name: string
  readonly text: string
}
