import { scoreOf } from '../../../core/zoning/scorecard/criterion'
import type { WorkbookTable } from '../../../data/export/workbook'
import type { ExportCell, ExportColumn } from '../../../data/exportTable'
import { bewertung, criterionLabel, directionWord, letterOf, shownFactor, unitWord } from '../../../i18n/de/bewertung'
import { dateien } from '../../../i18n/de/dateien'
import type { Zoning } from '../../../core/zoning/zoning'
import type { ShownCard } from '../../../state/scorecard/card'
import type { CriterionDefinition } from '../../../state/scorecard/criteria'
import type { CardProvenance } from '../../../state/scorecard/provenance'
import { settingsOf, type ScorecardSettings } from '../../../state/scorecard/settings'
import { textCells, valueCells } from './tableCells'

const empty: ExportCell = { kind: 'text', text: '' }
const numberOr = (value: number | null | undefined, decimals: number, otherwise = ''): ExportCell => (value === null || value === undefined ? { kind: 'text', text: otherwise } : { kind: 'value', value, decimals })

/** The scorecard as shown under „Vergleich“: criteria with weight and anchors, and for each plan value, score, points and demand; then total and rank. */
export const scorecardTable = (card: ShownCard, definitions: readonly CriterionDefinition[], settings: ScorecardSettings, plans: readonly Zoning[], provenance: CardProvenance, sourceLine: string): WorkbookTable => {
  const position = new Map(card.criteria.map(({ id }, i) => [id, i]))
  const ownOf = (definition: CriterionDefinition) => settingsOf(definition, settings)
  const perCriterion = (of: (definition: CriterionDefinition, at: number | undefined) => ExportCell, total: ExportCell = empty, rank: ExportCell = empty): ExportCell[] => [...definitions.map((definition) => of(definition, position.get(definition.id))), total, rank]
  const planColumns = (plan: Zoning, i: number): readonly ExportColumn[] => {
    const head = (what: string): string => `${letterOf(i)} ${plan.title}: ${what}`
    const row = card.rows[i]!
    const valueOf = ({ id }: CriterionDefinition): number | null => card.plans[i]!.values.get(id) ?? null
    return [
      { header: head(dateien.value), cells: perCriterion((definition) => {
        const value = valueOf(definition)
        return numberOr(value === null ? null : value * shownFactor(definition.unit), 4, bewertung.noValue)
      }) },
      { header: head('Wertung 0 bis 1'), cells: perCriterion((definition) => {
        const value = valueOf(definition)
        const own = ownOf(definition)
        return numberOr(value === null || own.bad === own.good ? null : scoreOf({ direction: definition.direction, ...own }, value), 4)
      }) },
      { header: head('Punkte'), cells: perCriterion((_, at) => numberOr(at === undefined ? null : row.cells[at]!.contribution === null ? null : row.cells[at]!.contribution * 100, 2), numberOr(row.total === null ? null : row.total * 100, 2), numberOr(row.rank, 0, bewertung.noRank)) },
      { header: head('Mindestanforderung'), cells: perCriterion((definition, at) => {
        const cell = at === undefined ? null : row.cells[at]!
        return { kind: 'text', text: ownOf(definition).must === null || cell === null || cell.value === null ? '' : cell.missed ? bewertung.missed : bewertung.met }
      }) },
    ]
  }
  return {
    name: dateien.scorecardSheet,
    title: `${bewertung.printTitle}, ${provenance.year}`,
    sourceLine,
    model: provenance.status === 'modell',
    columns: [
      { header: 'Kriterium', cells: textCells([...definitions.map(criterionLabel), bewertung.total, bewertung.rank]) },
      { header: 'Einheit', cells: textCells([...definitions.map(({ unit }) => unitWord[unit]), '', '']) },
      { header: 'Richtung', cells: textCells([...definitions.map((definition) => directionWord(definition.direction, definition.unit, ownOf(definition).good)), '', '']) },
      { header: 'zählt mit', cells: textCells([...definitions.map(({ id }) => (position.has(id) ? 'ja' : 'nein')), '', '']) },
      { header: 'Gewicht', cells: [...valueCells(definitions.map((definition) => ownOf(definition).weight), undefined), empty, empty] },
      { header: 'Anteil (%)', cells: perCriterion((_, at) => numberOr(at === undefined ? null : card.criteria[at]!.share * 100, 2)) },
      ...(['bad', 'good', 'must'] as const).map((key) => ({
        header: { bad: 'schlecht', good: 'gut', must: 'Mindestanforderung' }[key],
        cells: perCriterion((definition) => {
          const anchor = ownOf(definition)[key]
          return numberOr(anchor === null ? null : Number((anchor * shownFactor(definition.unit)).toPrecision(12)), 2)
        }),
      })),
      ...plans.flatMap(planColumns),
    ],
  }
}
