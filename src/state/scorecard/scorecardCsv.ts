import { scoreOf } from '../../core/zoning/scorecard/criterion'
import { csvFile, numberCell, textCell } from '../../data/csv/csvCell'
import { bewertung, criterionLabel, directionWord, shownFactor, unitWord, type NamedPlan } from '../../i18n/de/bewertung'
import type { ShownCard } from './card'
import type { CriterionDefinition } from './criteria'
import type { CardProvenance } from './provenance'
import { settingsOf, type ScorecardSettings } from './settings'

const number = (value: number | null, decimals?: number): string => (value === null ? '' : numberCell(value, decimals))
/** As many digits as the anchors were typed with, without the noise of binary fractions. */
const plain = (value: number): string => numberCell(Number(value.toPrecision(12)))

/**
 * The whole scorecard as a German CSV file: what it rests on, every criterion
 * (also those that do not count) with weight, anchors and demand, and for each plan
 * value, score, points and whether the demand is met; then total, rank and how the ranking
 * fares under other weights.
 */
export const scorecardCsv = (card: ShownCard, definitions: readonly CriterionDefinition[], settings: ScorecardSettings, names: readonly NamedPlan[], provenance: CardProvenance, statusLine: string): string => {
  const text = (...cells: readonly string[]): readonly string[] => cells.map(textCell)
  const position = new Map(card.criteria.map(({ id }, i) => [id, i]))
  const each = (of: (row: ShownCard['rows'][number], i: number) => readonly string[]): string[] => card.rows.flatMap(of)
  const criterionLine = (definition: CriterionDefinition): readonly string[] => {
    const { unit, direction } = definition
    const own = settingsOf(definition, settings)
    const factor = shownFactor(unit)
    const at = position.get(definition.id)
    return [
      ...text(criterionLabel(definition), unitWord[unit], directionWord(direction, unit, own.good), at === undefined ? 'nein' : 'ja'),
      plain(own.weight),
      at === undefined ? '' : number(card.criteria[at]!.share * 100, 2),
      plain(own.bad * factor),
      plain(own.good * factor),
      own.must === null ? '' : plain(own.must * factor),
      ...each((row, i) => {
        const value = card.plans[i]!.values.get(definition.id) ?? null
        const cell = at === undefined ? null : row.cells[at]!
        const score = value === null || own.bad === own.good ? null : scoreOf({ direction, ...own }, value)
        return [
          value === null ? textCell(bewertung.noValue) : number(value * factor, 4),
          number(score, 4),
          cell?.contribution === null || cell === null ? '' : number(cell.contribution * 100, 2),
          textCell(own.must === null || value === null || cell === null ? '' : cell.missed ? bewertung.missed : bewertung.met),
        ]
      }),
    ]
  }
  const lead = ['', '', '', '', '', '', '', '']
  const perPlan = (label: string, of: (row: ShownCard['rows'][number], i: number) => string): readonly string[] => [textCell(label), ...lead, ...each((row, i) => ['', '', of(row, i), ''])]
  const spreads = card.stability === null ? [] : ([['near', card.stability.around], ['anywhere', card.stability.anywhere]] as const)
  return csvFile([
    text(bewertung.printTitle),
    text('Status', statusLine),
    [textCell('Jahr'), String(provenance.year)],
    text('Rezept', provenance.recipe),
    ...provenance.sources.map((source) => text('Quelle', source)),
    ...names.map(({ letter, title }, i) => text(`Gliederung ${letter}`, title, card.rows[i]!.open === null ? '' : card.rows[i]!.open === 'unassigned' ? 'nicht fertig' : bewertung.noValue)),
    ...(['target', 'least', 'most'] as const).flatMap((key) => (settings.sizes[key] === null ? [] : [[textCell(`Größe der Räume, ${bewertung.sizes[key]}`), plain(settings.sizes[key])]])),
    [],
    text('Kriterium', 'Einheit', 'Richtung', 'zählt mit', 'Gewicht', 'Anteil in %', 'schlecht', 'gut', 'Mindestanforderung', ...names.flatMap(({ letter }) => [`${letter}: Wert`, `${letter}: Wertung 0 bis 1`, `${letter}: Punkte`, `${letter}: Mindestanforderung`])),
    ...definitions.map(criterionLine),
    perPlan(bewertung.total, (row) => number(row.total === null ? null : row.total * 100, 2)),
    perPlan(bewertung.rank, (row) => (row.rank === null ? textCell(bewertung.noRank) : String(row.rank))),
    ...spreads.flatMap(([kind, list]) => {
      const of = (id: string) => list.find((entry) => entry.id === id)
      return [perPlan(`${bewertung[kind]}: ${bewertung.first} in %`, (row) => number(((spread) => (spread === undefined ? null : spread.first * 100))(of(row.id)), 1)), perPlan(`${bewertung[kind]}: ${bewertung.ranks}`, (row) => textCell(((spread) => (spread === undefined ? '' : `${spread.low} bis ${spread.high}`))(of(row.id))))]
    }),
  ])
}
