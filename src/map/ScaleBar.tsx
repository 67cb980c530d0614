import { useEffect, useRef } from 'react'
import type { CameraStore } from './cameraStore'
import { metresPerPixel } from './mercator'
import { scaleStep } from './scaleStep'

const longest = 120

/** Scale bar at the latitude of the map's centre, no longer than `maxPixels`; follows the camera without React rendering again. */
export const ScaleBar = ({ camera, maxPixels = longest }: { readonly camera: CameraStore; readonly maxPixels?: number }) => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const paint = () => {
      const bar = element.current
      if (bar === null) return
      const { lat, zoom } = camera.get()
      const { pixels, label } = scaleStep(metresPerPixel(lat, zoom), maxPixels)
      bar.style.width = `${pixels.toFixed(1)}px`
      if (bar.textContent !== label) bar.textContent = label
    }
    paint()
    return camera.subscribe(paint)
  }, [camera, maxPixels])
  return <div ref={element} className="map-scale" aria-hidden="true" />
}
