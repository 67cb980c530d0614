import { error, germanList } from '../../problem'
import type { Problem } from '../../result'
import { areaWords, lockedName } from './areaWords'
import { nameOf } from './checkTask'
import type { Instance } from './instance'

const formatPeople = (people: number): string => String(Math.round(people)).replace(/\B(?=(\d{3})+$)/g, '.')

const unitsOf = ({ members }: Instance, nodes: readonly number[]): number[] => nodes.flatMap((node) => members[node]!).sort((a, b) => a - b)

const listUnits = (instance: Instance, units: readonly number[]): string => germanList(units.map((unit) => `„${nameOf(instance.task, unit)}“`), 5)

/** Nodes of each free component. */
const componentsOf = (instance: Instance): number[][] => {
  const parts = Array.from({ length: instance.components }, (): number[] => [])
  instance.component.forEach((part, node) => parts[part]!.push(node))
  return parts
}

const rooms = (count: number): string => (count === 1 ? '1 Raum' : `${count} Räume`)
/** Zones that are not locked; called free only where others are. */
const freeRooms = ({ task }: Instance, count: number): string => {
  if (task.locked.length === 0) return rooms(count)
  return count === 1 ? '1 freier Raum' : `${count} freie Räume`
}

/** Number of free zones against locked ones, pieces and parts. */
const checkZones = (instance: Instance, parts: readonly (readonly number[])[]): Problem[] => {
  const { task, nodes, bonds } = instance
  const words = areaWords(task)
  if (task.zones === undefined) return []
  const locked = task.locked.length
  const free = task.zones - locked
  const held = locked > 0 ? `, davon ${locked === 1 ? '1 gesperrt' : `${locked} gesperrt`}` : ''
  if (free < 0) return [error('locked-use-up', `Verlangt ${task.zones === 1 ? 'ist' : 'sind'} ${rooms(task.zones)}, gesperrt sind aber schon ${locked}.`, 'Mehr Räume zulassen oder Sperren aufheben.')]
  if (free === 0 && nodes > 0) return [error('locked-use-up', `Die gesperrten Räume brauchen alle ${task.zones} auf; für ${words.count(instance.members.flat().length)} bleibt kein Raum.`, 'Mehr Räume zulassen oder Sperren aufheben.')]
  if (free > 0 && nodes === 0) return [error('nothing-free', `Verlangt sind ${rooms(task.zones)}${held}; ${words.none} ist mehr frei.`, `Die Zahl der Räume auf ${locked} setzen oder Sperren aufheben.`)]
  // Each gap between parts that must come together costs at least one piece.
  const gaps = bonds.reduce((sum, list) => sum + list.length, 0) / 2
  const most = nodes - gaps
  if (free > most) {
    const bound = nodes < instance.nodeOf.filter((node) => node >= 0).length || gaps > 0
    return [error('too-many-zones', `Verlangt sind ${rooms(task.zones)}${held}; die freien ${words.plural} ergeben höchstens ${most}${bound ? ', weil einige zusammenbleiben müssen' : ''}.`, `Höchstens ${rooms(most + locked)} verlangen${bound ? ' oder Paare streichen, die zusammenbleiben sollen' : ''}.`)]
  }
  if (free < parts.length) {
    const smallest = [...parts].sort((a, b) => a.length - b.length).slice(0, -1)
    const named = smallest.map((part) => listUnits(instance, unitsOf(instance, part)))
    const why = locked > 0 ? `Ohne die gesperrten Räume zerfallen die freien ${words.plural}` : `Die ${words.plural} zerfallen`
    return [
      error(
        'too-few-zones-for-parts',
        `${why} in ${parts.length} Teile, die nicht aneinandergrenzen, und jeder braucht einen eigenen Raum; vorgesehen ${free === 1 ? 'ist' : 'sind'} aber nur ${freeRooms(instance, free)}. Für sich ${named.length === 1 ? 'liegt' : 'liegen'}: ${germanList(named, 4)}.`,
        `Mindestens ${rooms(parts.length + locked)} verlangen${locked > 0 ? ' oder Sperren aufheben' : ''}.`,
      ),
    ]
  }
  return []
}

