import { cancelledProblem } from '../../index/robustness/computeRobustness'
import { seededRandom } from '../../index/robustness/seededRandom'
import { info } from '../../problem'
import { failure, success, type Problem, type Result } from '../../result'
import type { Found } from './archive'
import { checkInstance, explainFailure } from './checkInstance'
import { aboveMost, checkTask } from './checkTask'
import { createInstance, type Instance } from './instance'
import { mostZones } from './mostZones'
import type { Shares } from './partition'
import { progressMeter, type ProgressMeter } from './progressMeter'
import type { Criterion, Proposal, ProposalScores, ProposalTask } from './proposalTask'
import { scoreProposal } from './scoreProposal'
import { searchPartitions, type Effort } from './searchPartitions'
import { selectProposals } from './selectProposals'

const criteria: readonly Criterion[] = ['homogeneity', 'balance', 'compactness', 'closeness']

/** From this share on a search already leans to a criterion as far as it can. */
const leansFrom = 0.9
/** How much of the objective a proposal's emphasis takes; the rest is shared as the task says. */
const emphasisShare = 0.6

const sharesOf = (weights: Shares): Shares => {
  const all = criteria.reduce((sum, each) => sum + weights[each], 0)
  return { homogeneity: weights.homogeneity / all, balance: weights.balance / all, compactness: weights.compactness / all, closeness: weights.closeness / all }
}

const leaningTo = (shares: Shares, emphasis: Criterion): Shares => {
  const share = (each: Criterion): number => (1 - emphasisShare) * shares[each] + (each === emphasis ? emphasisShare : 0)
  return { homogeneity: share('homogeneity'), balance: share('balance'), compactness: share('compactness'), closeness: share('closeness') }
}

/** What can be told apart at all in this instance. */
const isMeasured = (instance: Instance, criterion: Criterion): boolean => {
  if (criterion === 'homogeneity') return instance.totalSS > 0
  if (criterion === 'closeness') return instance.references > 0
  return criterion === 'compactness' ? instance.allBorders > 0 : instance.allPeople > 0
}

/** How long to search, by the number of nodes: small cities thoroughly, large ones within seconds. */
const effortFor = (nodes: number): Effort => ({ steps: Math.min(1000 * nodes, 800_000), rounds: Math.round(Math.min(800, 400_000 / nodes)) })
const part = ({ steps, rounds }: Effort, share: number): Effort => ({ steps: Math.round(steps * share), rounds: Math.round(rounds * share) })
/** Looks of a search as its effort lets expect, for the progress. */
const looks = ({ steps, rounds }: Effort, nodes: number): number => steps + rounds * 3 * nodes

/** Zone 1, 2, … per unit: locked zones first, then the others by their first unit. */
const numberZones = ({ task, nodeOf }: Instance, zone: Int32Array): number[] => {
  const lockedOf = new Map(task.locked.flatMap((units, i) => units.map((unit): [number, number] => [unit, i + 1])))
  const numbers = new Map<number, number>()
  return task.graph.ids.map((_, unit) => {
    const locked = lockedOf.get(unit)
    if (locked !== undefined) return locked
    const name = zone[nodeOf[unit]!]!
    if (!numbers.has(name)) numbers.set(name, task.locked.length + numbers.size + 1)
    return numbers.get(name)!
  })
}

/** The search with the task's own weights; where nothing keeps every demand, two more with demands in the foreground. */
const searchBalanced = (instance: Instance, zones: number, shares: Shares, effort: Effort, start: readonly Int32Array[], meter: ProgressMeter): { found: readonly Found[]; nearest: Int32Array } | null => {
  const { seed, minPopulation } = instance.task
  const outcome = searchPartitions(instance, zones, shares, seededRandom(seed, 1), effort, meter.phase(looks(effort, instance.nodes), 0.5), start)
  if (outcome === null || outcome.found.length > 0) return outcome
  const soft: Shares = { homogeneity: 0.05, balance: minPopulation === undefined ? 0 : 0.3, compactness: 0.05, closeness: 0 }
  let nearest = outcome.nearest
  for (const stream of [11, 12, 13, 14]) {
    const again = searchPartitions(instance, zones, soft, seededRandom(seed, stream), effort, meter.phase(looks(effort, instance.nodes), 0.1), [nearest])
    if (again === null) return null
    nearest = again.nearest
    if (again.found.length === 0) continue
    return searchPartitions(instance, zones, shares, seededRandom(seed, 20), part(effort, 0.5), meter.phase(looks(part(effort, 0.5), instance.nodes), 0.1), again.found.map(({ zone }) => zone))
  }
  return { found: [], nearest }
}

