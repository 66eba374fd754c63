import { valued } from './vocabulary.ts'
import type { ShellCommand, ShellOption, Vocabulary } from './vocabulary.ts'

/**
 * For bash 3.2 and later, without the package bash-completion. Where COMPREPLY stays empty bash completes file names:
 * `-o default`.
 */
export const bash = (vocabulary: Vocabulary): string => `# bash completion for digest

_digest_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); compopt +o default 2> /dev/null; }

# Names with commas between: the last of them is completed.
_digest_list() {
  local before=
  case $cur in *,*) before=\${cur%,*}, ;; esac
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur##*,}"))
  compopt +o default -o nospace 2> /dev/null
}

_digest() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= options= first= operands=0 i word
  local valued=' ${valued(vocabulary).join(' ')} '
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == -- ]]; then return; fi
    if [[ $word == -* || $word == = || \${COMP_WORDS[i-1]} == = ]]; then continue; fi
    if [[ $valued == *" \${COMP_WORDS[i-1]} "* ]]; then continue; fi
    if [[ -z $command ]]; then command=$word; else operands=$((operands + 1)); fi
  done
  case $command in
    '')
      case $prev in
${valueCases(vocabulary.options)}      esac
      options='${namesOf(vocabulary.options)}'
      first='${vocabulary.commands.map(({ name }) => name).join(' ')}'
      ;;
${vocabulary.commands.map(commandCase).join('')}  esac
  if [[ $cur == -* ]]; then _digest_words "$options"
  elif [[ -n $first && $operands == 0 ]]; then _digest_words "$first"
  fi
}

complete -o default -F _digest digest
`

const commandCase = ({ name, options, first }: ShellCommand): string => `    ${name})
      case $prev in
${valueCases(options)}      esac
      options='${namesOf(options)}'
${first.length === 0 ? '' : `      first='${first.join(' ')}'\n`}      ;;
`

const namesOf = (options: readonly ShellOption[]): string => options.flatMap(({ names }) => names).join(' ')

const valueCases = (options: readonly ShellOption[]): string =>
  options
    .filter(({ value }) => value !== 'nothing')
    .map((option) => `        ${option.names.join(' | ')}) ${actionOf(option)}return ;;\n`)
    .join('')

function actionOf({ value, words }: ShellOption): string {
  if (value === 'word') return `_digest_words '${words.join(' ')}'; `
  if (value === 'list') return `_digest_list '${words.join(' ')}'; `
  return value === 'text' ? "_digest_words ''; " : ''
}
