import { useEffect, useRef } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { formatValue } from '../../../i18n/format'
import { unitPopulation } from '../../../state/derived/rows'
import { zoningById } from '../../../state/derived/shown'
import { ModelBadge } from '../../../ui/ModelBadge'
import { classWord } from '../../shared/classWord'
import { comparison } from '../../vergleich/comparison'
import { noPairs } from '../../vergleich/useCompared'
import { peopleAreModel } from '../../vergleich/wechsel/leadOf'
import type { Prepared } from './prepare'
import { shownOf } from './SceneView'

const Values = ({ prepared }: { prepared: Prepared }) => {
  const shown = shownOf(prepared)
  const rows = [...shown.rows].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'de'))
  return (
    <table>
      <caption>
        {buehne.tableCaption(shown.title, shown.year)} {shown.status === 'modell' && <ModelBadge />}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="number">{buehne.rank}</th>
          <th scope="col">{buehne.name}</th>
          <th scope="col">{buehne.class}</th>
          <th scope="col" className="number">{buehne.value}</th>
          <th scope="col" className="number">
            {buehne.people}
            {shown.status !== 'modell' && peopleAreModel(prepared.state.data, shown.year) && <ModelBadge />}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="number">{row.rank ?? '–'}</td>
            <th scope="row">
              {row.number === null ? '' : `${row.number} `}
              {row.name}
            </th>
            <td>{classWord(shown, row)}</td>
            <td className="number">{row.exclusion?.reason === 'population' && shown.measure === 'index' ? '–' : formatValue(row.value, shown.decimals, shown.unit)}</td>
            <td className="number">{formatValue(row.population)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Moves = ({ prepared: { state } }: { prepared: Prepared }) => {
  const a = zoningById(state, state.zoningA)
  const b = zoningById(state, state.zoningB)
  if (a === null || b === null) return <p>{buehne.compareGone}</p>
  const { movedIds } = comparison(state.data, state.year, a, b, noPairs)
  const population = unitPopulation(state.data, state.year)
  const room = (zoning: typeof a, unit: string): string => zoning.zones.find(({ id }) => id === zoning.zoneOf.get(unit))?.name ?? buehne.unassigned
  const units = [...state.data.units].sort((x, y) => Number(movedIds.has(y.id)) - Number(movedIds.has(x.id)) || x.name.localeCompare(y.name, 'de'))
  return (
    <table>
      <caption>
        A „{a.title}“, B „{b.title}“ {peopleAreModel(state.data, state.year) && <ModelBadge />}
      </caption>
      <thead>
        <tr>
          <th scope="col">{buehne.unitWord}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">{buehne.changes}</th>
          <th scope="col" className="number">{buehne.people}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{room(a, id)}</td>
            <td>{room(b, id)}</td>
            <td>{movedIds.has(id) ? buehne.yes : buehne.no}</td>
            <td className="number">{formatValue(population.get(id)!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The map of a scene as a table: the same for those who do not see it. */
export const StageTable = ({ prepared }: { prepared: Prepared }) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <section ref={box} className="hall-over hall-table" tabIndex={0} aria-label={buehne.table}>
      <h1>{prepared.scene.headline}</h1>
      {prepared.scene.stage === 'vergleich' ? <Moves prepared={prepared} /> : <Values prepared={prepared} />}
    </section>
  )
}
