import { benchChance } from './chance'
import { benchDissolve } from './dissolveZones'
import { benchIndex } from './indexOfManyUnits'
import { benchPage } from './page'
import { benchProposals } from './proposals'
import { benchCsv } from './readCsv'
import { benchRobustness } from './robustness'

/** `npm run bench`: all benchmarks, one after the other in one process, rivals beside ours, as markdown. `npm run bench -- page [RUNS]`: only the first visit to the built page. */
const [only, runs] = process.argv.slice(2)
if (only === 'page') process.stdout.write(await benchPage(runs === undefined ? undefined : Math.max(1, Math.trunc(Number(runs)) || 1)))
else {
  process.stdout.write(`Node ${process.version}, median over runs after warm-up\n\n`)
  for (const bench of [benchIndex, benchDissolve, benchCsv, benchRobustness, benchChance]) process.stdout.write(bench())
  process.stdout.write(await benchProposals())
  process.stdout.write(await benchPage())
}
