import { printResult } from '../answer.ts'
import type { Command, Run } from '../command.ts'
import { configFiles, readSettings } from '../config/readSettings.ts'
import { allSettings, variableOf } from '../config/settings.ts'
import type { Given } from '../config/settings.ts'
import type { Column, Row } from '../../index.ts'
import { outputOptions } from '../options.ts'
import type { CommonOptions, OutputOptions } from '../options.ts'

/** A setting, and who gave its value. */
interface Setting extends Row {
  readonly setting: string
  readonly value: string | number | readonly string[] | null
  readonly from: Given['from'] | 'default'
  /** The file or the variable. */
  readonly where: string | null
  readonly variable: string
}

interface SettingsFile extends Row {
  readonly from: Given['from']
  readonly path: string
  readonly found: boolean
}

export interface ConfigAnswer {
  readonly settings: readonly Setting[]
  readonly files: readonly SettingsFile[]
}

export const config: Command<OutputOptions & CommonOptions> = {
  name: 'config',
  summary: 'every setting, its value, and which file or variable gave it',
  operands: '',
  options: outputOptions,
  examples: [
    ['config', 'what holds here, and from where'],
    ["config --json | jq '.files'", 'the config files that are looked for'],
  ],
  async run(run) {
    const settings = await rowsOf(run)
    const files = configFiles(run.io).map(({ from, path, found }): SettingsFile => ({ from, path, found }))
    const tables = [
      { name: 'settings', title: 'Settings', columns, rows: settings },
      { name: 'files', title: 'Config files', columns: fileColumns, rows: files },
    ]
    await printResult({ data: { settings, files }, tables }, run.options, run.io)
    return 0
  },
}

async function rowsOf({ commands, io, options }: Run<CommonOptions>): Promise<Setting[]> {
  const levels = options.config === false ? [] : await readSettings(commands, io)
  const general = [...allSettings(commands)].map(([key, specs]) => {
    const fallbacks = new Set(specs.map(({ fallback }) => fallback ?? null))
    const fallback = fallbacks.size === 1 ? specs[0]!.fallback : undefined
    const given = levels.map((level) => level.general.get(key)).find((one) => one !== undefined)
    return rowOf(key, given, fallback ?? null)
  })
  const own = commands.flatMap(({ name }) => {
    const ofLevels = levels.flatMap((level) => [...(level.own.get(name) ?? [])])
    return [...new Map(ofLevels.reverse())].map(([key, given]) => {
      // The environment says nothing of single commands, and wins over what files say of them.
      const variable = levels[0]?.general.get(key)
      return rowOf(`${name}.${key}`, variable ?? given, null)
    })
  })
  return [...general, ...own]
}

const rowOf = (setting: string, given: Given | undefined, fallback: string | null): Setting => ({
  setting,
  value: given === undefined ? fallback : (given.value as Setting['value']),
  from: given?.from ?? 'default',
  where: given?.where ?? null,
  variable: variableOf(setting.replace(/^.*\./, '')),
})

const columns: readonly Column[] = [
  { key: 'setting', heading: 'Setting', kind: 'name' },
  { key: 'value', heading: 'Value', kind: 'text' },
  { key: 'from', heading: 'From', kind: 'text' },
  { key: 'where', heading: 'Where', kind: 'prose' },
  { key: 'variable', heading: 'Variable', kind: 'text', hidden: true },
]

const fileColumns: readonly Column[] = [
  { key: 'from', heading: 'Whose', kind: 'text' },
  { key: 'path', heading: 'File', kind: 'prose' },
  { key: 'found', heading: 'Is there', kind: 'text' },
]
