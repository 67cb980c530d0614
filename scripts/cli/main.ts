import { checkCommand } from './checkCommand'
import { compareCommand } from './compareCommand'
import { readArguments, WrongUsage, type Arguments, type CommandName } from './arguments'
import { formatProblems } from './formatProblems'
import { indexCommand, type Outcome } from './indexCommand'
import { proposeCommand } from './proposeCommand'
import { qualityCommand } from './qualityCommand'
import { segregationCommand } from './segregationCommand'
import { usage } from './usage'

/** What each command runs. */
const runners: Readonly<Record<CommandName, (call: Arguments) => Outcome | Promise<Outcome>>> = {
  index: indexCommand,
  zones: indexCommand,
  check: checkCommand,
  compare: compareCommand,
  segregation: segregationCommand,
  quality: qualityCommand,
  propose: proposeCommand,
}

/** Runs the call and returns the exit code: 0, 1 for problems in the data, 2 for wrong usage. */
const run = async (argv: readonly string[]): Promise<number> => {
  const call = readArguments(argv)
  if (call === 'help') {
    process.stdout.write(usage)
    return 0
  }
  const { output, problems } = await runners[call.command](call)
  process.stdout.write(output)
  process.stderr.write(formatProblems(problems))
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0
}

// A reader that closes early (… | head) is no error of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof WrongUsage)) throw cause
  process.stderr.write(`${cause.message}\n\n${usage}`)
  process.exitCode = 2
}
