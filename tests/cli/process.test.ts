import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

// The built command as a process of its own, through real pipes.
const built = existsSync('dist/cli.cjs')

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

function runShell(script: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', script], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
    // stdin stays open: a command that waits for it would hang.
  })
}

describe.skipIf(!built)('the built command (skipped without dist: npm run build)', () => {
  test('a reader gets whole JSON through a pipe, past 64 KiB', async () => {
    const read = `node -e "let s='';process.stdin.on('data',c=>s+=c).on('end',()=>console.log(s.split('\\n').filter(Boolean).map(JSON.parse).length))"`
    const { code, stdout } = await runShell(`node bin/digest.js annotate seeds seeds seeds seeds | ${read}`)
    expect([code, stdout]).toEqual([0, '20\n'])
  })

  test.each([1, 2])('what takes longer than --timeout is an error row, with %i jobs', async (jobs) => {
    const path = join(mkdtempSync(join(tmpdir(), 'digest-')), 'in.jsonl')
    const texts = ['Ann Lee spoke.', 'Ann Lee said it was so. '.repeat(300_000), 'Bo Chen spoke.']
    writeFileSync(path, texts.map((text, i) => `${JSON.stringify({ id: `a${i}`, text })}\n`).join(''))
    const { code, stdout, stderr } = await runShell(
      `node bin/digest.js annotate ${path} --layers entities --timeout 1.5 --jobs ${jobs}`,
    )
    const lines = stdout.split('\n').slice(0, -1)
    const rows = lines.map((line) => JSON.parse(line) as { id: string; error?: { code: string } })
    expect(rows.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a0', undefined],
      ['a1', 'timed-out'],
      ['a2', undefined],
    ])
    expect([code, stderr]).toEqual([3, expect.stringContaining('not annotated within 1.5 s')])
  })

  test('a reader that leaves early is no error', async () => {
    const { code, stderr } = await runShell(
      'node bin/digest.js annotate seeds seeds seeds seeds | head -c 10 > /dev/null',
    )
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each([
    ['waits for more', ''],
    ['reads a long article', `{"text":"${'Ann Lee said it was so. '.repeat(20_000)}"}\n`],
  ])('Ctrl-C ends it at once where it %s', async (_, long) => {
    const child = spawn(process.execPath, ['bin/digest.js', 'annotate', '-', '--input', 'jsonl'])
    child.stdin.on('error', () => undefined)
    child.stdin.write(`{"text":"Ann Lee spoke."}\n${long}`)
    const signal = await new Promise((resolve) => {
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGINT'), 200))
      child.on('close', (_code, ended) => resolve(ended))
    })
    expect(signal).toBe('SIGINT')
  })

  test('Ctrl-C is 130 to a shell', async () => {
    const { stdout } = await runShell('timeout --preserve-status -s INT 1 node bin/digest.js annotate -; echo $?')
    expect(stdout).toBe('130\n')
  })

  test('Ctrl-C leaves of what was on its way into a file only what --resume goes on from, out of sight', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'))
    const output = join(folder, 'news.jsonl')
    const child = spawn(process.execPath, ['bin/digest.js', 'annotate', '-', '--input', 'jsonl', '--output', output])
    const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))
    child.stdin.write('{"text":"Ann Lee spoke."}\n{"text":"Bo Chen left."}\n')
    await vi.waitUntil(() => readdirSync(folder).length > 0, { timeout: 30_000 })
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.news\.jsonl\./)])
  })

  test('a folder that the answer goes into is read once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'))
    writeFileSync(join(folder, 'a.txt'), 'Ann Lee spoke.')
    const { code } = await runShell(`node bin/digest.js annotate ${folder} >> ${folder}/z.jsonl`)
    expect([code, readFileSync(join(folder, 'z.jsonl'), 'utf8').split('\n').length - 1]).toEqual([0, 1])
  })

  test.each(['z.jsonl >> z.jsonl', '- < z.jsonl >> z.jsonl', '../*/z.jsonl >> ./z.jsonl'])(
    'an input that the answer goes to is refused: %s',
    async (operands) => {
      const folder = mkdtempSync(join(tmpdir(), 'digest-'))
      const record = '{"text":"Ann Lee spoke."}\n'
      writeFileSync(join(folder, 'z.jsonl'), record)
      const { code, stderr } = await runShell(
        `digest=$PWD/bin/digest.js; cd ${folder} && node "$digest" annotate ${operands.replace('*', basename(folder))}`,
      )
      expect(code).toBe(2)
      expect(stderr).toContain('is also where the answer goes')
      expect(readFileSync(join(folder, 'z.jsonl'), 'utf8')).toBe(record)
    },
  )

  test.skipIf(!existsSync('/dev/full')).each(['entities', 'annotate', 'entities --format csv', '--help'])(
    'a full disk is said in words: %s',
    async (command) => {
      const { code, stderr } = await runShell(`node bin/digest.js ${command} > /dev/full`)
      expect(stderr).toContain("digest: the answer can't be written: no space is left\n")
      expect(code).toBe(2)
    },
  )

  test('an answer that only half fits is no success', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'digest-')), 'half.jsonl')
    // In the shell's blocks, of 512 or 1024 bytes.
    const { code, stderr } = await runShell(`ulimit -f 8; node bin/digest.js annotate seeds > ${path}`)
    expect(stderr).toContain("can't be written")
    expect(code).toBe(2)
  })

  test('where stderr is full, the answer is there all the same', async () => {
    const { code, stdout } = await runShell(
      'node bin/digest.js entities seeds nowhere.txt --top 1 --format tsv --fields type 2> /dev/full',
    )
    expect([code, stdout]).toEqual([3, 'type\nplace\n'])
  })

  test.each([
    ['entities tests/fixtures/articles/formats/word.docx', 'mammoth'],
    ['entities tests/fixtures/articles/formats/page.pdf', 'unpdf'],
    ['mcp', '@modelcontextprotocol/sdk'],
  ])('%s is answered with what to install where there is no %s', async (line, wanted) => {
    const resolve = `export const resolve = (name, context, next) => {
      if (name.startsWith('${wanted}')) throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' })
      return next(name, context)
    }`
    const asUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`
    const hook = asUrl(`import { register } from 'node:module'; register(${JSON.stringify(asUrl(resolve))})`)
    const { code, stderr } = await runShell(`node --import '${hook.replaceAll("'", '%27')}' bin/digest.js ${line}`)
    expect(stderr).toContain(`npm install ${wanted}`)
    expect(code).toBe(2)
  })

  test('runs by the name that npm gives it', async () => {
    const { code, stdout } = await runShell(
      'npx --no-install digest entities --type place --top 1 --format tsv --fields type',
    )
    expect([code, stdout]).toEqual([0, 'type\nplace\n'])
  })
})
