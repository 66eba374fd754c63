import { valued } from './vocabulary.ts'
import type { ShellCommand, ShellOption, Vocabulary } from './vocabulary.ts'

/** For PowerShell 5 and later. Where it gets nothing, PowerShell completes file names. */
export const powershell = (vocabulary: Vocabulary): string => `# PowerShell completion for digest

Register-ArgumentCompleter -Native -CommandName digest -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commands = [ordered]@{
${vocabulary.commands.map(({ name, description }) => `        ${quoted(name)} = ${quoted(description)}\n`).join('')}    }
    $options = @{
        '' = [ordered]@{
${vocabulary.options.flatMap(optionLines).join('')}        }
${vocabulary.commands.map(optionTable).join('')}    }
    $values = @{
${vocabulary.commands.flatMap(valueLines).join('')}    }
    $first = @{
${vocabulary.commands.flatMap(({ name, first }) => (first.length === 0 ? [] : [`        ${quoted(name)} = ${listOf(first)}\n`])).join('')}    }
    $valued = ${listOf(valued(vocabulary))}

    # The words before the one that is completed: the command, its operands, and what stands directly before.
    $command = ''
    $operands = 0
    $previous = ''
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        $word = $element.ToString()
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        if (-not $word.StartsWith('-') -and $valued -cnotcontains $previous) {
            if ($command -eq '') { $command = $word } else { $operands++ }
        }
        $previous = $word
    }

    function Complete-Word($words, $before, $last) {
        foreach ($word in $words.Keys) {
            if ($word.StartsWith($last)) {
                [System.Management.Automation.CompletionResult]::new("$before$word", $word, 'ParameterValue', $words[$word])
            }
        }
    }
    function Get-Plain($list) {
        $plain = [ordered]@{}
        foreach ($word in $list) { $plain[$word] = $word }
        $plain
    }

    if (-not $options.ContainsKey($command)) { return }
    if ($values.ContainsKey("$command $previous")) {
        # Of names with commas between, the last is completed.
        $at = $wordToComplete.LastIndexOf(',') + 1
        Complete-Word (Get-Plain $values["$command $previous"]) $wordToComplete.Substring(0, $at) $wordToComplete.Substring($at)
    } elseif ($valued -ccontains $previous) {
        return
    } elseif ($wordToComplete.StartsWith('-')) {
        Complete-Word $options[$command] '' $wordToComplete
    } elseif ($command -eq '') {
        Complete-Word $commands '' $wordToComplete
    } elseif ($first.ContainsKey($command) -and $operands -eq 0) {
        Complete-Word (Get-Plain $first[$command]) '' $wordToComplete
    }
}
`

const optionTable = ({ name, options }: ShellCommand): string =>
  `        ${quoted(name)} = [ordered]@{\n${options.flatMap(optionLines).join('')}        }\n`

const optionLines = ({ names, description }: ShellOption): string[] =>
  names.map((name) => `            ${quoted(name)} = ${quoted(description)}\n`)

const valueLines = ({ name, options }: ShellCommand): string[] =>
  options
    .filter(({ words }) => words.length > 0)
    .flatMap(({ names, words }) => names.map((option) => `        ${quoted(`${name} ${option}`)} = ${listOf(words)}\n`))

const listOf = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
