import { Fragment, useId, useState } from 'react'
import { isPresent } from '../../core/indicators/missing'
import { cityCaveats } from '../../i18n/de/caveats'
import { DotStrip } from '../../charts/DotStrip'
import { formatDate, formatNumber, formatValue } from '../../i18n/format'
import { numberOrNull, spread, type ProfileEntry } from '../../state/derived/profile'
import { Icon } from '../../ui/Icon'
import { StatusTag } from '../../ui/StatusTag'
import { useApp } from '../AppContext'

const Explanation = ({ entry }: { entry: ProfileEntry }) => {
  const data = useApp((state) => state.data)
  const { indicator } = entry
  const range = spread(entry.among)
  const sources = entry.sources.map((id) => data.sources.find((source) => source.id === id)?.title ?? id)
  const show = (value: number): string => formatValue(value, indicator.decimals, indicator.unit)
  return (
    <div className="explanation">
      <p>{indicator.description}</p>
      {entry.numerator !== null && entry.denominator !== null && 'per' in indicator && (
        <p>
          {entry.numeratorLabel}: <b>{formatValue(entry.numerator)}</b> <StatusTag status={entry.numeratorStatus} />
          <br />
          {entry.denominatorLabel}: <b>{formatValue(entry.denominator)}</b> <StatusTag status={entry.denominatorStatus} />
          {isPresent(entry.value) && isPresent(entry.numerator) && isPresent(entry.denominator) && (
            <>
              <br />
              {formatNumber(entry.numerator)} : {formatNumber(entry.denominator)}
              {indicator.per === 1 ? '' : ` × ${formatNumber(indicator.per)}`} = <b>{show(entry.value)}</b>
            </>
          )}
        </p>
      )}
      {entry.estimated && <p>Geschätzt: Die Tabelle enthält nur fertige Werte ohne Zähler und Nenner. Der Wert des Raums ist ihr Mittel, mit den Menschen gewichtet.</p>}
      {range !== null && (
        <p>
          Unter den Ortsteilen ab 300 Menschen: kleinster Wert {show(range.min)}, Mittel {show(range.mean)}, größter Wert {show(range.max)}. In der Spalte „Spanne“ ist der Punkt dieser Wert, der senkrechte Strich die Stadt.
        </p>
      )}
      <p className="fine">
        {/^\d{4}-/.test(entry.date) ? `Stichtag ${formatDate(entry.date)}` : entry.date}. Definition: {indicator.source}. Werte: {sources.join('; ')}.
      </p>
    </div>
  )
}

const Row = ({ entry, head }: { entry: ProfileEntry; head: string }) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { indicator } = entry
  const units = useApp((state) => state.data.units.length)
  const cityWords = cityCaveats(units, entry.cityWithout, entry.cityEstimated)
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="indicator-name"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => {
              setOpen(!open)
            }}
          >
            <Icon name={open ? 'ab' : 'pfeil'} size={13} />
            <span>{indicator.shortLabel}</span>
          </button>
          <StatusTag status={entry.status} />
        </th>
        <td className="number strong">{formatValue(entry.value, indicator.decimals, indicator.unit)}</td>
        <td className="number">
          {formatValue(entry.city, indicator.decimals, indicator.unit)}
          {cityWords.length > 0 && <small className="caveat">{cityWords.join(', ')}</small>}
        </td>
        <td>
          <DotStrip
            values={entry.among}
            value={numberOrNull(entry.value)}
            reference={numberOrNull(entry.city)}
            label={`${head} ${formatValue(entry.value, indicator.decimals, indicator.unit)}, Stadt ${formatValue(entry.city, indicator.decimals, indicator.unit)}`}
          />
        </td>
      </tr>
      {open && (
        <tr id={id} className="explanation-row">
          <td colSpan={4}>
            <Explanation entry={entry} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** Indicators of one unit or zone beside the city's, each with date, source and status behind its name. */
export const IndicatorTable = ({ entries, head, year, caption }: { entries: readonly ProfileEntry[]; head: string; year: number; caption: string }) => (
  <table className="indicator-table">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Indikator {year}</th>
        <th scope="col" className="number">
          {head}
        </th>
        <th scope="col" className="number">
          Stadt
        </th>
        <th scope="col" title="Strich: Spanne der Ortsteile ab 300 Menschen, senkrecht: Stadt, Punkt: dieser Wert">Spanne</th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <Row key={entry.indicator.id} entry={entry} head={head} />
      ))}
    </tbody>
  </table>
)
