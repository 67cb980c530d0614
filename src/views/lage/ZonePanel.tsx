import { classPhrase, rankPhrase, valuePhrase } from '../../i18n/de/statements'
import { counted, formatNumber, formatValue, listed } from '../../i18n/format'
import { profile } from '../../state/derived/profile'
import { sumPresent } from '../../state/derived/rows'
import { shownAt } from '../../state/derived/shown'
import type { Zoning } from '../../core/zoning/zoning'
import { setHover } from '../../state/hover'
import { WithTerms } from '../../ui/WithTerms'
import { useApp } from '../AppContext'
import { ClassSwatch } from '../shared/ClassSwatch'
import { IndexSteps } from '../shared/IndexSteps'
import { IndicatorTable } from '../shared/IndicatorTable'
import { MoreIndicators } from '../shared/MoreIndicators'
import { Plain } from '../shared/Plain'
import { RowStatement } from '../shared/RowStatement'
import { ZoneNumber } from '../shared/ZoneNumber'
import { BackButton } from './BackButton'
import { ProfileLink } from './ProfileLink'

/** One Planungsraum: its index from summed counts, its members and how sure their assignment is. */
const ZonePanel = ({ zoning, id }: { zoning: Zoning; id: string }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const show = useApp((state) => state.show)
  const monitoring = useApp((state) => state.indexScheme === 'monitoring')
  const shown = useApp((state) => shownAt(state, zoning))
  const units = useApp((state) => shownAt(state, null))
  const recipe = useApp((state) => state.shownRecipe)
  const row = shown.rowOf.get(id)
  if (row === undefined) return null
  const entries = profile(data, year, zoning, id, recipe)
  const nameOf = (unitId: string): string => data.units.find((unit) => unit.id === unitId)?.name ?? unitId
  const area = sumPresent(row.unitIds.map((unitId) => data.units.find((unit) => unit.id === unitId)?.areaM2 ?? 0)) / 1e6
  const members = row.unitIds.map((unitId) => units.rowOf.get(unitId)!).sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999))
  return (
    <div className="panel">
      <BackButton />
      <p className="eyebrow">
        {zoning.title} · {counted(row.unitIds.length, 'Ortsteil', 'Ortsteile')}
      </p>
      <h2>
        <ZoneNumber number={row.number ?? 0} /> {row.name}
      </h2>
      <Plain topic="place" />
      <RowStatement shown={shown} row={row} phrase={row.classIndex === null || shown.measure !== 'index' ? valuePhrase(shown, row) : `${classPhrase(shown, row.classIndex, monitoring)}.`} rank={row.rank === null ? '' : `${rankPhrase(shown, row)}.`} />
      {row.uncertainMembers.length > 0 && (
        <p className="caution">
          Bei {formatNumber(row.uncertainMembers.length)} von {counted(row.unitIds.length, 'Ortsteil', 'Ortsteilen')} ist die Zuordnung nicht belegt, sondern erschlossen oder angenommen.
        </p>
      )}
      {row.peopleWithout.length > 0 && <p className="caution">Die Zahl der Menschen ist unvollständig. Nicht bekannt ist sie für: {listed(row.peopleWithout.map(nameOf))}.</p>}
      {row.membersWithout.length > 0 && <p className="caution">Ohne Werte und deshalb nicht eingerechnet: {listed(row.membersWithout.map(nameOf))}.</p>}
      <p className="fine">
        <WithTerms
          text={row.estimated
            ? 'Zum Teil geschätzt: Für geladene Anteile ohne Zähler und Nenner gilt das mit den Menschen gewichtete Mittel der Ortsteile.'
          : 'Aus den summierten Zählern und Nennern der Ortsteile gerechnet, nicht aus dem Mittel ihrer Anteile.'} />
      </p>
      <IndicatorTable entries={entries.filter((entry) => entry.inIndex)} head="Raum" year={year} caption={`Indikatoren des Sozialindex für ${row.name}`} />
      <MoreIndicators entries={entries.filter((entry) => !entry.inIndex)} head="Raum" year={year} />
      {shown.measure === 'index' && <IndexSteps shown={shown} id={id} />}
      <dl className="facts">
        <div>
          <dt>Menschen {year}</dt>
          <dd>{formatValue(row.population)}</dd>
        </div>
        <div>
          <dt>Fläche</dt>
          <dd>{formatNumber(area, 2)} km²</dd>
        </div>
      </dl>
      <section>
        <h3>Ortsteile in diesem Raum</h3>
        <ul className="members">
          {members.map((member) => {
            const certainty = zoning.certainty.get(member.id)
            return (
              <li key={member.id}>
                <button
                  type="button"
                  className="member"
                  onPointerEnter={() => {
                    setHover({ kind: 'unit', id: member.id, unitIds: [member.id], point: null })
                  }}
                  onPointerLeave={() => {
                    setHover(null)
                  }}
                  onClick={() => {
                    show({ selection: { kind: 'unit', id: member.id } })
                  }}
                >
                  <ClassSwatch shown={units} row={member} />
                  <span>
                    {member.name}
                    {certainty !== undefined && certainty !== 'belegt' && <em className="certainty">{certainty}</em>}
                  </span>
                  <span className="number">{formatValue(member.value, units.decimals, units.unit)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <ProfileLink />
      <p className="fine">
        {zoning.description} Quelle: {zoning.source}.
      </p>
    </div>
  )
}

export default ZonePanel
