import { isPresent } from '../../core/indicators/missing'
import type { ClassSpan } from '../../core/zoning/comparison/classSpan'
import type { EffectiveSplits } from '../../core/zoning/comparison/effectiveSplits'
import type { FormulaOrBorder } from '../../core/zoning/comparison/formulaOrBorder'
import { formatNumber, listed } from '../format'

/** Whole per cent that add up to 100 (largest remainder). */
export const wholePercents = (shares: readonly number[]): number[] => {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9))
  const order = shares.map((share, i) => ({ i, rest: share * 100 - floors[i]! })).sort((x, y) => y.rest - x.rest)
  const missingPoints = 100 - floors.reduce((sum, each) => sum + each, 0)
  order.slice(0, missingPoints).forEach(({ i }) => floors[i]!++)
  return floors
}

/** „Liegt es an der Formel oder an der Grenze?“, answered in one sentence. */
export const formulaOrBorderSentence = ({ recipe, variant, interaction, shifts, meanShift }: FormulaOrBorder): string => {
  if (shifts.length === 0) return 'Kein Ortsteil ist mit allen Rezepten und in allen Gliederungen bewertet; was den Unterschied macht, lässt sich nicht sagen.'
  const recipes = meanShift.length
  const variants = meanShift[0]?.length ?? 0
  if (recipes < 2 && variants < 2) return 'Ein Rezept und eine Gliederung: Es gibt nichts, was sich unterscheiden könnte.'
  if (!isPresent(recipe) || !isPresent(variant) || !isPresent(interaction)) {
    return `Die Reihenfolge der Ortsteile bleibt gleich${recipes < 2 ? ', welche Gliederung auch gilt' : variants < 2 ? ', welches Rezept auch gilt' : ', welches Rezept und welche Gliederung auch gelten'}.`
  }
  if (recipes < 2) return 'Verglichen ist nur ein Rezept: Was sich an der Reihenfolge ändert, kommt von den Grenzen.'
  if (variants < 2) return 'Verglichen ist nur eine Gliederung: Was sich an der Reihenfolge ändert, kommt vom Rezept.'
  const [byRecipe, byVariant, byBoth] = wholePercents([recipe, variant, interaction]) as [number, number, number]
  const answer =
    byRecipe > 50 ? 'Es liegt vor allem an der Formel' : byVariant > 50 ? 'Es liegt vor allem an der Grenze' : byBoth > 50 ? 'Es liegt vor allem am Zusammenspiel von Formel und Grenze' : 'Es liegt an mehrerem zugleich'
  return `${answer}: Was sich an der Reihenfolge ändert, kommt zu ${byRecipe} % vom Rezept, zu ${byVariant} % von den Grenzen und zu ${byBoth} % daher, dass beide zusammenwirken.`
}

/** Classes a place gets over several zonings. `labels` name the classes from little to much need. */
export const classSpanSentence = (name: string, { lowest, highest, classes }: ClassSpan, labels: readonly string[]): string => {
  const label = (index: number): string => `„${labels[index] ?? String(index + 1)}“`
  if (lowest === null || highest === null) {
    return classes.every((each) => each === 'unassigned') ? `${name} ist in keiner der Gliederungen einem Raum zugeordnet.` : `${name} liegt in keiner der Gliederungen in einem bewerteten Raum.`
  }
  const rated = classes.filter((each) => typeof each === 'number').length
  const but = rated === classes.length ? '' : ` (${formatNumber(classes.length - rated)} von ${formatNumber(classes.length)} Gliederungen geben dem Ortsteil keine Stufe)`
  if (lowest === highest) return `${name} liegt ${rated === 1 ? '' : 'immer '}in der Stufe ${label(lowest)}${but}.`
  return `${name} liegt je nach Gliederung in der Stufe ${label(lowest)} ${highest === lowest + 1 ? 'oder' : 'bis'} ${label(highest)}${but}.`
}

/** How badly `other` cuts the rooms of `own`, with the room that is cut most. */
export const splitsSentence = ({ zones, meanSplits }: EffectiveSplits, own: string, other: string, zoneName: (id: string) => string): string => {
  const cut = zones.flatMap(({ zone, splits }) => (isPresent(splits) && splits > 1e-9 ? [{ zone, splits }] : []))
  if (!isPresent(meanSplits)) return `Wie sehr ${other} die Räume von ${own} zerschneidet, lässt sich nicht sagen, weil die Zahl der Menschen nicht bekannt ist.`
  if (cut.length === 0) return `${other} zerschneidet keinen Raum von ${own}.`
  const most = Math.max(...cut.map(({ splits }) => splits))
  const names = cut.filter(({ splits }) => splits > most - 1e-9).map(({ zone }) => zoneName(zone))
  const where = names.length > 3 ? '' : `; am meisten zerschnitten ${names.length === 1 ? 'ist' : 'sind'} ${listed(names)}`
  return `Die Menschen eines Raums von ${own} verteilen sich im Mittel so, als wären es ${formatNumber(1 + meanSplits, 1)} gleich große Stücke in ${other} (1 heißt ganz geblieben)${where}.`
}
