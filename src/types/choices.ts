// What options of questions can be: one list for whoever asks, whoever answers and for the help.

/** What two entities must stand in together to count as occurring together. */
export const networkUnits = ['sentence', 'paragraph', 'article'] as const
export type NetworkUnit = (typeof networkUnits)[number]

/** Concordance lines as they stand in the texts, or by the words next to the keyword on that side. */
export const contextOrders = ['text', 'left', 'right'] as const
export type ContextOrder = (typeof contextOrders)[number]

/** How a result can be printed: `render/renderResult.ts` has a renderer for each. */
export const formats = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const
export type Format = (typeof formats)[number]

/** How a network can be printed for other programs. */
export const graphFormats = ['dot', 'graphml', 'mermaid'] as const
export type GraphFormat = (typeof graphFormats)[number]

/**
 * How an input is written. Text and Markdown are read alike: front matter and marks of headings and emphasis mean the
 * same in both. Any may be gzipped. HTML is told from the others, so that it can be refused.
 */
export const inputFormats = ['text', 'html', 'markdown', 'jsonl'] as const
export type InputFormat = (typeof inputFormats)[number]