/**
 * Divisions of the units into contiguous zones (regionalisation) that keep locked zones
 * and pairs, best by the task's weights, and others that lean to one criterion each. Heuristic:
 * constrained Ward merging (Ward 1963), SKATER (Assunção et al. 2006) and REDCAP (Guo 2008)
 * as starts, then border moves, simulated annealing and recombination of zones, seeded: same task,
 * same result on every machine. Objective: the shares of the weights times withinSS / totalSS,
 * squared coefficient of variation of people per zone, share of border length between zones, and
 * share of people by which the division differs from the reference (van Dongen 2000).
 *
 * The first proposal is the best by the task's weights. None is dominated by another one
 * found in eta2, maxDeviation, cutLength and movedPeople together. Any two differ by at least
 * `leastDifference` of people. Fewer than `count` with a note where there are no more. Fails with
 * what contradicts what; with `none-found` where the search found nothing that keeps
 * every demand, which is no proof that nothing exists.
 *
 * @param onProgress told about a hundred times how far it is; returning false stops with the problem `cancelled`
 * @throws RangeError for lists of the wrong length and units that do not exist
 */
export const computeProposals = (task: ProposalTask, onProgress: (done: number, all: number) => boolean = () => true): Result<readonly Proposal[]> => {
  const notes = checkTask(task)
  if (notes.some(({ severity }) => severity === 'error')) return failure(...notes)
  const instance = createInstance(task)
  const contradictions = checkInstance(instance)
  if (contradictions.length > 0) return failure(...notes, ...contradictions)
  const meter = progressMeter(onProgress)
  const cancelled = (): Result<never> => failure(cancelledProblem())

  const effort = effortFor(instance.nodes)
  const shares = sharesOf(task.weights)
  let zones = (task.zones ?? task.locked.length) - task.locked.length
  const starts: Int32Array[] = []
  if (task.zones === undefined && instance.nodes > 0) {
    const most = mostZones(instance, task.minPopulation!, task.seed, meter.phase(looks(part(effort, 0.5), instance.nodes), 0.1))
    if (most === null) return cancelled()
    if (most.division === null) return failure(...notes, explainFailure(instance, most.nearest))
    zones = most.division.zones
    const { mostZones: limit } = task
    if (limit !== undefined && zones + task.locked.length > limit) return failure(...notes, aboveMost(`Bei dieser Mindestzahl von Menschen werden es ${zones + task.locked.length} Räume`, limit, 'Die Mindestzahl erhöhen oder die Zahl der Räume vorgeben.'))
    starts.push(most.division.zone)
  }
  const scoresOf = (zone: Int32Array): ProposalScores => scoreProposal(task, instance.columns, numberZones(instance, zone), zones + task.locked.length)
  const proposalOf = (zone: Int32Array, objective: number, emphasis: Proposal['emphasis']): Proposal => ({ zoneOf: numberZones(instance, zone), zones: zones + task.locked.length, scores: scoresOf(zone), objective, emphasis })

  if (zones === 0) return success([proposalOf(new Int32Array(0), 0, 'balanced')], notes)
  const balanced = searchBalanced(instance, zones, shares, effort, starts, meter)
  if (balanced === null) return cancelled()
  if (balanced.found.length === 0) return failure(...notes, explainFailure(instance, balanced.nearest))
  const found = balanced.found.map(({ zone }) => zone)
  const emphases = criteria.filter((each) => isMeasured(instance, each) && shares[each] < leansFrom).sort((a, b) => shares[b] - shares[a])
  const wanted = task.count > 1 && zones > 1 && zones < instance.nodes ? emphases : []
  for (const emphasis of wanted) {
    const less = part(effort, 0.3)
    const outcome = searchPartitions(instance, zones, leaningTo(shares, emphasis), seededRandom(task.seed, 2 + criteria.indexOf(emphasis)), less, meter.phase(looks(less, instance.nodes), 0.4 / wanted.length), [balanced.nearest])
    if (outcome === null) return cancelled()
    found.push(...outcome.found.map(({ zone }) => zone))
  }
  const chosen = selectProposals(instance, zones, shares, found, scoresOf, wanted, task.count)
  if (!meter.finish()) return cancelled()
  const few: readonly Problem[] =
    chosen.length < task.count
      ? [info('fewer-proposals', chosen.length === 1 ? 'Es fand sich nur ein Vorschlag; was sonst gefunden wurde, ist kaum anders oder in keinem Wert besser.' : `Es fanden sich nur ${chosen.length} Vorschläge, die sich deutlich unterscheiden und von denen keiner einem anderen in allen Werten unterlegen ist.`, 'Wer mehr Auswahl braucht, lockert Bedingungen oder ändert die Zahl der Räume.')]
      : []
  return success(chosen.map(({ zone, objective, emphasis }) => proposalOf(zone, objective, emphasis)), [...notes, ...few])
}
