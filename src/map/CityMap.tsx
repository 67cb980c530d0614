import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type ComponentType } from 'react'
import type { UnitId } from '../core/units/unit'
import type { UnitTopology } from '../data/dataPackage'
import type { CameraStore } from './cameraStore'
import { attachGestures } from './gestures'
import { mapGeometry, sheetZoom, unitAt, type MapGeometry } from './geometry/mapGeometry'
import { hasQuickWebGl } from './hasQuickWebGl'
import type { Interaction, PointerPlace } from './interaction'
import type { Live } from './live'
import { MapControls } from './MapControls'
import type { MapScene } from './mapScene'
import { fromScreen, toScreen, type XY } from './mercator'
import type { CreatePainting, Painting } from './painting/createPainting'
import type { PaintTool } from './paintTool'
import type { ThemeName } from './palette'
import { ScaleBar } from './ScaleBar'
import { SvgMap } from './svg/SvgMap'
import type { BaseMapStatus, MapLibreMapProps } from './maplibre/MapLibreMap'
import { waitsForUse } from './waitsForUse'
import { whenIdle } from './whenIdle'
import './map.css'

export interface CityMapProps {
  readonly topology: UnitTopology
  readonly scene: Live<MapScene>
  readonly interaction: Live<Interaction>
  /** Maps that share a camera move together. */
  readonly camera: CameraStore
  /** Unit under the pointer and where the pointer is in the map, or null and null. */
  readonly onHover: (unit: UnitId | null, place: PointerPlace | null) => void
  /** Unit that was picked, or null for a click beside the city; `additive` with Shift, Ctrl or Cmd. */
  readonly onSelect: (unit: UnitId | null, additive: boolean) => void
  readonly theme: ThemeName
  readonly baseMap?: boolean
  readonly onBaseMapStatus?: (status: BaseMapStatus) => void
  /** What the map shows, for those who cannot see it. */
  readonly label: string
  /** How the map is used without a pointer and where its values stand in words; for a view without ranking and table. Without it the sentences of a view that has both. */
  readonly help?: string
  /** `svg` leaves MapLibre out, for small multiples and for paper. */
  readonly renderer?: 'auto' | 'svg'
  /** In a view that scrolls: the wheel zooms only with Ctrl or Cmd. */
  readonly wheelNeedsKey?: boolean
  /** With a mode other than `none` the pointer paints instead of picking and dragging. */
  readonly paint?: PaintTool | undefined
  /** What paints; comes with `paint` and stays the same. Handed in, so that other maps do not load it. */
  readonly createPainting?: CreatePainting
}

const defaultHelp =
  'Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab, 0 zeigt die ganze Stadt. Auswählen lassen sich Ortsteile mit der Tastatur in der Rangliste und in der Tabelle; dort stehen auch alle Werte.'

/**
 * A map of the city that fills its parent. SVG is there at once; MapLibre is
 * loaded after the first picture (on a phone or tablet when the map is first
 * used, and only where WebGL is not drawn in software), takes over the land when
 * it has drawn it, and gives it back when WebGL fails. Names and badges stay SVG throughout, so
 * nothing jumps. `data-renderer` says who draws, `data-ready` that this is final.
 */
