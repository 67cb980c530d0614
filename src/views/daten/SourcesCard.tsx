import { counted } from '../../i18n/format'
import { daten } from '../../i18n/de/daten'
import { isCertain } from '../../state/derived/rows'
import { useApp } from '../AppContext'

/** Divisions with how sure they are, sources with their licences. */
export const SourcesCard = () => {
  const data = useApp((state) => state.data)
  return (
    <>
      <section className="card">
        <h2>{daten.divisions}</h2>
        <ul className="plain-list">
          {data.zonings.map((zoning) => {
            const uncertain = [...zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length
            return (
              <li key={zoning.id}>
                <b>{zoning.title}</b> ({counted(zoning.zones.length, 'Raum', 'Räume')}){uncertain > 0 && <span className="certainty">{counted(uncertain, 'Zuordnung', 'Zuordnungen')} nicht belegt</span>}
                <p className="fine">
                  {zoning.description} Quelle: {zoning.source}.
                </p>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="card">
        <h2>{daten.sources}</h2>
        <ul className="plain-list">
          {data.sources.map((source) => (
            <li key={source.id}>
              {source.title}
              <span className="fine block">{source.licence}</span>
            </li>
          ))}
        </ul>
        <h2>{daten.about}</h2>
        <p className="fine">{daten.privacy}</p>
        <p className="fine">
          <a href="./methode.html" target="_blank" rel="noopener">
            Wie gerechnet wird
          </a>
        </p>
      </section>
    </>
  )
}
