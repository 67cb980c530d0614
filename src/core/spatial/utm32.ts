/** A point in metres: easting, northing. */
export type Metres = readonly [easting: number, northing: number]

// GRS 80, the ellipsoid of ETRS89.
const a = 6378137
const f = 1 / 298.257222101
const n = f / (2 - f)
const k0 = 0.9996
const falseEasting = 500000
const centralMeridian = 9

/** Radius of the rectifying sphere: 2π times it is the length of the meridian ellipse. */
const rectifyingRadius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)

/** Krüger's α up to n⁴: below a tenth of a millimetre within 10° of the central meridian. */
const alpha = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
]

const eccentricity = Math.sqrt(f * (2 - f))
const radians = Math.PI / 180

/**
 * Longitude and latitude in degrees (ETRS89; WGS 84 for our purpose) to
 * ETRS89/UTM zone 32N in metres (EPSG:25832), the system of the official
 * areas. Northern hemisphere, sensible up to about 10° from 9° E.
 *
 * Source: Krüger 1912, Konforme Abbildung des Erdellipsoids in der Ebene, in the form of
 * Kawase 2011, Bulletin of the Geospatial Information Authority of Japan 59.
 */
export const utm32 = (longitude: number, latitude: number): Metres => {
  const phi = latitude * radians
  const lambda = (longitude - centralMeridian) * radians
  const sin = Math.sin(phi)
  const t = Math.sinh(Math.atanh(sin) - eccentricity * Math.atanh(eccentricity * sin))
  const xi = Math.atan2(t, Math.cos(lambda))
  const eta = Math.atanh(Math.sin(lambda) / Math.hypot(1, t))
  let east = eta
  let north = xi
  alpha.forEach((coefficient, i) => {
    const j = 2 * (i + 1)
    east += coefficient * Math.cos(j * xi) * Math.sinh(j * eta)
    north += coefficient * Math.sin(j * xi) * Math.cosh(j * eta)
  })
  return [falseEasting + k0 * rectifyingRadius * east, k0 * rectifyingRadius * north]
}
