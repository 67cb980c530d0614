/** `npm test`: types, lint, unit and property tests, build, browser tests; one closing line for all. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', 'npx', ['tsc', '--noEmit', '-p', '.']],
  ['lint', 'npx', ['eslint', '.']],
  ['unit', 'npx', ['vitest', 'run', '--configLoader', 'runner', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json']],
  ['build', 'npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn']],
  ['browser', 'npx', ['tsx', 'scripts/test/e2e.ts']],
]

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}
const read = <T>(path: string): T | undefined => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined)

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
let failed: string | undefined
for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(0)} s)`)
  if (status !== 0) {
    failed = name
    break
  }
}
const unit = read<VitestReport>('test-results/unit.json')
const browser = read<PlaywrightReport>('test-results/e2e.json')
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + (browser?.stats.flaky ?? 0)
const failures = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0)
if (failed !== undefined) console.log(`\nStopped at: ${failed}`)
console.log(`${passed} passed, ${failures} failed`)
process.exit(failed === undefined ? 0 : 1)
