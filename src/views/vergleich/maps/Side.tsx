import { useMemo } from 'react'
import { karten } from '../../../i18n/de/vergleichKarten'
import { vergleich } from '../../../i18n/de/vergleich'
import type { CameraStore } from '../../../map/cameraStore'
import { isCertain } from '../../../state/derived/rows'
import { MapPanel } from '../../shared/MapPanel'
import { useFixedPairs } from '../useCompared'
import type { MapColours } from './mapsStore'
import type { Panel } from './panels'
import { changeScene, pairScene } from './scenes'

const uncertainOf = (panel: Panel): number => [...panel.zoning.certainty.values()].filter((certainty) => !isCertain(certainty)).length

const Head = ({ panel }: { panel: Panel }) => {
  const { letter, zoning } = panel
  const uncertain = uncertainOf(panel)
  return (
    <header className="side-head">
      <span className={`side-letter side-${letter.toLowerCase()}`}>{letter}</span>
      <h2>{zoning.title}</h2>
      <span className={uncertain > 0 ? 'certainty' : 'fine'}>{uncertain > 0 ? vergleich.uncertain(uncertain) : vergleich.certain}</span>
    </header>
  )
}

/** A or B: its head and its map. With `difference` the map of A shows what is different instead, in the same WebGL map. */
export const Side = ({ panel, difference, colours, camera }: { panel: Panel; difference: Panel | null; colours: MapColours; camera: CameraStore }) => {
  const letter = panel.letter as 'A' | 'B'
  const isDifference = difference !== null
  const fixed = useFixedPairs((state) => state.pairs)
  const scene = useMemo(() => (isDifference ? changeScene(colours, fixed) : pairScene(letter, colours, fixed)), [letter, colours, isDifference, fixed])
  return (
    <section className={`side side-of-${letter.toLowerCase()}`} aria-label={difference === null ? `${letter}: ${panel.zoning.title}` : karten.difference}>
      {difference === null ? (
        <Head panel={panel} />
      ) : (
        <header className="side-head">
          <h2>{karten.difference}</h2>
          <span className="side-letter side-a">A</span>
          <span>{panel.zoning.title}</span>
          <span className="side-letter side-b">B</span>
          <span>{difference.zoning.title}</span>
        </header>
      )}
      <MapPanel scene={scene} camera={camera} wheelNeedsKey label={difference === null ? karten.map(letter, panel.zoning.title) : karten.differenceMap(panel.zoning.title, difference.zoning.title)} />
    </section>
  )
}
