import { useMemo } from 'react'
import { populationColumn } from '../../../core/index/presets'
import { karten } from '../../../i18n/de/vergleichKarten'
import type { CameraStore } from '../../../map/cameraStore'
import { MapControls } from '../../../map/MapControls'
import { peopleSum } from '../../../state/derived/knownPeople'
import { statusOf } from '../../../state/derived/status'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { MapPanel } from '../../shared/MapPanel'
import { useComparison } from '../comparison'
import { useFixedPairs } from '../useCompared'
import { useMaps, type MapColours } from './mapsStore'
import type { Panel } from './panels'
import { smallScene } from './scenes'

const Multiple = ({ panel, index, a, colours, camera }: { panel: Panel; index: number; a: Panel; colours: MapColours; camera: CameraStore }) => {
  const { letter, zoning } = panel
  const fixed = useFixedPairs((state) => state.pairs)
  const scene = useMemo(() => smallScene(index, colours, fixed), [index, colours, fixed])
  const compared = useComparison(a.zoning, zoning)
  return (
    <li className="multiple">
      <section aria-label={`${letter}: ${zoning.title}`}>
        <header className="side-head">
          <span className={`side-letter side-${letter.toLowerCase()}`}>{letter}</span>
          <h2>{zoning.title}</h2>
        </header>
        <MapPanel scene={scene} camera={camera} renderer="svg" wheelNeedsKey label={karten.map(letter, zoning.title)} />
        <p className="multiple-line">
          {karten.roomCount(zoning.zones.length)}. {index === 0 ? karten.origin : karten.againstA(compared.movedUnits, peopleSum(compared.movedPeople, compared.peopleUnknownUnits === 0))}
        </p>
      </section>
    </li>
  )
}

/** Up to six small maps with one camera, one legend and one set of buttons; SVG, because a browser has few WebGL contexts. */
export const Multiples = ({ panels, camera }: { panels: readonly Panel[]; camera: CameraStore }) => {
  const colours = useMaps((state) => state.colours)
  const isModel = useApp((state) => statusOf(state.data, [populationColumn], state.year, state.data.units.map(({ id }) => id)) === 'modell')
  return (
    <div className="multiples-frame">
      <div className="multiples-head">
        <div className="multiples-controls" role="group" aria-label={karten.controls}>
          <MapControls camera={camera} />
        </div>
        {isModel && <ModelBadge />}
      </div>
      <ol className="multiples" data-count={panels.length}>
        {panels.map((panel, index) => (
          <Multiple key={panel.letter} panel={panel} index={index} a={panels[0]!} colours={colours} camera={camera} />
        ))}
      </ol>
    </div>
  )
}
