import { computeIndex } from '../../src/core/index/computeIndex'
import type { IndexSpec } from '../../src/core/index/indexSpec'
import { info } from '../../src/core/problem'
import { success, type Problem, type Result } from '../../src/core/result'
import { computeProposals, type Criterion, type Proposal } from '../../src/core/zoning/proposals/proposalTask'
import type { Zoning } from '../../src/core/zoning/zoning'
import { proposalSentence } from '../../src/i18n/de/vorschlag'
import { WrongUsage, type Arguments } from './arguments'
import type { Outcome } from './indexCommand'
import { loadBoundaries } from './loadBoundaries'
import { loadColumns } from './loadColumns'
import { loadSpec } from './loadSpec'
import { loadTable } from './loadTable'
import { loadYears } from './loadYears'
import { loadZoning } from './loadZoning'
import { proposalTaskOf, type ProposeWish } from './proposalTaskOf'

/** Proposals given as JSON; as CSV it is the best one only. */
const many = 6
const usualWeights: Readonly<Record<Criterion, number>> = { homogeneity: 1, balance: 0.3, compactness: 0.2, closeness: 0 }
/** Weight of closeness where a division to be close to is named and its weight is not. */
const usualCloseness = 0.3

const wholeNumber = (text: string | undefined, option: string, least: number): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text) || Number(text) < least) throw new WrongUsage(`${option} verlangt eine ganze Zahl ab ${least}, nicht „${text}“.`)
  return Number(text)
}

const weightsOf = ({ weights, like }: Arguments): Readonly<Record<Criterion, number>> => {
  const read = { ...usualWeights, closeness: like === undefined ? 0 : usualCloseness }
  for (const part of weights?.split(',') ?? []) {
    const [name = '', value = ''] = part.split('=').map((word) => word.trim())
    if (!Object.hasOwn(read, name)) throw new WrongUsage(`--weights kennt „${name}“ nicht, nur ${Object.keys(read).join(', ')}.`)
    if (!/^\d+(\.\d+)?$/.test(value)) throw new WrongUsage(`--weights verlangt für „${name}“ eine Zahl ab 0 mit Dezimalpunkt, nicht „${value}“.`)
    read[name as Criterion] = Number(value)
  }
  return read
}

const wishOf = (call: Arguments): ProposeWish => {
  const zones = wholeNumber(call.zones, '--zones', 1)
  const minPopulation = wholeNumber(call.minPopulation, '--min-population', 1)
  if (zones === undefined && minPopulation === undefined) throw new WrongUsage('Für „propose“ fehlt --zones oder --min-population.')
  return { ...(zones === undefined ? {} : { zones }), ...(minPopulation === undefined ? {} : { minPopulation }), weights: weightsOf(call), seed: wholeNumber(call.seed, '--seed', 0) ?? 1, count: call.json ? many : 1 }
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Names of the zones: kept ones have theirs, the others the numbers that are left. */
const namesOf = (zones: number, kept: readonly string[]): string[] => {
  const free = Array.from({ length: zones + kept.length }, (_, i) => String(i + 1)).filter((name) => !kept.includes(name))
  return [...kept, ...free].slice(0, zones)
}

const optionalZoning = (argument: string | undefined, id: string | undefined): Result<Zoning | null> => (argument === undefined ? success(null) : loadZoning(argument, id))

/**
 * Command `propose`: a division into contiguous zones as CSV (id, zone), its objective and
 * figures as a note; with --json up to six divisions with all their figures.
 * @throws WrongUsage for numbers and weights that cannot be understood, and without a size
 */
export const proposeCommand = async (call: Arguments): Promise<Outcome> => {
  const wish = wishOf(call)
  const notes: Problem[] = []
  const stop = (problems: readonly Problem[]): Outcome => ({ output: '', problems: [...notes, ...problems] })
  const read = loadSpec(call.spec!)
  if (!read.ok) return stop(read.problems)
  const spec: IndexSpec = { ...read.value, population: read.value.population ?? call.population! }
  const people = loadColumns(call.table!, [call.population!], call)
  const table = loadTable(call.table!, spec, call)
  const years = loadYears(call.table!, spec, call)
  const boundaries = await loadBoundaries(call.boundaries!, call.boundaryId)
  const like = optionalZoning(call.like, call.id)
  const locks = optionalZoning(call.locks, call.id)
  if (!people.ok || !table.ok || !years.ok || !boundaries.ok || !like.ok || !locks.ok) return stop([people, table, years, boundaries, like, locks].flatMap((each) => (each.ok ? [] : each.problems)))
  notes.push(...read.warnings, ...table.warnings, ...boundaries.warnings)
  const index = computeIndex(spec, table.value, years.value)
  if (!index.ok) return stop(index.problems)
  notes.push(...index.warnings)
  const task = proposalTaskOf(call, wish, { boundaries: boundaries.value, index: index.value, people: people.value, like: like.value, locks: locks.value })
  if (!task.ok) return stop(task.problems)
  notes.push(...task.warnings)
  const result = computeProposals(task.value)
  if (!result.ok) return stop(result.problems)

  const { ids } = task.value.graph
  const kept = locks.value?.zones.map(({ name }) => name) ?? []
  const zonesOf = ({ zones, zoneOf }: Proposal): [string, string][] => ids.map((id, i) => [id, namesOf(zones, kept)[zoneOf[i]! - 1]!])
  const [first] = result.value
  const found = info('objective', `Zielwert ${first!.objective.toFixed(6)}. ${proposalSentence(first!)}`, `Kleiner ist besser; derselbe Startwert (${wish.seed}) ergibt denselben Vorschlag.`)
  const problems = [...notes, ...result.warnings.filter(({ code }) => call.json || code !== 'fewer-proposals'), found]
  if (call.json) {
    const proposals = result.value.map((proposal) => ({ emphasis: proposal.emphasis, objective: proposal.objective, zones: proposal.zones, scores: proposal.scores, zoneOf: Object.fromEntries(zonesOf(proposal)) }))
    return { output: `${JSON.stringify({ seed: wish.seed, weights: wish.weights, proposals }, null, 2)}\n`, problems }
  }
  return { output: ['id,zone', ...zonesOf(first!).map((cells) => cells.map(quoted).join(','))].join('\n') + '\n', problems }
}
