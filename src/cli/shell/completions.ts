import type { Command } from '../command.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { powershell } from './powershell.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { zsh } from './zsh.ts'

const scripts: Readonly<Record<Shell, (vocabulary: Vocabulary) => string>> = { bash, zsh, fish, powershell }

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/** What a shell reads to complete commands, options, values and names of fields. */
export const completionOf = (shell: Shell, commands: readonly Command[]): string =>
  scripts[shell](vocabularyOf(commands))
