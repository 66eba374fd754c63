/** Tags of the sequence model; `more` is content that goes on after its cue and speaker interrupted it. */
export const quoteTags = [
  'O',
  'B-content',
  'I-content',
  'B-more',
  'I-more',
  'B-cue',
  'I-cue',
  'B-source',
  'I-source',
] as const