const checkMinimum = (instance: Instance, parts: readonly (readonly number[])[]): Problem[] => {
  const { task, people, locked } = instance
  const least = task.minPopulation
  const words = areaWords(task)
  if (least === undefined) return []
  const problems: Problem[] = []
  locked.people.forEach((count, i) => {
    const name = lockedName(task, i)
    if (count < least) problems.push(error('locked-below-minimum', `${name === null ? `Ein gesperrter Raum (${listUnits(instance, task.locked[i]!)})` : `Der gesperrte Raum ${name}`} hat ${formatPeople(count)} Menschen, verlangt sind mindestens ${formatPeople(least)}.`, 'Die Mindestzahl senken oder die Sperre aufheben.'))
  })
  const counts = parts.map((part) => part.reduce((sum, node) => sum + people[node]!, 0))
  counts.forEach((count, i) => {
    if (count < least) {
      problems.push(
        error(
          'part-below-minimum',
          parts.length === 1 ? `In den freien ${words.dative} wohnen zusammen ${formatPeople(count)} Menschen, verlangt sind mindestens ${formatPeople(least)} je Raum.` : `${listUnits(instance, unitsOf(instance, parts[i]!))} ${unitsOf(instance, parts[i]!).length === 1 ? `grenzt an ${words.noFree}` : `grenzen an ${words.noOtherFree}`} und ${unitsOf(instance, parts[i]!).length === 1 ? 'hat' : 'haben zusammen'} ${formatPeople(count)} Menschen, verlangt sind mindestens ${formatPeople(least)} je Raum.`,
          task.locked.length > 0 ? 'Die Mindestzahl senken oder Sperren aufheben.' : 'Die Mindestzahl senken.',
        ),
      )
    }
  })
  const most = counts.reduce((sum, count) => sum + Math.floor(count / least), 0)
  const free = (task.zones ?? 0) - task.locked.length
  if (problems.length === 0 && task.zones !== undefined && free > most) {
    problems.push(error('minimum-too-large', `Für ${free === 1 ? 'einen Raum' : freeRooms(instance, free)} mit je mindestens ${formatPeople(least)} Menschen reichen die Menschen nicht; es sind ${formatPeople(counts.reduce((sum, count) => sum + count, 0))}, also höchstens ${freeRooms(instance, most)}.`, 'Weniger Räume verlangen oder die Mindestzahl senken.'))
  }
  return problems
}

const checkPairs = (instance: Instance, parts: readonly (readonly number[])[]): Problem[] => {
  const { task, nodeOf, component, foes } = instance
  const unreachable = task.together.filter(([a, b]) => nodeOf[a]! >= 0 && nodeOf[b]! >= 0 && component[nodeOf[a]!] !== component[nodeOf[b]!])
  const problems = unreachable.map(([a, b]) => error('together-unreachable', `${listUnits(instance, [a, b])} sollen zusammenbleiben, zwischen ihnen führt aber kein Weg über freie ${areaWords(task).plural}.`, task.locked.length > 0 ? 'Das Paar streichen oder die Sperren dazwischen aufheben.' : 'Das Paar streichen.'))
  if (task.zones === undefined) return problems
  const free = task.zones - task.locked.length
  for (const part of parts) {
    // Pairwise apart, found greedily: fewer may be found than there are, never more.
    const clique: number[] = []
    for (const node of [...part].sort((a, b) => foes[b]!.length - foes[a]!.length || a - b)) if (clique.every((other) => foes[node]!.includes(other))) clique.push(node)
    const room = free - (parts.length - 1)
    if (clique.length > Math.max(1, room)) problems.push(error('apart-need-more-zones', `${listUnits(instance, clique.map((node) => instance.members[node]![0]!))} sollen alle voneinander getrennt sein und brauchen ${rooms(clique.length)}; frei ${room === 1 ? 'ist' : 'sind'} für sie nur ${room}.`, 'Mehr Räume zulassen oder Paare streichen, die getrennt werden sollen.'))
  }
  return problems
}

/** What makes a task impossible that can be told from the free graph, the people and the pairs, without searching. */
export const checkInstance = (instance: Instance): Problem[] => {
  const parts = componentsOf(instance)
  const zones = checkZones(instance, parts)
  return [...zones, ...checkMinimum(instance, parts), ...checkPairs(instance, zones.length > 0 ? [] : parts)]
}

/** Why no partition was found, from the one that came nearest: which demands it breaks. */
export const explainFailure = (instance: Instance, nearest: Int32Array): Problem => {
  const { task, people, bonds, foes } = instance
  const counts = new Map<number, number>()
  nearest.forEach((zone, node) => counts.set(zone, (counts.get(zone) ?? 0) + people[node]!))
  const least = task.minPopulation ?? 0
  const small = [...counts].filter(([, count]) => count < least)
  const pair = (a: number, b: number): string => `„${nameOf(task, instance.members[a]![0]!)}“ und „${nameOf(task, instance.members[b]![0]!)}“`
  const split = bonds.flatMap((list, node) => list.filter((other) => other > node && nearest[other] !== nearest[node]).map((other) => pair(node, other)))
  const joined = foes.flatMap((list, node) => list.filter((other) => other > node && nearest[other] === nearest[node]).map((other) => pair(node, other)))
  const obstacles = [
    ...small.map(([zone, count]) => `der Raum mit ${listUnits(instance, unitsOf(instance, [...nearest.keys()].filter((node) => nearest[node] === zone)))} hat nur ${formatPeople(count)} statt ${formatPeople(least)} Menschen`),
    ...split.map((names) => `${names} kommen nicht zusammen`),
    ...joined.map((names) => `${names} lassen sich nicht trennen`),
  ]
  return error('none-found', `Es fand sich kein Vorschlag, der alle Bedingungen erfüllt. Beim besten Versuch bleibt: ${germanList(obstacles, 4)}.`, 'Bedingungen lockern: andere Zahl von Räumen, kleinere Mindestzahl, weniger Paare oder Sperren.')
}
