import { placeLayerNames } from '../../i18n/de/places'
import { lage } from '../../i18n/de/lage'
import { pointStyle } from '../../map/contextStyle'

/** What the dots and lines of the context layers are, in the look they have on the map. */
export const LayerKey = ({ layers }: { layers: readonly string[] }) => {
  const places = layers.filter((layer): layer is keyof typeof placeLayerNames => layer in placeLayerNames)
  if (layers.length === 0) return null
  return (
    <ul className="layer-key">
      {places.map((layer, index) => {
        const { size, hollow } = pointStyle(index)
        return (
          <li key={layer}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <circle className={hollow ? 'layer-dot is-hollow' : 'layer-dot'} cx="8" cy="8" r={hollow ? size / 2 - 0.75 : size / 2} />
            </svg>
            {placeLayerNames[layer]}
          </li>
        )
      })}
      {layers.includes('oepnv') && (
        <li>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path className="layer-line" d="M1 8h14" />
          </svg>
          {lage.transit}
        </li>
      )}
    </ul>
  )
}
