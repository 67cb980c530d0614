import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { UnitId } from '../../../core/units/unit'
import type { UnitTopology } from '../../../data/dataPackage'
import { createCameraStore, type CameraStore } from '../../../map/cameraStore'
import { mapGeometry } from '../../../map/geometry/mapGeometry'
import type { Interaction } from '../../../map/interaction'
import { createLive } from '../../../map/live'
import type { Camera, MapScene } from '../../../map/mapScene'
import { ScaleBar } from '../../../map/ScaleBar'
import { SvgMap } from '../../../map/svg/SvgMap'
import type { CameraState } from '../../../state/appState'
import { cameraAround, fly } from './cameraAround'
import { hideCutNames } from './cutNames'
import '../../../map/map.css'

const none: ReadonlySet<UnitId> = new Set()
/** Size of names: this much of a hundredth of the stage's width, 25 px at 1920. */
const namePart = 1.3
const leastName = 11
/** Longest scale bar, so that its words find room in it: in hundredths of the stage's width, and in pixels. */
const scalePart = 10
const leastScale = 120

/** A hundredth of the stage's width: hall.css writes the sheet of a scene in this size. */
const stageUnit = (element: Element): number => Number.parseFloat(getComputedStyle(element.closest('.hall-sheet') ?? element).fontSize)

/** The camera that maps of one scene share. */
export const useSceneCamera = (topology: UnitTopology, initial: CameraState | null): CameraStore =>
  useMemo(() => createCameraStore(mapGeometry(topology).bounds, { padding: { top: 14, right: 14, bottom: 14, left: 14 }, ...(initial === null ? {} : { initial }) }), [topology, initial])

/**
 * A map of the stage: SVG only, so that it is there with the scene. It answers
 * no pointer; its words and values stand in the table of the scene.
 * @param around units to bring near instead of the whole city; with `flies` in a short flight, where motion is welcome
 */
export const StageMap = ({ topology, scene, camera, label, selected = none, around, flies = false, named = true }: { topology: UnitTopology; scene: MapScene; camera: CameraStore; label: string; selected?: ReadonlySet<UnitId>; around?: ReadonlySet<UnitId> | undefined; flies?: boolean; named?: boolean }) => {
  const root = useRef<HTMLDivElement>(null)
  const [labelSize, setLabelSize] = useState<number>()
  const [scaleSize, setScaleSize] = useState(leastScale)
  const live = useMemo(() => createLive<MapScene>(scene), []) // eslint-disable-line react-hooks/exhaustive-deps -- set below
  const interaction = useMemo(() => createLive<Interaction>({ hovered: none, selected }), []) // eslint-disable-line react-hooks/exhaustive-deps -- set below
  useLayoutEffect(() => {
    live.set(named ? scene : { ...scene, labels: 'none' })
  }, [live, scene, named])
  useLayoutEffect(() => {
    if (interaction.get().selected !== selected) interaction.set({ hovered: none, selected })
  }, [interaction, selected])

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0) return
      const size = namePart * stageUnit(element)
      setLabelSize(named ? Math.max(leastName, size) : size)
      setScaleSize(Math.max(leastScale, scalePart * stageUnit(element)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [named])

  useLayoutEffect(() => {
    const element = root.current
    if (element === null || around === undefined || around.size === 0) return
    let stop: (() => void) | undefined
    let size = ''
    const bring = (): void => {
      const { width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0 || size === `${width} ${height}`) return
      const isFirst = size === ''
      size = `${width} ${height}`
      const to: Camera = cameraAround(mapGeometry(topology), around, { width, height }, camera.fitZoom())
      stop?.()
      if (isFirst && flies) stop = fly(camera, to)
      else camera.set(to)
    }
    bring()
    const observer = new ResizeObserver(bring)
    observer.observe(element)
    return () => {
      stop?.()
      observer.disconnect()
    }
  }, [topology, camera, around, flies])

  // After the map has drawn: its own subscription is older, as it is the child.
  useEffect(() => {
    const element = root.current
    if (element === null || !named) return
    const hide = (): void => {
      hideCutNames(element)
    }
    hide()
    const ends = [camera.subscribe(hide), live.subscribe(hide), interaction.subscribe(hide)]
    const observer = new ResizeObserver(hide)
    observer.observe(element)
    let alive = true
    void document.fonts.ready.then(() => {
      if (alive) hide()
    })
    return () => {
      alive = false
      observer.disconnect()
      for (const end of ends) end()
    }
  }, [camera, live, interaction, named, labelSize, scaleSize])

  return (
    <div ref={root} className="map-root hall-map" data-map-theme="projector" data-renderer="svg" data-ready="true" role="img" aria-label={label}>
      <SvgMap topology={topology} scene={live} interaction={interaction} camera={camera} theme="projector" labelSize={labelSize} />
      <ScaleBar camera={camera} maxPixels={scaleSize} />
    </div>
  )
}
