import { useStore } from 'zustand'
import type { InheritedClass } from '../../../core/zoning/comparison/classSpan'
import type { Zoning } from '../../../core/zoning/zoning'
import { peopleCell } from '../../../i18n/de/menschen'
import { spanWord, zuschnitt } from '../../../i18n/de/zuschnitt'
import { formatValue } from '../../../i18n/format'
import { knownPeople } from '../../../state/derived/knownPeople'
import { hoverStore, setHover } from '../../../state/hover'
import type { Shown } from '../../../state/derived/shownTypes'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { classColours } from '../../shared/classColours'
import { letterOf } from '../zufall/letterOf'
import { classNames } from './classNames'
import type { SpanRow } from './spanModel'

const ClassCell = ({ own, names, colours }: { own: InheritedClass; names: readonly string[]; colours: readonly string[] }) => (
  <td>
    {typeof own === 'number' ? (
      <span className="value-cell">
        <span className="swatch" style={{ backgroundColor: colours[own] }} aria-hidden="true" /> {names[own]}
      </span>
    ) : (
      <span className="fine">{zuschnitt[own]}</span>
    )}
  </td>
)

/** Every unit with its own class and the one it gets in each zoning; the most dependent first. */
export const SpanTable = ({ rows, zonings, compared, units }: { rows: readonly SpanRow[]; zonings: readonly Zoning[]; compared: readonly Zoning[]; units: Shown }) => {
  const theme = useApp((state) => state.theme)
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const hovered = useStore(hoverStore, (state) => state.hover?.id)
  const names = classNames(units)
  const colours = classColours(units.classCount, units.direction, theme)
  const people = knownPeople(rows.map(({ population }) => population))
  return (
    <div className="wide-table span-table" role="region" aria-label={zuschnitt.table} tabIndex={0}>
      <table className="plain-table">
        <caption>
          {units.status === 'modell' && <ModelBadge short />} {zuschnitt.table}
        </caption>
        <thead>
          <tr>
            <th scope="col">{zuschnitt.unitColumn}</th>
            <th scope="col">{zuschnitt.spanColumn}</th>
            <th scope="col" className="number">{zuschnitt.peopleColumn}</th>
            <th scope="col">{zuschnitt.ownColumn}</th>
            {zonings.map((zoning) => (
              <th scope="col" key={zoning.id}>
                {compared.includes(zoning) && <b>{letterOf(compared.indexOf(zoning))} </b>}
                {zoning.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isSelected = selection?.kind === 'unit' && selection.id === row.unit
            return (
              <tr
                key={row.unit}
                className={[isSelected ? 'is-selected' : '', hovered === row.unit ? 'is-hovered' : ''].join(' ').trim() || undefined}
                onPointerEnter={() => {
                  setHover({ kind: 'unit', id: row.unit, unitIds: [row.unit], point: null })
                }}
                onPointerLeave={() => {
                  setHover(null)
                }}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={isSelected}
                    onClick={() => {
                      show({ selection: isSelected ? null : { kind: 'unit', id: row.unit } })
                    }}
                  >
                    {row.name}
                  </button>
                </th>
                <td>{spanWord(row.span)}</td>
                <td className="number">{formatValue(row.population)}</td>
                <ClassCell own={row.own ?? 'unrated'} names={names} colours={colours} />
                {row.classes.map((own, i) => (
                  <ClassCell key={zonings[i]!.id} own={own} names={names} colours={colours} />
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{zuschnitt.total(rows.length)}</th>
            <td />
            <td className="number">{peopleCell(people)}</td>
            <td colSpan={zonings.length + 1} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
