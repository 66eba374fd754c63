import { valued } from './vocabulary.ts'
import type { ShellCommand, ShellOption, Vocabulary } from './vocabulary.ts'

/** For fish 3 and later. */
export const fish = (vocabulary: Vocabulary): string => `# fish completion for digest

# The command and its operands so far.
function __digest_words
    set -l follows no
    for word in (commandline -opc)[2..-1]
        if test $follows = yes
            set follows no
        else if contains -- $word ${valued(vocabulary).join(' ')}
            set follows yes
        else if not string match -q -- '-*' $word
            echo $word
        end
    end
end

# Is this the command, and are there so many words with it?
function __digest_is
    set -l words (__digest_words)
    test "$words[1]" = "$argv[1]"; and begin
        test (count $argv) -eq 1; or test (count $words) -eq $argv[2]
    end
end

# Names with commas between: the last of them is completed.
function __digest_list
    set -l before (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
    for name in $argv
        echo "$before$name"
    end
end

complete -c digest -f
${vocabulary.options.map((option) => optionLine("''", option)).join('')}${vocabulary.commands.map(commandLines).join('')}`

const commandLines = ({ name, description, options, first, takesPaths }: ShellCommand): string =>
  [
    `\ncomplete -c digest -n "__digest_is ''" -a ${name} -d ${quoted(description)}\n`,
    ...(first.length === 0 ? [] : [`complete -c digest -n '__digest_is ${name} 1' -a ${quoted(first.join(' '))}\n`]),
    ...(takesPaths ? [`complete -c digest -n '__digest_is ${name}${first.length === 0 ? '' : ' 2'}' -F\n`] : []),
    ...options.map((option) => optionLine(name, option)),
  ].join('')

function optionLine(command: string, { names, description, value, words }: ShellOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ')
  const action = {
    nothing: '',
    text: ' -x',
    path: ' -r -F',
    word: ` -x -a ${quoted(words.join(' '))}`,
    list: ` -x -a ${quoted(`(__digest_list ${words.join(' ')})`)}`,
  }[value]
  return `complete -c digest -n "__digest_is ${command}" ${flags}${action} -d ${quoted(description)}\n`
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`
