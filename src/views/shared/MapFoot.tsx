import { formatDate } from '../../i18n/format'
import type { Shown } from '../../state/derived/shownTypes'
import { baseMapAttribution } from '../../map/baseMapSource'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'

const noLayers: readonly string[] = []

/** Source, date and status: stands under every map. */
export const MapFoot = ({ shown, baseMapShown = false }: { shown: Shown; baseMapShown?: boolean }) => {
  const data = useApp((state) => state.data)
  const imports = useApp((state) => state.imports)
  const layers = useApp((state) => (state.view === 'lage' ? state.layers : noLayers))
  const own = imports.filter((table) => shown.sources.includes(table.id))
  const boundaries = data.sources.find((source) => source.id === data.boundarySource)
  return (
    <p className="map-foot">
      {shown.status === 'modell' ? <ModelBadge /> : <span className="status-tag">{shown.status ?? 'ohne Werte'}</span>}
      <span>
        {shown.title}, {formatDate(String(shown.year))} · Grenzen: {boundaries === undefined ? data.title : `${boundaries.title}, ${boundaries.licence}`}
        {own.length > 0 && ` · ${own.length === 1 ? 'Eigene Tabelle' : 'Eigene Tabellen'}: ${own.map((table) => table.fileName).join(', ')}`}
        {layers.some((layer) => layer !== 'oepnv') && ' · Einrichtungen: © OpenStreetMap-Mitwirkende (ODbL)'}
        {layers.includes('oepnv') && ' · Linien: Verkehrsverbund Mittelthüringen (CC BY)'}
        {baseMapShown && ` · ${baseMapAttribution}`}
      </span>
    </p>
  )
}
