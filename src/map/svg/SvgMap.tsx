import { useLayoutEffect, useMemo, useRef } from 'react'
import type { UnitTopology } from '../../data/dataPackage'
import type { CameraStore } from '../cameraStore'
import { mapGeometry } from '../geometry/mapGeometry'
import type { Interaction } from '../interaction'
import { forgetMeasures, mapFontFamily } from '../labels/measureText'
import type { Live } from '../live'
import type { MapScene } from '../mapScene'
import type { Size } from '../mercator'
import type { ThemeName } from '../palette'
import { timed } from '../timed'
import { createSvgPainter } from './svgPainter'

export interface SvgMapProps {
  readonly topology: UnitTopology
  readonly scene: Live<MapScene>
  readonly interaction: Live<Interaction>
  readonly camera: CameraStore
  readonly theme: ThemeName
  /** Size of names in pixels; without it theme and zoom decide. */
  readonly labelSize?: number | undefined
}

/**
 * A map as SVG that fills its parent: the first picture, the fallback without
 * WebGL and the one for paper. React renders one empty element; what is in it
 * follows scene, interaction and camera by subscription. It announces its own
 * size to the camera, so it may also stand alone (small multiples, print).
 */
export const SvgMap = ({ topology, scene, interaction, camera, theme, labelSize }: SvgMapProps) => {
  const element = useRef<SVGSVGElement>(null)
  const geometry = useMemo(() => mapGeometry(topology), [topology])
  const painterRef = useRef<ReturnType<typeof createSvgPainter>>(null)

  useLayoutEffect(() => {
    const svg = element.current
    if (svg === null) return
    const painter = createSvgPainter(svg, geometry)
    painterRef.current = painter
    const viewport = camera.addViewport()
    const measure = (): Size => {
      const { width, height } = svg.getBoundingClientRect()
      return { width, height }
    }
    let size = measure()
    const paintCamera = () => {
      if (size.width > 0 && size.height > 0) painter.paintCamera(camera.get(), size)
    }
    const paintScene = () => timed('map-scene-svg', () => painter.paintScene(scene.get()))
    const paintInteraction = () => painter.paintInteraction(interaction.get())
    paintScene()
    paintInteraction()
    viewport.resize(size)
    paintCamera()
    const ends = [camera.subscribe(paintCamera), scene.subscribe(paintScene), interaction.subscribe(paintInteraction)]
    const observer = new ResizeObserver(() => {
      // On paper the view box scales the last picture; the camera stays as it is on screen.
      if (matchMedia('print').matches) return
      size = measure()
      viewport.resize(size)
      paintCamera()
    })
    observer.observe(svg)
    let alive = true
    void document.fonts.load(`600 12px ${mapFontFamily}`).then(() => {
      forgetMeasures()
      if (alive) painter.refreshLabels()
    })
    return () => {
      alive = false
      observer.disconnect()
      for (const end of ends) end()
      viewport.release()
      painter.destroy()
      painterRef.current = null
    }
  }, [geometry, scene, interaction, camera])

  useLayoutEffect(() => {
    painterRef.current?.setTheme(theme)
  }, [theme, geometry, scene, interaction, camera])

  useLayoutEffect(() => {
    painterRef.current?.setLabelSize(labelSize)
  }, [labelSize, geometry, scene, interaction, camera])

  return <svg ref={element} className="map-svg" aria-hidden="true" preserveAspectRatio="xMidYMid meet" />
}
