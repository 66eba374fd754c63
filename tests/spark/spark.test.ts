import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

// The job on a real Spark: a master, and two executors in processes of their own.
const python = process.env.PYTHON ?? 'python3'
const runs = (command: string, ...argv: readonly string[]): boolean => spawnSync(command, argv).status === 0
const missing = [
  ...(existsSync('dist/cli.cjs') ? [] : ['dist (npm run build)']),
  ...(existsSync('/proc/self/stat') ? [] : ['/proc']),
  ...(runs('java', '-version') ? [] : ['Java']),
  ...(runs(python, '-c', 'import pyspark, pyarrow, pandas')
    ? []
    : ['pyspark with pyarrow and pandas (pip install pyspark pyarrow pandas)']),
]

const folder = mkdtempSync(join(tmpdir(), 'digest-spark-'))
const at = (name: string): string => join(folder, name)
const digest = resolve('bin/digest.js')

interface Ended {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

function run(command: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, argv, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code) => done({ code, stdout: Buffer.concat(chunks), stderr }))
  })
}

const ask = (...argv: readonly string[]): Promise<Ended> => run('node', [digest, ...argv])

/** All that it says comes with its own output: spark-submit sends both one way. */
async function submit(
  master: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const options = ['spark.ui.enabled=false', 'spark.sql.shuffle.partitions=4', 'spark.log.level=ERROR']
  const conf = options.flatMap((option) => ['--conf', option])
  const submitted = ['-m', 'pyspark.find_spark_home']
  const home = spawnSync(python, submitted).stdout.toString().trim()
  const words = ['--master', master, ...conf, 'src/spark/digest_spark.py', ...argv]
  const { code, stdout, stderr } = await run(join(home, 'bin/spark-submit'), words, {
    ...{ PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python, PYTHONWARNINGS: 'ignore' },
    ...env,
  })
  return { code, said: stderr + stdout.toString() }
}

/** What Spark wrote, the parts of it in their order. */
function contents(path: string): Buffer {
  const parts = readdirSync(path).filter((name) => name.startsWith('part-'))
  return Buffer.concat(parts.sort().map((name) => readFileSync(join(path, name))))
}

const names = ['Mara Quill', 'Tomas Vey', 'Ida Lorn', 'Bram Oster', 'Nell Harrow', 'Jon Pike']
const places = ['Orvik', 'Lorville', 'Sundholm']
const record = (i: number): string => {
  const [name, other, place] = [names[i % 6]!, names[(i * 5 + 1) % 6]!, places[i % 3]!]
  const text = `${place.toUpperCase()} — ${name} said on Monday that ferry ${Math.floor(i / 3)} will leave ${place}. “We sail at ${i},” ${name} told ${other}.`
  return JSON.stringify({ id: `a${i}`, text, published: `2024-03-0${1 + (i % 9)}`, rating: i })
}
const lines = Array.from({ length: 60 }, (_, i) => record(i))
const poison = ['{"id":"half', '{"id":"textless"}', '[]', '\ud800'].map((line) => Buffer.from(line))
poison.push(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))
const halfCharacter = '{"id":"half-character","text":"Mara Quill sang \\ud83d loudly."}'
const questions = ['entities --type person --top 5 --json', 'compare --table copies --format csv', 'context Quill']

