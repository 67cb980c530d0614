/** What the numbers of a coordinate can be. */
export type CoordinateKind = 'wgs84' | 'swapped' | 'utm' | 'gauss-krueger' | 'web-mercator' | 'unknown'

/**
 * Guesses the coordinate system from the range of numbers, as German offices
 * deliver them: degrees (WGS 84), degrees with latitude first, ETRS89/UTM
 * (easting with or without zone number), Gauß-Krüger, Web Mercator.
 * @param box west, south, east, north
 */
export const coordinateKind = ([west, south, east, north]: readonly [number, number, number, number]): CoordinateKind => {
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) {
    return west >= 46 && east <= 56 && south >= 5 && north <= 16 ? 'swapped' : 'wgs84'
  }
  const inGermany = south > 5_100_000 && north < 6_200_000
  if (inGermany && ((west > 100_000 && east < 950_000) || (west > 31_000_000 && east < 34_000_000))) return 'utm'
  if (inGermany && west > 2_000_000 && east < 6_000_000) return 'gauss-krueger'
  return south > 5_900_000 && north < 7_400_000 && west > 500_000 && east < 1_800_000 ? 'web-mercator' : 'unknown'
}
