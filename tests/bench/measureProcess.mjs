import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const usage = fileURLToPath(new URL('usage.cjs', import.meta.url))

/** CPU seconds and peak memory of a whole Node process; its answer is thrown away. */
export async function measureProcess(args) {
  const child = spawn(process.execPath, ['--require', usage, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stdio[3].on('data', (data) => (said += data))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return JSON.parse(said)
}

const spacyScript = `
import json, resource, sys, time
import spacy
nlp = spacy.load("en_core_web_sm")
texts = [json.loads(line)["text"] for line in open(sys.argv[1])]
loaded = time.process_time()
tokens = sum(len(doc) for doc in nlp.pipe(texts))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"version": spacy.__version__, "start": loaded, "rate": tokens / (time.process_time() - loaded), "peak": peak}))
`

/** spaCy's small English model on the same articles; undefined where it isn't installed. */
export function measureSpacy(file) {
  const { status, stdout } = spawnSync('python3', ['-c', spacyScript, file], {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  })
  return status === 0 ? JSON.parse(stdout) : undefined
}

const corenlpAnnotators = 'tokenize,pos,lemma,ner'

/** CoreNLP's names in the articles, by the folder that CORENLP_HOME names; undefined where there is none. */
export function measureCorenlp(textFile) {
  const { CORENLP_HOME } = process.env
  if (CORENLP_HOME === undefined) return undefined
  const words = ['-cp', `${CORENLP_HOME}/*`, 'edu.stanford.nlp.pipeline.StanfordCoreNLP']
  const { stderr, status } = spawnSync(
    'java',
    [
      ...words,
      '-annotators',
      corenlpAnnotators,
      '-threads',
      '1',
      '-file',
      textFile,
      '-outputFormat',
      'json',
      '-outputDirectory',
      '/tmp',
    ],
    { encoding: 'utf8' },
  )
  const rate = /at ([\d.]+) tokens\/sec/.exec(stderr)?.[1]
  return status === 0 && rate !== undefined ? { rate: Number(rate) } : undefined
}
