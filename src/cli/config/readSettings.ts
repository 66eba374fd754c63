import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { readDataFile } from '../readDataFile.ts'
import { findProjectConfig, userConfig } from './findConfig.ts'
import { parseConfig, readEnvironment } from './settings.ts'
import type { Given, Level } from './settings.ts'
import { existsSync } from 'node:fs'

export interface ConfigFile {
  readonly from: Given['from']
  readonly path: string
  readonly found: boolean
}

/** The config files of this run: the project's, if there is one, and the user's own. */
export function configFiles({ env }: Io): readonly ConfigFile[] {
  const [project, user] = [findProjectConfig(process.cwd(), env), userConfig(env, process.platform)]
  return [
    ...(project === undefined ? [] : [{ from: 'project', path: project, found: true } as const]),
    ...(user === undefined ? [] : [{ from: 'user', path: user, found: existsSync(user) } as const]),
  ]
}

/** Settings of files and environment, those that win first. */
export async function readSettings(commands: readonly Command[], io: Io): Promise<readonly Level[]> {
  const levels = [readEnvironment(commands, io.env)]
  for (const { from, path, found } of configFiles(io))
    if (found) levels.push(parseConfig(await readDataFile(path, longestConfig), path, from, commands))
  return levels
}

/** In bytes; all settings there are take hundreds. */
const longestConfig = 1 << 20
