// The direction of imports:
// bin -> cli -> {index, training/} -> cache/ -> workers/ -> pipeline -> {articles, annotate, corpus, render}
//     -> {language, names, tagger} -> {models, lexicons} -> {algorithms, types}
// A layer may skip down, never up or sideways. Every rule says what to do instead.

const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
})
const onlyIn = (name, comment, home, module) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: module },
})

module.exports = {
  forbidden: [
    never(
      'types-import-nothing',
      'types/ holds shapes only. Put code that works on a shape into the folder whose job it is.',
      '^src/types/',
      '^src/(?!types/)',
    ),
    never(
      'algorithms-import-nothing',
      'algorithms/ knows numbers, texts, lists and maps, and nothing of articles or of any model: hand in what it needs.',
      '^src/algorithms/',
      '^(?!src/algorithms/)',
    ),
    never(
      'ground-stays-ground',
      'models/ and lexicons/ are data with a door. Code that interprets them belongs above: names/, tagger/ or an annotator.',
      '^src/(models|lexicons)/',
      '^src/(?!models/|lexicons/|algorithms/|types/)',
    ),
    never(
      'tools-know-no-stage',
      'language/, names/ and tagger/ serve all stages and know none. Pass in what they need.',
      '^src/(language|names|tagger)/',
      '^src/(?!language/|names/|tagger/|models/|lexicons/|algorithms/|types/)',
    ),
    {
      name: 'stages-are-strangers',
      comment:
        'articles/, annotate/, corpus/ and render/ meet in pipeline.ts only. What two of them need goes into types/ (shapes), names/ or language/.',
      severity: 'error',
      from: { path: '^src/(articles|annotate|corpus|render)/' },
      to: { path: '^src/(articles|annotate|corpus|render)/', pathNot: '^src/$1/' },
    },
    {
      name: 'annotators-are-strangers',
      comment: 'Annotators read each other’s layers, not each other’s code. Ask for the layer in `requires`.',
      severity: 'error',
      from: { path: '^src/annotate/([^/]+)/' },
      to: { path: '^src/annotate/[^/]+/', pathNot: '^src/annotate/$1/' },
    },
    never(
      'stages-know-no-top',
      'A stage is called by the pipeline, never the other way round.',
      '^src/(articles|annotate|corpus|render)/',
      '^src/(pipeline|workers|cache|index|training|cli)',
    ),
    never(
      'pipeline-knows-no-top',
      'The pipeline is a library: it never prints, and who annotates is handed in.',
      '^src/pipeline',
      '^src/(index|training|cli|workers|cache)',
    ),
    never(
      'workers-only-annotate',
      'workers/ runs the pipeline in threads: what is read or asked is the business of whoever calls it.',
      '^src/workers/',
      '^src/(?!workers/|pipeline|models/packageRoot|algorithms/|types/)',
    ),
    never(
      'cache-knows-no-answer',
      'cache/ keeps what was found in single articles: what is made of many of them is asked anew.',
      '^src/cache/',
      '^src/(corpus|render|training|index|cli)',
    ),
    {
      name: 'learning-apart',
      comment:
        'Only cli/ asks training/, and only its index.ts: who reads articles must not load what learns from them. Put what both need where the reader is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(training|cli)/' },
      to: { path: '^src/training/' },
    },
    never(
      'index-knows-no-cli',
      'What a program can use must not need the command line.',
      '^src/(index|training)',
      '^src/cli/',
    ),
    {
      name: 'commands-are-strangers',
      comment: 'What two commands share goes into a file of cli/ beside commands/.',
      severity: 'error',
      from: { path: '^src/cli/commands/' },
      to: { path: '^src/cli/commands/' },
    },
    {
      name: 'cli-asks-the-library',
      comment:
        'The command line uses what index.ts and training/index.ts export, so that every program can do what it does. Only the names of formats, which help prints, come from their registries, what is said of any error from algorithms/systemErrors, and whether a run annotated anything from workers/ranWhole: index.ts loads more.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/(?!cli/|index|training/index|models/packageRoot|types/|articles/inputFormat|render/renderResult|algorithms/systemErrors|workers/ranWhole)',
      },
    },
    onlyIn(
      'one-door-to-wink',
      'Only language/wink.ts talks to wink-nlp: add to it what you need.',
      '^src/language/wink',
      'node_modules/wink-',
    ),
    onlyIn(
      'colours-in-cli',
      'Only cli/ knows Commander and colours: hand a Paint in.',
      '^src/cli/',
      'node_modules/(commander|chalk)/',
    ),
    onlyIn('threads-in-workers', 'Only workers/ starts threads.', '^src/workers/', 'node_modules/tinypool/'),
    onlyIn('tables-in-render', 'Only render/ draws tables.', '^src/render/', 'node_modules/cli-table3/'),
    onlyIn(
      'pictures-in-charts',
      'Only render/charts/ draws pictures: give it data.',
      '^src/render/charts/',
      'node_modules/(@observablehq/|d3-)',
    ),
    {
      name: 'files-at-the-edge',
      comment:
        'Only articles/, models/, pipeline.ts, cache/, cli/ and the scripts of training/ touch the file system: hand values in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(articles/|models/|pipeline|cache/|cli/|training/scripts/)' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-cycles',
      comment: 'Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'folders-go-one-way',
      comment:
        'Two folders that import each other are one: move what both need into the lower of them, or into a third.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file: delete it, or use it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/types/', '\\.d\\.ts$', '^bin/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
