import { isPresent } from '../../../core/indicators/missing'
import type { Status } from '../../../core/indicators/provenance'
import type { Zoning } from '../../../core/zoning/zoning'
import { flaechenAnsicht as words } from '../../../i18n/de/flaechenAnsicht'
import { fremdeFlaechen } from '../../../i18n/de/fremdeFlaechen'
import { counted, formatNumber } from '../../../i18n/format'
import { setHover } from '../../../state/hover'
import { useApp } from '../../AppContext'
import { numbersAt, type ZoneNumbers } from '../maps/numbers'
import { RoomMark } from '../maps/RoomMark'
import type { AreaRow } from './areaRows'
import { FigureStatus } from './FitTable'

/** Near none and near all with a decimal, so that a part is never „100 %“. */
const percent = (part: number, all: number): string => `${formatNumber((100 * part) / all, part / all < 0.1 || (part / all > 0.99 && part < all) ? 1 : 0)} %`

const Room = ({ zoning, numbers, zone }: { zoning: Zoning; numbers: ZoneNumbers; zone: string | null }) =>
  zone === null ? (
    <span className="fine">{words.noRoom}</span>
  ) : (
    <span className="zone-cell">
      <RoomMark number={numbers.get(zone) ?? 0} /> {zoning.zones.find(({ id }) => id === zone)?.name}
    </span>
  )

const Parts = ({ row, zoning, numbers }: { row: AreaRow; zoning: Zoning; numbers: ZoneNumbers }) => (
  <div className="areas-scroll" role="region" aria-label={words.details(row.name)} tabIndex={0}>
    <table className="plain-table area-parts">
      <caption>
        {words.partsCaption(row.name)} {row.isEstimated && <span className="certainty">{fremdeFlaechen.estimated}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{fremdeFlaechen.zone}</th>
          <th scope="col" className="number">
            {fremdeFlaechen.peopleHead}
          </th>
          <th scope="col" className="number">
            {words.peopleShare}
          </th>
          <th scope="col" className="number">
            {words.boundsColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.parts.map(({ zone, value, lower, upper }) => (
          <tr key={zone ?? ''}>
            <th scope="row">
              <Room zoning={zoning} numbers={numbers} zone={zone} />
            </th>
            <td className="number">{words.about(upper - lower >= 0.5, Math.round(value))}</td>
            <td className="number">{percent(value, row.people)}</td>
            <td className="number">{upper - lower < 0.5 ? words.exact : `${formatNumber(Math.round(lower))} bis ${formatNumber(Math.round(upper))}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** All areas with the rooms their people live in; the chosen one in full. */
export const AreaTable = ({ rows, zoning, status, chosen, onChoose }: { rows: readonly AreaRow[]; zoning: Zoning; status: Status | undefined; chosen: string | null; onChoose: (id: string | null) => void }) => {
  const numbers = useApp((state) => numbersAt(state, zoning))
  return (
    <section className="card">
      <h2>{words.areasHead(zoning.title)}</h2>
      <FigureStatus status={status} isEstimated={rows.some(({ isEstimated }) => isEstimated)} />
      <div className="areas-scroll areas-tall" role="region" aria-label={words.areasHead(zoning.title)} tabIndex={0}>
        <table className="plain-table area-table">
          <thead>
            <tr>
              <th scope="col">{words.areaColumn}</th>
              <th scope="col" className="number">
                {fremdeFlaechen.peopleHead}
              </th>
              <th scope="col">{words.roomsColumn}</th>
              <th scope="col" className="number">
                {words.splits}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [most] = row.parts
              return (
                <tr
                  key={row.id}
                  className={row.id === chosen ? 'is-selected' : ''}
                  onPointerEnter={() => {
                    setHover({ kind: 'zone', id: row.id, unitIds: row.units, point: null })
                  }}
                  onPointerLeave={() => {
                    setHover(null)
                  }}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className="row-button"
                      aria-pressed={row.id === chosen}
                      onClick={() => {
                        onChoose(row.id === chosen ? null : row.id)
                      }}
                    >
                      {row.name}
                    </button>
                  </th>
                  <td className="number">{words.about(row.isEstimated, Math.round(row.people))}</td>
                  <td>
                    {most === undefined ? (
                      <span className="fine">{words.empty}</span>
                    ) : (
                      <span className="areas-rooms">
                        <Room zoning={zoning} numbers={numbers} zone={most.zone} /> <span className="fine">{row.isWhole === true ? words.stays : `${percent(most.value, row.people)}, ${counted(row.parts.length, 'Teil', 'Teile')}`}</span>
                      </span>
                    )}
                  </td>
                  <td className="number">{isPresent(row.effectiveSplits) ? formatNumber(row.effectiveSplits, 2) : ''}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div aria-live="polite">{rows.flatMap((row) => (row.id === chosen && row.parts.length > 0 ? [<Parts key={row.id} row={row} zoning={zoning} numbers={numbers} />] : []))}</div>
    </section>
  )
}
