import type { Metres } from './utm32'

// GRS 80, the ellipsoid of ETRS89.
const a = 6378137
const f = 1 / 298.257222101
const n = f / (2 - f)
const k0 = 0.9996
const falseEasting = 500000
const centralMeridian = 9

const rectifyingRadius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)

/** Krüger's β up to n⁴, from the plane back to the sphere. */
const beta = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
  (4397 / 161280) * n ** 4,
]

const eccentricity = Math.sqrt(f * (2 - f))
const degrees = 180 / Math.PI

/**
 * Metres in ETRS89/UTM zone 32N (EPSG:25832; easting without the zone's number) to
 * longitude and latitude in degrees: the inverse of `utm32`, to less than a millimetre
 * within 10° of the central meridian. Northern hemisphere.
 *
 * Source: Krüger 1912, Konforme Abbildung des Erdellipsoids in der Ebene, in the form of
 * Kawase 2011, Bulletin of the Geospatial Information Authority of Japan 59; the latitude
 * from the conformal latitude by Newton's method as in Karney 2011, Journal of Geodesy 85, eq. 19–21.
 */
export const utm32Inverse = ([easting, northing]: Metres): [longitude: number, latitude: number] => {
  const xi0 = northing / (k0 * rectifyingRadius)
  const eta0 = (easting - falseEasting) / (k0 * rectifyingRadius)
  let xi = xi0
  let eta = eta0
  beta.forEach((coefficient, i) => {
    const j = 2 * (i + 1)
    xi -= coefficient * Math.sin(j * xi0) * Math.cosh(j * eta0)
    eta -= coefficient * Math.cos(j * xi0) * Math.sinh(j * eta0)
  })
  const sinhEta = Math.sinh(eta)
  const cosXi = Math.cos(xi)
  const conformal = Math.sin(xi) / Math.hypot(sinhEta, cosXi)
  let tau = conformal
  for (let round = 0; round < 5; round++) {
    const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tau) / Math.hypot(1, tau)))
    const reached = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau)
    const step = ((conformal - reached) / Math.hypot(1, reached)) * ((1 + (1 - eccentricity ** 2) * tau ** 2) / ((1 - eccentricity ** 2) * Math.hypot(1, tau)))
    tau += step
    if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(tau))) break
  }
  return [centralMeridian + Math.atan2(sinhEta, cosXi) * degrees, Math.atan(tau) * degrees]
}
