/** The WebAssembly texts. */
export declare const sources: readonly string[]
/** Where the code of one is. */
export declare function targetOf(source: string): string
/** The module that holds the code that one is assembled to. */
export declare function assembled(source: string): Promise<string>
