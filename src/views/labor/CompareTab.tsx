import { SlopeChart } from '../../charts/SlopeChart'
import { labor } from '../../i18n/de/labor'
import { formatValue, listed } from '../../i18n/format'
import { recipeById } from '../../state/recipes/recipesState'
import { useApp } from '../AppContext'
import { ChartFrame } from '../shared/bild/ChartFrame'
import { bildMenu } from '../../i18n/de/bildMenu'
import { laborCompared, laborShown } from './laborShown'
import { rankShifts } from './rankShifts'

/** Two recipes: who rises, who falls, as sentence, slope chart and table. The map beside shows the same. */
export const CompareTab = () => {
  const shown = useApp(laborShown)
  const other = useApp(laborCompared)
  const selection = useApp((state) => state.selection)
  const active = useApp((state) => recipeById(state.data, state, state.recipeId).title)
  const compared = useApp((state) => recipeById(state.data, state, state.compareId).title)
  const same = useApp((state) => state.recipeId === state.compareId)
  const { byId, moved, mean } = rankShifts(shown, other)
  const rows = shown.rows
    .filter((row) => byId.has(row.id))
    .map((row) => ({ row, shift: byId.get(row.id)!, from: other.rowOf.get(row.id)!.rank!, to: row.rank! }))
    .sort((a, b) => b.shift - a.shift || a.to - b.to)
  const most = rows[0]?.shift ?? 0
  const least = rows.at(-1)?.shift ?? 0
  const namesWith = (shift: number): string => listed(rows.filter((each) => each.shift === shift).slice(0, 3).map((each) => each.row.name))
  return (
    <section aria-label={labor.tabs.compare}>
      <p className="lead">{same ? labor.compareSame : labor.compareSentence(moved, rows.length, mean)}</p>
      {most > 0 && (
        <p>
          {labor.rises}: <b>{namesWith(most)}</b> ({labor.shiftLong(most)}).
        </p>
      )}
      {least < 0 && (
        <p>
          {labor.falls}: <b>{namesWith(least)}</b> ({labor.shiftLong(least)}).
        </p>
      )}
      <ChartFrame title={bildMenu.ranks(shown.year)} subtitle={`${compared} (links), ${active} (rechts)`} sentences={same ? [] : [labor.compareSentence(moved, rows.length, mean)]} shown={shown}>
        <SlopeChart
          rows={rows.map(({ row, from, to }) => ({ id: row.id, name: row.name, from, to }))}
          left={compared.length > 20 ? 'Vergleich' : compared}
          right={active.length > 20 ? 'dieses Rezept' : active}
          marked={selection?.id ?? null}
          label={`Ränge unter „${compared}“ (links) und „${active}“ (rechts); die Zahlen stehen in der Tabelle darunter.`}
        />
      </ChartFrame>
      <details className="more">
        <summary>Als Tabelle</summary>
        <table className="plain-table">
          <caption className="visually-hidden">Ränge unter beiden Rezepten</caption>
          <thead>
            <tr>
              <th scope="col">{shown.zoning === null ? 'Ortsteil' : 'Raum'}</th>
              <th scope="col" className="number">
                Vergleich
              </th>
              <th scope="col" className="number">
                Rang
              </th>
              <th scope="col">Verschiebung</th>
              <th scope="col" className="number">
                Index
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, from, to, shift }) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td className="number">{from}</td>
                <td className="number">{to}</td>
                <td>{labor.shift(shift)}</td>
                <td className="number">{formatValue(row.value, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
