import { useEffect, useEffectEvent, useRef } from 'react'
import type { CameraStore } from '../cameraStore'
import type { MapGeometry } from '../geometry/mapGeometry'
import type { Interaction } from '../interaction'
import type { Live } from '../live'
import type { MapScene } from '../mapScene'
import type { ThemeName } from '../palette'
import { timed } from '../timed'
import type { BaseMapStatus } from './baseMap'
import { createRenderer, type Renderer } from './renderer'
import { createSceneSync, type SceneSync } from './sceneSync'

export type { BaseMapStatus } from './baseMap'

export interface MapLibreMapProps {
  readonly geometry: MapGeometry
  readonly scene: Live<MapScene>
  readonly interaction: Live<Interaction>
  readonly camera: CameraStore
  readonly theme: ThemeName
  readonly baseMap: boolean
  readonly onBaseMapStatus?: ((status: BaseMapStatus) => void) | undefined
  readonly onReady: () => void
  readonly onFail: () => void
}

/**
 * The land drawn by WebGL. Lies in the same stage as an SvgMap, whose styles it
 * takes over. React mounts it once; scene, interaction and camera reach it by
 * subscription. Another scene or interaction, as a view gives it with another
 * tab, is carried into the same map: a new one would leave the land empty until
 * WebGL has started again.
 */
export const MapLibreMap = ({ geometry, scene, interaction, camera, theme, baseMap, onBaseMapStatus, onReady, onFail }: MapLibreMapProps) => {
  const element = useRef<HTMLDivElement>(null)
  const rendererRef = useRef<Renderer>(null)
  /** null until the style has loaded. */
  const syncRef = useRef<SceneSync>(null)
  const ready = useEffectEvent(() => onReady())
  const failed = useEffectEvent(() => onFail())
  const tellBaseMap = useEffectEvent((status: BaseMapStatus) => onBaseMapStatus?.(status))
  const paintScene = useEffectEvent(() => {
    const sync = syncRef.current
    if (sync !== null) timed('map-scene-maplibre', () => sync.scene(scene.get()))
  })
  const paintInteraction = useEffectEvent(() => syncRef.current?.interaction(interaction.get()))

  useEffect(() => {
    const container = element.current
    const stage = container?.closest('.map-stage')
    if (!container || !stage) return
    const renderer = createRenderer(container, stage, geometry, camera.get(), {
      onLoad: (map) => {
        syncRef.current = createSceneSync(map, geometry)
        paintScene()
        paintInteraction()
      },
      onReady: () => ready(),
      onFail: () => failed(),
      onBaseMapStatus: (status) => tellBaseMap(status),
    })
    rendererRef.current = renderer
    const stop = camera.subscribe(() => renderer.follow(camera.get()))
    return () => {
      stop()
      renderer.destroy()
      rendererRef.current = null
      syncRef.current = null
    }
  }, [geometry, camera])

  useEffect(() => {
    paintScene()
    return scene.subscribe(() => paintScene())
  }, [scene])

  useEffect(() => {
    paintInteraction()
    return interaction.subscribe(() => paintInteraction())
  }, [interaction])

  useEffect(() => {
    // The shell sets the theme's properties in the same commit, possibly after this effect.
    const frame = requestAnimationFrame(() => rendererRef.current?.restyle())
    return () => cancelAnimationFrame(frame)
  }, [theme])

  useEffect(() => {
    rendererRef.current?.setBaseMap(baseMap)
  }, [baseMap, geometry, camera])

  return <div ref={element} className="map-gl" aria-hidden="true" />
}
