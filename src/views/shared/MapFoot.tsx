import { formatDate } from '../../i18n/format'
import type { Shown } from '../../state/derived/shownTypes'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'

/** Source, date and status: stands under every map. */
export const MapFoot = ({ shown }: { shown: Shown }) => {
  const data = useApp((state) => state.data)
  const imports = useApp((state) => state.imports)
  const baseMap = useApp((state) => state.baseMap)
  const boundaries = data.sources.find((source) => source.id === data.boundarySource)
  return (
    <p className="map-foot">
      {shown.status === 'modell' ? <ModelBadge /> : <span className="status-tag">{shown.status ?? 'ohne Werte'}</span>}
      <span>
        {shown.title}, {formatDate(String(shown.year))} · Grenzen: {boundaries === undefined ? data.title : `${boundaries.title}, ${boundaries.licence}`}
        {imports.length > 0 && ` · Eigene Tabelle: ${imports.map((table) => table.fileName).join(', ')}`}
        {baseMap && ' · Hintergrund: © basemap.de / BKG'}
      </span>
    </p>
  )
}
