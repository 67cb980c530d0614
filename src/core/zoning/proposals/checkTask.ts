import { error, germanList, warning } from '../../problem'
import type { Problem } from '../../result'
import { areaWords, lockedList, lockedName } from './areaWords'
import type { ProposalTask } from './proposalTask'
import { standardiseVariables } from './standardiseVariables'
import { unionFind } from './unionFind'

/** Names of units for sentences. */
export const nameOf = ({ graph, names }: ProposalTask, unit: number): string => names?.[unit] ?? graph.ids[unit]!

const quoted = (task: ProposalTask, units: readonly number[]): string => germanList(units.map((unit) => `„${nameOf(task, unit)}“`))

/** Lists of the wrong length and positions that do not exist are a programmer's error. */
const assertShape = ({ graph, population, variables, locked, lockedNames, together, apart, reference }: ProposalTask): void => {
  const count = graph.ids.length
  const lists: readonly (readonly unknown[])[] = [population, ...variables.map(({ values }) => values), ...(reference === undefined ? [] : [reference])]
  if (lists.some((list) => list.length !== count)) throw new RangeError('Population, variables and reference need one entry per unit')
  if (lockedNames !== undefined && lockedNames.length !== locked.length) throw new RangeError('Names of locked zones need one entry per zone')
  const named = [...locked.flat(), ...together.flat(), ...apart.flat()]
  if (named.some((unit) => !Number.isInteger(unit) || unit < 0 || unit >= count)) throw new RangeError('Units are named by their position in graph.ids')
  if (population.some((people) => !(people >= 0)) || variables.some(({ values }) => values.some((value) => value !== null && !Number.isFinite(value)))) throw new RangeError('People and values must be finite, people not negative')
}

/** Problem where there would be more zones than the caller can use. */
export const aboveMost = (what: string, most: number, wayOut: string): Problem => error('more-zones-than-usable', `${what}; eine Variante kann höchstens ${most} haben.`, wayOut)

const checkNumbers = (task: ProposalTask): Problem[] => {
  const { graph, zones, mostZones, minPopulation, seed, count, weights, variables } = task
  const problems: Problem[] = []
  if (graph.ids.length === 0) problems.push(error('no-units', `Es gibt keine ${areaWords(task).plural}, die sich aufteilen ließen.`, 'Grenzen und Tabelle prüfen.'))
  if (zones === undefined && minPopulation === undefined) problems.push(error('no-size', 'Es fehlt, wie viele Räume es werden sollen.', 'Eine Zahl von Räumen oder eine Mindestzahl von Menschen je Raum angeben.'))
  if (zones !== undefined && !(Number.isInteger(zones) && zones >= 1)) problems.push(error('unusable-zones', 'Die Zahl der Räume ist keine ganze Zahl ab 1.', 'Eine ganze Zahl ab 1 angeben.', { value: String(zones) }))
  else if (zones !== undefined && mostZones !== undefined && zones > mostZones) problems.push(aboveMost(`Verlangt sind ${zones} Räume`, mostZones, `Höchstens ${mostZones} Räume verlangen.`))
  if (minPopulation !== undefined && !(Number.isFinite(minPopulation) && minPopulation > 0)) problems.push(error('unusable-minimum', 'Die Mindestzahl von Menschen je Raum ist keine Zahl über 0.', 'Eine Zahl über 0 angeben.', { value: String(minPopulation) }))
  if (!Number.isSafeInteger(seed)) problems.push(error('unusable-seed', 'Der Startwert ist keine ganze Zahl.', 'Eine ganze Zahl angeben.', { value: String(seed) }))
  if (!(Number.isInteger(count) && count >= 1)) problems.push(error('unusable-count', 'Die Zahl der Vorschläge ist keine ganze Zahl ab 1.', 'Eine ganze Zahl ab 1 angeben.', { value: String(count) }))
  const shares = [...Object.values(weights), ...variables.map(({ weight }) => weight)]
  if (shares.some((weight) => !(Number.isFinite(weight) && weight >= 0))) problems.push(error('unusable-weights', 'Ein Gewicht ist negativ oder keine Zahl.', 'Gewichte ab 0 angeben.'))
  else if (Object.values(weights).every((weight) => weight === 0)) problems.push(error('no-weights', 'Alle vier Gewichte sind 0; damit wäre jeder Vorschlag gleich gut.', 'Mindestens einem Ziel ein Gewicht geben.'))
  return problems
}

const checkCriteria = (task: ProposalTask): Problem[] => {
  const { weights, variables, reference } = task
  const { plural } = areaWords(task)
  const problems: Problem[] = []
  if (weights.homogeneity > 0) {
    if (variables.every(({ weight }) => weight === 0)) problems.push(error('no-variables', `Es ist nicht gesagt, worin sich die ${plural} eines Raums ähneln sollen.`, 'Mindestens ein Merkmal mit einem Gewicht über 0 wählen, oder Ähnlichkeit mit 0 gewichten.'))
    else if (standardiseVariables(variables).length === 0) problems.push(error('no-variation', `In den gewählten Merkmalen unterscheiden sich die ${plural} nicht.`, 'Andere Merkmale wählen, oder Ähnlichkeit mit 0 gewichten.'))
  }
  if (weights.closeness > 0 && !(reference ?? []).some((zone) => zone !== null)) problems.push(error('no-reference', 'Es fehlt die Gliederung, der die Vorschläge nahe bleiben sollen.', 'Eine Gliederung wählen, oder Nähe mit 0 gewichten.'))
  return problems
}

