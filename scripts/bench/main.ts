import { benchChance } from './chance'
import { benchDissolve } from './dissolveZones'
import { benchIndex } from './indexOfManyUnits'
import { benchProposals } from './proposals'
import { benchCsv } from './readCsv'
import { benchRobustness } from './robustness'

/** All benchmarks, one after the other in one process, rivals beside ours, as markdown. */
process.stdout.write(`Node ${process.version}, median over runs after warm-up\n\n`)
for (const bench of [benchIndex, benchDissolve, benchCsv, benchRobustness, benchChance]) process.stdout.write(bench())
process.stdout.write(await benchProposals())
