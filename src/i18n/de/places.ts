/** Names of the place layers, many and one. */
export const placeLayerNames = {
  kitas: 'Kitas',
  schulen: 'Schulen',
  apotheken: 'Apotheken',
  bibliotheken: 'Bibliotheken',
  baeder: 'Bäder',
  sportstaetten: 'Sportstätten',
  krankenhaeuser: 'Krankenhäuser',
} as const
