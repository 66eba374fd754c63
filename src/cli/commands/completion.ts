import type { Command } from '../command.ts'
import type { Shell } from '../shell/completions.ts'
import { write } from '../output.ts'
import { UsageError } from '../usageError.ts'

const shells: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell']

export const completion: Command = {
  name: 'completion',
  summary: 'a script for your shell that completes commands, options, values and fields',
  operands: '<shell>',
  choices: () => shells,
  options: [],
  examples: [
    ['completion bash > ~/.local/share/bash-completion/completions/digest', 'bash; or source it in ~/.bashrc'],
    ['completion zsh > ~/.zsh/_digest', 'zsh; before compinit in ~/.zshrc: fpath+=(~/.zsh)'],
    ['completion fish > ~/.config/fish/completions/digest.fish', 'fish'],
    ['completion powershell >> $PROFILE', 'PowerShell'],
  ],
  async run({ operands: [asked], commands, io }) {
    const shell = shells.find((name) => name === asked)
    if (shell === undefined)
      throw new UsageError(`no shell “${asked ?? ''}” here`, `There are: ${shells.join(', ')}.`, 'unknown-choice')
    const { completionOf } = await import('../shell/completions.ts')
    await write(io.stdout, completionOf(shell, commands))
    return 0
  },
}
