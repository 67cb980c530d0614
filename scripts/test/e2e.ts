/** Browser tests on the built app: `npm run e2e`; build first. Arguments go to Playwright. */
import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './findBrowser'

try {
  ensureBrowser()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' })
process.exit(run.status ?? 1)
