/** The module that holds the code that src/tagger/weightSums.wat is assembled to. */
export declare function assembled(): Promise<string>
