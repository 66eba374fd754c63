/**
 * What some features together give to the tags, by how much more than to the first tag: two tags in a number of 32 bits, one in its low half, one
 * in its high half plus whatever the low half borrows. Such sums add up as they are.
 */
export const PAIRS = 4
