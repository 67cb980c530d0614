import { checkCommand } from './checkCommand'
import { readArguments, WrongUsage } from './arguments'
import { formatProblems } from './formatProblems'
import { indexCommand } from './indexCommand'
import { usage } from './usage'

/** Runs the call and returns the exit code: 0, 1 for problems in the data, 2 for wrong usage. */
const run = (argv: readonly string[]): number => {
  const call = readArguments(argv)
  if (call === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const { output, problems } = call.command === 'check' ? checkCommand(call) : indexCommand(call)
  process.stdout.write(output)
  process.stderr.write(formatProblems(problems))
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0
}

// A reader that closes early (… | head) is no error of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})

try {
  process.exitCode = run(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof WrongUsage)) throw cause
  process.stderr.write(`${cause.message}\n\n${usage}`)
  process.exitCode = 2
}
