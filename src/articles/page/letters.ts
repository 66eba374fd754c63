// Letters of the Latin script, for character classes. Patterns that every start compiles name these: `\p{L}` takes a
// hundred times as long, and an English article's places and photographers are written in this script.

/**
 * With the small letters of Latin Extended-A, which alternate with its capitals: one range where there would be sixty.
 */
export const upperLetters = 'A-ZÀ-ÖØ-ÞĀ-Ž'
export const allLetters = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'