/** A locked zone at the beginning of a sentence. */
export const lockedSubject = (task: ProposalTask, zone: number): string => {
  const name = lockedName(task, zone)
  return name === null ? 'Ein gesperrter Raum' : `Der gesperrte Raum ${name}`
}

const checkLocked = (task: ProposalTask): Problem[] => {
  const zoneOf = new Map<number, number>()
  const twice = new Set<number>()
  task.locked.forEach((units, i) => units.forEach((unit) => (zoneOf.has(unit) && zoneOf.get(unit) !== i ? twice.add(unit) : zoneOf.set(unit, i))))
  return [
    ...task.locked.flatMap((units, i) => (units.length === 0 ? [error('locked-empty', `${lockedSubject(task, i)} hat ${areaWords(task).notOne}.`, 'Den leeren Raum löschen oder die Sperre aufheben.')] : [])),
    ...(twice.size > 0 ? [error('locked-twice', `In zwei gesperrten Räumen zugleich: ${quoted(task, [...twice])}.`, `${areaWords(task).each} nur einem gesperrten Raum zuordnen.`)] : []),
  ]
}

/** Pairs against locked zones and against each other. */
const checkPairs = (task: ProposalTask): Problem[] => {
  const problems: Problem[] = []
  const zoneOf = new Map(task.locked.flatMap((units, i) => units.map((unit): [number, number] => [unit, i])))
  const groups = unionFind(task.graph.ids.length)
  for (const [a, b] of task.together) {
    const [one, other] = [zoneOf.get(a), zoneOf.get(b)]
    if (one !== undefined && other !== undefined && one !== other) {
      const both = lockedList(task, [one, other])
      problems.push(error('together-in-two-locked', `${quoted(task, [a, b])} sollen zusammenbleiben, liegen aber in ${both === null ? 'zwei gesperrten Räumen' : `den gesperrten Räumen ${both}`}.`, 'Eine der Sperren aufheben oder das Paar streichen.'))
    } else if ((one === undefined) !== (other === undefined)) {
      const [inside, outside] = one === undefined ? [b, a] : [a, b]
      const name = lockedName(task, (one ?? other)!)
      problems.push(error('together-with-locked', `${quoted(task, [outside])} soll mit ${quoted(task, [inside])} zusammenbleiben, dessen Raum ${name === null ? '' : `${name} `}aber gesperrt ist und nichts aufnimmt.`, 'Die Sperre aufheben oder das Paar streichen.'))
    } else groups.join(a, b)
  }
  for (const [a, b] of task.apart) {
    const zone = zoneOf.get(a)
    const name = zone === undefined ? null : lockedName(task, zone)
    if (zone !== undefined && zone === zoneOf.get(b)) problems.push(error('apart-in-locked', `${quoted(task, [a, b])} sollen getrennt werden, liegen aber im ${name === null ? 'selben gesperrten Raum' : `gesperrten Raum ${name}`}.`, 'Die Sperre aufheben oder das Paar streichen.'))
    else if (groups.find(a) === groups.find(b)) problems.push(error('together-and-apart', `${quoted(task, [a, b])} sollen getrennt werden, müssen nach den anderen Angaben aber zusammenbleiben.`, 'Eine der beiden Angaben streichen.'))
  }
  return problems
}

/** Units of a locked zone that cannot be reached from its first one within it. */
const isScattered = ({ graph }: ProposalTask, units: readonly number[]): boolean => {
  const inside = new Set(units)
  const reached = new Set(units.slice(0, 1))
  for (const unit of reached) for (const other of graph.neighbours[unit]!) if (inside.has(other)) reached.add(other)
  return reached.size < inside.size
}

/**
 * Contradictions in what is asked for, before anything is built: unusable numbers,
 * criteria without data, locked zones and pairs that exclude each other. Warnings for what
 * will be used with a restriction.
 *
 * @throws RangeError for lists of the wrong length, positions outside of them, values that are no numbers
 */
export const checkTask = (task: ProposalTask): Problem[] => {
  assertShape(task)
  return [
    ...checkNumbers(task),
    ...checkCriteria(task),
    ...checkLocked(task),
    ...checkPairs(task),
    ...task.locked.flatMap((units, i) => (isScattered(task, units) ? [warning('locked-not-contiguous', `${lockedSubject(task, i)} hängt nicht zusammen: ${quoted(task, units)}.`, 'Er bleibt, wie er ist; wer das ändern will, hebt die Sperre auf.')] : [])),
  ]
}
