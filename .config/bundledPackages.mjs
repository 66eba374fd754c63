/** What most runs of the command line need, and dist/cli.cjs holds; other packages are loaded where they lie. */
export const bundledPackages = ['cli-table3', 'commander', 'fastest-levenshtein', 'wink-eng-lite-web-model', 'wink-nlp']
