/** What a sentence starts with that leans on the sentence before: pronouns and connectives. Lower case. */
export const leaningStarts: readonly string[] = [
  ...'he she it they his her hers their its him them this that these those such another both neither here'.split(' '),
  ...'but and or nor so yet however also meanwhile still then instead besides moreover furthermore therefore'.split(
    ' ',
  ),
  ...'thus nevertheless nonetheless similarly likewise otherwise afterwards later'.split(' '),
  ...['as a result', 'in addition', 'for example', 'for instance', 'on the other hand', 'by contrast', 'in contrast'],
]