export const CityMap = ({ topology, scene, interaction, camera, onHover, onSelect, theme, baseMap = false, onBaseMapStatus, label, help = defaultHelp, renderer = 'auto', wheelNeedsKey = false, paint, createPainting }: CityMapProps) => {
  const stageRef = useRef<HTMLDivElement>(null)
  const overlayRef = useRef<SVGSVGElement>(null)
  const paintingRef = useRef<Painting>(null)
  const helpId = useId()
  const geometry = useMemo(() => mapGeometry(topology), [topology])
  /** What MapLibre has drawn; another geometry or camera begins with SVG again, because it takes another MapLibre map. */
  const [drawn, setDrawn] = useState<{ readonly geometry: MapGeometry; readonly camera: CameraStore } | null>(null)
  const [failed, setFailed] = useState(false)
  const [used, setUsed] = useState(false)
  const [slow, setSlow] = useState(false)
  const begins = renderer === 'auto' && (baseMap || (!slow && (used || !waitsForUse())))
  const [MapLibre, setMapLibre] = useState<ComponentType<MapLibreMapProps> | null>(null)

  const sheetUnder = useEffectEvent((place: PointerPlace): XY => {
    const box = stageRef.current
    const size = { width: box?.clientWidth ?? 0, height: box?.clientHeight ?? 0 }
    return geometry.toSheet(...fromScreen(place.x, place.y, camera.get(), size))
  })
  const unitUnder = useEffectEvent((place: PointerPlace): UnitId | null => unitAt(geometry, ...sheetUnder(place)))
  const point = useEffectEvent((place: PointerPlace | null) => {
    const unit = place === null ? null : unitUnder(place)
    stageRef.current?.classList.toggle('is-over-unit', unit !== null)
    paintingRef.current?.stroke.hover(place)
    onHover(unit, unit === null ? null : place)
  })
  const pick = useEffectEvent((place: PointerPlace, additive: boolean) => onSelect(unitUnder(place), additive))
  const tool = useEffectEvent(() => paint)

  useEffect(() => {
    const element = stageRef.current
    if (element === null) return
    const onScreen = ([x, y]: XY) => toScreen(...geometry.fromSheet([x, y]), camera.get(), { width: element.clientWidth, height: element.clientHeight })
    const painting = createPainting?.(() => overlayRef.current, onScreen, {
      geometry,
      tool: () => tool(),
      toSheet: (place) => sheetUnder(place),
      sheetPerPixel: () => 2 ** (sheetZoom - camera.get().zoom),
    })
    paintingRef.current = painting ?? null
    const stop = camera.subscribe(() => painting?.overlay.follow())
    const detach = attachGestures(element, camera, {
      onPoint: (place) => point(place),
      onPick: (place, additive) => pick(place, additive),
      onDragging: (dragging) => element.classList.toggle('is-dragging', dragging),
      ...(painting === undefined ? {} : { stroke: painting.stroke }),
    }, wheelNeedsKey)
    return () => {
      stop()
      detach()
      paintingRef.current = null
    }
  }, [camera, geometry, wheelNeedsKey, createPainting])

  const paintMode = paint?.mode ?? 'none'
  // A tool that is put away in the middle of a stroke takes the stroke with it.
  useEffect(() => () => paintingRef.current?.stroke.cancel(), [paintMode])
  useEffect(() => paintingRef.current?.overlay.setRadius(paintMode === 'brush' ? (paint?.radius ?? 0) : 0), [paintMode, paint?.radius])

  useEffect(() => {
    if (!begins) return
    let wanted = true
    const cancel = whenIdle(() => {
      // A background map needs MapLibre whatever it costs.
      if (!baseMap && !hasQuickWebGl()) {
        setSlow(true)
        return
      }
      import('./maplibre/MapLibreMap').then(
        (module) => {
          if (wanted) setMapLibre(() => module.MapLibreMap)
        },
        () => {
          if (wanted) setFailed(true)
        },
      )
    })
    return () => {
      wanted = false
      cancel()
    }
  }, [begins, baseMap])

  const usesMapLibre = begins && !failed
  const use = () => {
    setUsed(true)
  }
  const showsMapLibre = usesMapLibre && drawn?.geometry === geometry && drawn.camera === camera
  return (
    <div className="map-root" data-map-theme={theme} data-renderer={showsMapLibre ? 'maplibre' : 'svg'} data-ready={!usesMapLibre || showsMapLibre} onPointerDownCapture={use} onKeyDownCapture={use}>
      <div ref={stageRef} className="map-stage" data-paint={paintMode === 'none' ? undefined : paintMode} tabIndex={0} role="region" aria-label={label} aria-describedby={helpId}>
        {MapLibre !== null && usesMapLibre && (
          <MapLibre
            geometry={geometry}
            scene={scene}
            interaction={interaction}
            camera={camera}
            theme={theme}
            baseMap={baseMap}
            onBaseMapStatus={onBaseMapStatus}
            onReady={() => setDrawn({ geometry, camera })}
            onFail={() => setFailed(true)}
          />
        )}
        <SvgMap topology={topology} scene={scene} interaction={interaction} camera={camera} theme={theme} />
        {paint !== undefined && <svg ref={overlayRef} className="map-paint" aria-hidden="true" />}
      </div>
      <p id={helpId} hidden>
        {help}
      </p>
      <MapControls camera={camera} />
      <ScaleBar camera={camera} />
    </div>
  )
}
