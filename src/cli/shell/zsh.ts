import type { ShellCommand, ShellOption, Vocabulary } from './vocabulary.ts'

/** For zsh, in a folder of $fpath by the name of _digest, or read with source. */
export const zsh = ({ commands, options }: Vocabulary): string => `#compdef digest
# zsh completion for digest

_digest() {
  local curcontext=$curcontext state line ret=1
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`).join('')}  )
  _arguments -C -S \\
${argumentsOf(options)}    '1:command:->command' \\
    '*::operand:->operand' && ret=0
  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    operand)
      curcontext=\${curcontext%:*:*}:digest-$line[1]:
      case $line[1] in
${commands.map(commandCase).join('')}      esac
      ;;
  esac
  return ret
}

if [[ \${funcstack[1]-} == _digest ]]; then _digest "$@"; else compdef _digest digest; fi
`

const commandCase = ({ name, options, first, takesPaths }: ShellCommand): string => {
  const operands = [
    ...(first.length === 0 ? [] : [`1:what:(${first.join(' ')})`]),
    ...(takesPaths ? ['*:file or folder:_files'] : []),
  ]
  const lines = `${argumentsOf(options)}${operands.map((operand) => `    '${operand}' \\\n`).join('')}`
  return `        ${name})\n          _arguments -S \\\n${lines
    .replace(/ \\\n$/, '\n')
    .replace(/^/gm, '        ')
    .trimEnd()} && ret=0\n          ;;\n`
}

const argumentsOf = (options: readonly ShellOption[]): string =>
  options.flatMap((option) => option.names.map((name) => `    ${argumentOf(option, name)} \\\n`)).join('')

/** As _arguments takes it: the names that it excludes, its own, what it does, what follows. */
function argumentOf({ names, description, value, words }: ShellOption, name: string): string {
  const others = names.length > 1 ? `(${names.join(' ')})` : ''
  const equals = value !== 'nothing' && name.startsWith('--') ? '=' : ''
  const action = {
    nothing: '',
    text: ':value: ',
    path: ':file:_files',
    word: `:value:(${words.join(' ')})`,
    list: `:names: _values -s , names ${words.join(' ')}`,
  }[value]
  return quoted(`${others}${name}${equals}[${description.replace(/[[\]\\:]/g, '\\$&')}]${action}`)
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
