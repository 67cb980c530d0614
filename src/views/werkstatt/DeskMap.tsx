import { useEffect, useMemo, useRef } from 'react'
import { CityMap } from '../../map/CityMap'
import { mapGeometry } from '../../map/geometry/mapGeometry'
import { toScreen } from '../../map/mercator'
import type { Live } from '../../map/live'
import type { MapScene } from '../../map/mapScene'
import { createPainting } from '../../map/painting/createPainting'
import type { PaintTool } from '../../map/paintTool'
import { werkstatt } from '../../i18n/de/werkstatt'
import { leaveMap, setHover } from '../../state/hover'
import { useApp, useAppStore } from '../AppContext'
import { contextAt } from '../../state/derived/quality'
import { interactionOf } from '../shared/interactionOf'
import { useCamera } from '../shared/useCamera'
import { useIsNarrow } from '../shared/useIsNarrow'
import { deskScene } from './deskScene'
import { say, useDesk } from './deskStore'
import { previewDraft } from './previewDraft'
import { useProposals } from './proposalStore'
import { assignedSentence, fallenSentence } from './paintSentences'
import { deskModel, type DeskModel } from './useDeskModel'
import { shownDraft, useWorkshopStore } from './WorkshopContext'
import type { AppStore } from '../../state/store'
import { activeRecord, type Workshop } from '../../state/workshop/workshopState'

const padding = { top: 90, right: 24, bottom: 24, left: 24 }
/** Room for the legend in the corner. */
const legendPadding = { ...padding, left: 250 }
const narrowPadding = { top: 8, right: 8, bottom: 8, left: 8 }

/** The proposal that is looked at, as long as its tab is open. */
const previewNow = (store: AppStore) => {
  const { answer, preview } = useProposals.getState()
  return useDesk.getState().tab === 'proposals' ? previewDraft(answer, preview, answer?.base ?? null, contextAt(store.getState())) : null
}

/** The model as it is now, of both stores and the desk. */
const modelNow = (store: AppStore, workshop: Workshop): DeskModel | null => {
  const preview = previewNow(store)
  const { settled, draft } = preview === null ? shownDraft(workshop.getState()) : { settled: preview, draft: preview }
  return settled === null || draft === null ? null : deskModel(store.getState(), settled, draft, workshop.getState().targetZone)
}

/** The scene follows three stores without React: a brush movement never renders a component of the map. */
const sceneLive = (store: AppStore, workshop: Workshop, empty: MapScene): Live<MapScene> => {
  const now = (): MapScene => {
    const model = modelNow(store, workshop)
    if (model === null) return empty
    const { theme, data } = store.getState()
    const { colours, cursor } = useDesk.getState()
    return deskScene(data, model.draft, model.units, theme, colours, model.stray, model.quality, cursor, model.context)
  }
  return {
    get: now,
    subscribe: (listener) => {
      let last = now()
      const tell = (): void => {
        const next = now()
        if (Object.is(next, last)) return
        last = next
        listener()
      }
      const ends = [store.subscribe(tell), workshop.subscribe(tell), useDesk.subscribe(tell), useProposals.subscribe(tell)]
      return () => {
        for (const end of ends) end()
      }
    },
  }
}

const emptyScene: MapScene = { fills: new Map(), dimmed: new Set(), zones: [], marked: new Set(), labels: 'units', points: [], lines: [] }

/** The map to paint on. */
export const DeskMap = ({ title }: { title: string }) => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  const root = useRef<HTMLDivElement>(null)
  const boundaries = useApp((state) => state.data.boundaries)
  const theme = useApp((state) => state.theme)
  const baseMap = useApp((state) => state.baseMap)
  const tool = useDesk((state) => state.tool)
  const radius = useDesk((state) => state.radius)
  const hasPreview = useProposals((state) => state.preview !== null)
  const previewing = useDesk((state) => state.tab === 'proposals') && hasPreview
  const narrow = useIsNarrow()
  const hasLegend = useDesk((state) => state.colours === 'index')
  const lookAt = useDesk((state) => state.lookAt)
  const camera = useCamera(narrow ? narrowPadding : hasLegend ? legendPadding : padding)
  const scene = useMemo(() => sceneLive(store, workshop, emptyScene), [store, workshop])
  const interaction = useMemo(() => interactionOf(store), [store])

  useEffect(() => {
    const anchor = lookAt === null ? undefined : mapGeometry(boundaries).byId.get(lookAt.unit)?.anchor
    const box = root.current
    if (anchor === undefined || box === null) return
    const [lon, lat] = mapGeometry(boundaries).fromSheet([anchor.x, anchor.y])
    const [x, y] = toScreen(lon, lat, camera.get(), { width: box.clientWidth, height: box.clientHeight })
    const isSeen = x > 20 && y > 20 && x < box.clientWidth - 20 && y < box.clientHeight - 20
    if (!isSeen) camera.set({ ...camera.get(), lon, lat })
  }, [lookAt, boundaries, camera])

  const finish = (): void => {
    const before = modelNow(store, workshop)
    if (before === null) return
    const touched = [...(workshop.getState().stroke?.units ?? [])]
    const refused = workshop.getState().endStroke()
    const after = modelNow(store, workshop)
    if (after === null || touched.length === 0) return
    const { settled, context, nameOf, target } = before
    const calm = deskModel(store.getState(), settled, settled, target)
    say([assignedSentence(settled, after.draft, touched, refused, target, context, nameOf), fallenSentence(after.draft, after.stray, calm.stray, nameOf)].filter((each) => each !== '').join(' '))
  }
  const paint: PaintTool = {
    // What is only looked at is not painted on.
    mode: tool === 'pan' || previewing ? 'none' : tool,
    radius,
    onStart: () => {
      const state = workshop.getState()
      // The first stroke of an empty variant makes its first room.
      if ((activeRecord(state)?.draft.zones.length ?? 0) === 0) state.addZone()
      workshop.getState().beginStroke()
    },
    onTouch: (units) => {
      workshop.getState().extendStroke(units)
    },
    onEnd: finish,
    onCancel: () => {
      workshop.getState().cancelStroke()
    },
  }

  return (
    <div className="map-panel" ref={root}>
      <CityMap
        topology={boundaries}
        scene={scene}
        interaction={interaction}
        camera={camera}
        theme={theme}
        baseMap={baseMap}
        paint={paint}
        createPainting={createPainting}
        help={werkstatt.paintHelp}
        label={werkstatt.mapLabel(title)}
        onHover={(unit, place) => {
          if (unit === null || place === null) {
            leaveMap()
            return
          }
          const box = root.current!.getBoundingClientRect()
          setHover({ kind: 'unit', id: unit, unitIds: [unit], point: { x: box.left + place.x, y: box.top + place.y } })
        }}
        onSelect={(unit) => {
          const { selection } = store.getState()
          store.getState().show({ selection: unit === null || (selection?.kind === 'unit' && selection.id === unit) ? null : { kind: 'unit', id: unit } })
        }}
      />
    </div>
  )
}