describe.skipIf(missing.length > 0)(
  `on Spark${missing.length > 0 ? ` (skipped without ${missing.join(', ')})` : ''}`,
  () => {
    beforeAll(() => {
      // With places of their own among the others; a blank line is no record.
      const all = lines.map((line) => Buffer.from(line))
      poison.forEach((line, i) => all.splice(7 + 11 * i, 0, line))
      all.splice(20, 0, Buffer.from(halfCharacter), Buffer.from(' \r'))
      writeFileSync(at('news.jsonl'), Buffer.concat(all.flatMap((line) => [line, Buffer.from('\n')])))
    })

    test(
      'gives the bytes of one process, also where an executor is killed in the middle',
      { timeout: 900_000 },
      async () => {
        const { code, said } = await submit(
          'local-cluster[2,1,1024]',
          [
            ...[
              '--input',
              at('news.jsonl'),
              '--output',
              at('annotated'),
              '--format',
              'jsonl',
              '--partition-mb',
              '0.002',
            ],
            ...['--digest', resolve('tests/spark/killing-digest.sh'), '--fan-in', '2', '--answers', at('answers')],
            ...questions.flatMap((question) => ['--ask', question]),
          ],
          { DIGEST_KILLED: at('killed'), DIGEST_BIN: digest },
        )
        expect(code, said).toBe(0)
        expect(Number(readFileSync(at('killed/executor'), 'utf8')), 'an executor was killed').toBeGreaterThan(1)
        const whole = contents(at('annotated')).toString()
        const { stdout: alone } = await run('bash', [
          '-c',
          `node ${digest} annotate - --input jsonl < ${at('news.jsonl')}`,
        ])
        expect(withoutPlaces(whole)).toBe(withoutPlaces(alone.toString()))
        expect(whole.match(/"error":/g), 'a row for each that can’t be read').toHaveLength(poison.length)
        writeFileSync(at('alone.jsonl'), alone)
        for (const [i, question] of questions.entries()) {
          const words = question.split(' ')
          const answer = contents(at(`answers/${i + 1}-${words[0]!}`)).toString()
          const one = (await ask(...words, at('alone.jsonl'))).stdout.toString()
          expect(answer.trim(), question).toBe(one.trim())
        }
      },
    )

    test(
      'reads Parquet, writes all of the annotations into columns, and compares stories',
      { timeout: 900_000 },
      async () => {
        writeFileSync(at('make.py'), makeParquet)
        expect((await run(python, [at('make.py'), at('news.jsonl'), at('news.parquet')])).code).toBe(0)
        const { code, said } = await submit('local[2]', [
          ...[
            '--input',
            at('news.parquet'),
            '--output',
            at('columns'),
            '--partition-mb',
            '0.005',
            '--text-key',
            'body',
          ],
          ...['--digest', `node ${digest}`, '--stories', at('stories'), '--block', '20'],
        ])
        expect(code, said).toBe(0)
        writeFileSync(at('read.py'), readParquet)
        const { stdout } = await run(python, [at('read.py'), at('columns')])
        const { stdout: alone } = await ask('annotate', '--text-key', 'body', at('bodies.jsonl'))
        const rowsOf = (text: Buffer): unknown[] =>
          withoutPlaces(text.toString())
            .trim()
            .split('\n')
            .map((line) => ({ ...(JSON.parse(line) as object), path: null }))
        expect(rowsOf(stdout)).toEqual(rowsOf(alone))
        const blocks = contents(at('stories')).toString().trim().split('\n')
        const compared = blocks.map((line) => JSON.parse(line) as { block: number; stories: { articles: string[] }[] })
        expect(new Set(compared.map(({ block }) => block)).size).toBe(blocks.length)
        expect(compared.flatMap(({ stories }) => stories).length).toBeGreaterThan(0)
      },
    )

    test('fails where digest does', { timeout: 900_000 }, async () => {
      const { code, said } = await submit('local[2]', [
        '--input',
        at('news.jsonl'),
        '--ask',
        'entities',
        '--digest',
        'false',
      ])
      expect(code).not.toBe(0)
      expect(said).toContain('ended with 1')
    })
  },
)

/** Without a place, which a partition counts from its own start. */
const withoutPlaces = (text: string): string => text.replace(/[^" ]*(?:stdin|\.jsonl):\d+/g, 'stdin:0')

const makeParquet = `
import json, sys, pyarrow as pa, pyarrow.parquet as pq
rows = []
for line in open(sys.argv[1], "rb"):
    try:
        row = json.loads(line)
        rows.append({"id": row["id"], "body": row["text"].encode().decode(), "published": row["published"], "rating": row["rating"]})
    except Exception:
        pass
rows.append({"id": "bodiless", "body": None, "published": None, "rating": None})
pq.write_table(pa.Table.from_pylist(rows), sys.argv[2])
with open(sys.argv[2].replace("news.parquet", "bodies.jsonl"), "w") as file:
    for row in rows:
        file.write(json.dumps({key: value for key, value in row.items() if value is not None}) + "\\n")
`

const readParquet = `
import json, os, sys, pyarrow.parquet as pq
for name in sorted(os.listdir(sys.argv[1])):
    if name.startswith("part-"):
        for row in pq.ParquetFile(os.path.join(sys.argv[1], name)).read().to_pylist():
            row = {key: value for key, value in row.items() if not (row["error"] and value is None)}
            if row.get("error") is None:
                del row["error"]
                row["meta"] = row["meta"] and json.loads(row["meta"])
            print(json.dumps({**row, "path": None}))
`
