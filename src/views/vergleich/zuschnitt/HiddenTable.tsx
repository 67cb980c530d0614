import { useMemo } from 'react'
import type { Zoning } from '../../../core/zoning/zoning'
import { hiddenSentence, zuschnitt } from '../../../i18n/de/zuschnitt'
import { formatValue, listed } from '../../../i18n/format'
import { peopleSum } from '../../../state/derived/knownPeople'
import { contextAt, qualityAt } from '../../../state/derived/quality'
import { shownIndex } from '../../../state/derived/shownIndex'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp, useAppStore } from '../../AppContext'
import { letterOf } from '../zufall/letterOf'
import { classNames } from './classNames'

/** Units of high need whose room's class does not show it, for every zoning. */
export const HiddenTable = ({ zonings, compared }: { zonings: readonly Zoning[]; compared: readonly Zoning[] }) => {
  const store = useAppStore()
  const context = useApp(contextAt)
  const units = useApp((state) => shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe))
  const nameOf = (id: string): string => units.rowOf.get(id)?.name ?? id
  // The context stands for data, year, classes and recipe: it changes with any of them.
  const hidden = useMemo(() => zonings.map((zoning) => ({ zoning, ...qualityAt(store.getState(), zoning).hidden, context })), [store, zonings, context])
  return (
    <section className="card zuschnitt-card">
      <h2>
        {zuschnitt.hiddenHead} {units.status === 'modell' && <ModelBadge short />}
      </h2>
      <ul className="hidden-sentences">
        {hidden
          .filter(({ zoning }) => compared.includes(zoning))
          .map(({ zoning, units: masked, people, peopleUnknownUnits, untold }) => (
            <li key={zoning.id}>{hiddenSentence(zoning.title, masked.length, peopleSum(people, peopleUnknownUnits === 0), untold.length)}</li>
          ))}
      </ul>
      <p className="fine">{zuschnitt.hiddenWhat(classNames(units).slice(context.highNeedFrom))}</p>
      <div className="wide-table" role="region" aria-label={zuschnitt.hiddenHead} tabIndex={0}>
        <table className="plain-table hidden-table">
          <caption className="visually-hidden">{zuschnitt.hiddenHead}</caption>
          <thead>
            <tr>
              <th scope="col">{zuschnitt.hiddenColumns.zoning}</th>
              <th scope="col" className="number">{zuschnitt.hiddenColumns.units}</th>
              <th scope="col" className="number">{zuschnitt.hiddenColumns.people}</th>
              <th scope="col">{zuschnitt.hiddenColumns.names}</th>
            </tr>
          </thead>
          <tbody>
            {hidden.map(({ zoning, units: masked, people, peopleUnknownUnits, untold }) => (
              <tr key={zoning.id}>
                <th scope="row">
                  {compared.includes(zoning) && <b>{letterOf(compared.indexOf(zoning))} </b>}
                  {zoning.title}
                </th>
                <td className="number">{zuschnitt.hiddenUnits(masked.length, untold.length)}</td>
                <td className="number">
                  {zuschnitt.hiddenPeople(people, peopleUnknownUnits, untold.length)}
                </td>
                <td>
                  {masked.length === 0 ? untold.length === 0 && zuschnitt.none : listed(masked.map(({ unit, zone, population }) => `${nameOf(unit)} (${zoning.zones.find(({ id }) => id === zone)?.name ?? zone}, ${formatValue(population)})`))}
                  {untold.length > 0 && `${masked.length === 0 ? '' : '; '}${zuschnitt.untold(untold.map(nameOf))}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
