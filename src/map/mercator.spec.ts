import { geoMercator } from 'd3-geo'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromScreen, fromWorld, metresPerPixel, toScreen, toWorld, worldSize } from './mercator'

const camera = { lon: 11.03, lat: 50.98, zoom: 10.6 }
const size = { width: 946, height: 814 }
const lon = fc.double({ min: 10.5, max: 11.5, noNaN: true })
const lat = fc.double({ min: 50.5, max: 51.5, noNaN: true })

it('agrees with the Mercator projection of d3-geo', () => {
  const projection = geoMercator()
    .scale(worldSize(camera.zoom) / (2 * Math.PI))
    .center([camera.lon, camera.lat])
    .translate([size.width / 2, size.height / 2])
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [px, py] = toScreen(x, y, camera, size)
      const [dx, dy] = projection([x, y])!
      expect(px).toBeCloseTo(dx, 6)
      expect(py).toBeCloseTo(dy, 6)
    }),
  )
})

it('comes back from the screen and from world coordinates', () => {
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [lonWorld, latWorld] = fromWorld(toWorld(x, y))
      expect(lonWorld).toBeCloseTo(x, 9)
      expect(latWorld).toBeCloseTo(y, 9)
      const [px, py] = toScreen(x, y, camera, size)
      const [lonScreen, latScreen] = fromScreen(px, py, camera, size)
      expect(lonScreen).toBeCloseTo(x, 9)
      expect(latScreen).toBeCloseTo(y, 9)
    }),
  )
})

it('knows the ground size of a pixel', () => {
  // Zoom 0 of 256-pixel tiles is 156,543.03 m at the equator; 512-pixel tiles halve it.
  expect(metresPerPixel(0, 0)).toBeCloseTo(156543.03392 / 2, 4)
  expect(metresPerPixel(60, 1)).toBeCloseTo(156543.03392 / 8, 4)
})
