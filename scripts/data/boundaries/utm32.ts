/** Easting and northing in metres. */
export type PlanarPoint = readonly [easting: number, northing: number]

const a = 6378137
const f = 1 / 298.257222101
const k0 = 0.9996
const lon0 = (9 * Math.PI) / 180
const n = f / (2 - f)
const rectifyingRadius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const alpha = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280,
]
const e = Math.sqrt(f * (2 - f))

/**
 * Geographic degrees to ETRS89 / UTM zone 32N (EPSG:25832), ellipsoid GRS80, metres.
 * WGS 84 and ETRS89 are taken as the same, as the city's download does.
 * Source: Krüger 1912, series in the third flattening to n^4 as in Karney 2011, eqs. 7–9 and 35
 * (error far below a millimetre within the zone).
 */
export function utm32(lon: number, lat: number): PlanarPoint {
  const phi = (lat * Math.PI) / 180
  const dLambda = (lon * Math.PI) / 180 - lon0
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)))
  const xi = Math.atan2(t, Math.cos(dLambda))
  const eta = Math.atanh(Math.sin(dLambda) / Math.hypot(1, t))
  let x = eta
  let y = xi
  alpha.forEach((c, i) => {
    const j = 2 * (i + 1)
    x += c * Math.cos(j * xi) * Math.sinh(j * eta)
    y += c * Math.sin(j * xi) * Math.cosh(j * eta)
  })
  return [500000 + k0 * rectifyingRadius * x, k0 * rectifyingRadius * y]
}

/** Signed planar area of a ring in square metres (shoelace); counter-clockwise is positive. The ring may be open or closed. */
export function ringArea(ring: readonly PlanarPoint[]): number {
  const [ox, oy] = ring[0] ?? [0, 0]
  let sum = 0
  for (let i = 0; i < ring.length; i++) {
    const p = ring[i]!
    const q = ring[(i + 1) % ring.length]!
    sum += (p[0] - ox) * (q[1] - oy) - (q[0] - ox) * (p[1] - oy)
  }
  return sum / 2
}
