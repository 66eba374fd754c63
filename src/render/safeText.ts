/**
 * Characters that a terminal obeys or that hide text: C0 and C1 controls, DEL, the marks that turn writing around
 * (Unicode's Bidi_Control), and what has no width (zero-width space and no-break space, word joiner, tags). Article
 * text is hostile: none of them reaches a terminal or a spreadsheet.
 */
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu
/** Whole escape sequences (ECMA-48: control sequences and strings), so that no `[31m` stays behind. */
const sequences = /\u001b(?:\[[0-9;?]{0,32}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)|[@-Z\\-_])/g
const whiteSpace = /[\t\n\r\u2028\u2029]+/g

/** The text on one line and without anything that a terminal would obey. */
export const safeText = (text: string): string => visibleText(text).replace(whiteSpace, ' ')

/** The same, its lines as they are. */
export const visibleText = (text: string): string => text.replace(sequences, '').replace(unsafe, '')
