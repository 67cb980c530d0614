/**
 * Which points of the OpenStreetMap layers are shown, and why others are not. The layers are context for
 * planning ("where can children, pupils, patients go"), not a register: a point stays out when it is no
 * facility of that kind open to residents. Every rule names its reason in German, as the report shows it.
 */
export interface DropRule {
  readonly id: string
  readonly layer: string
  readonly reason: string
  /** Exact names; patterns would also hit facilities nobody has looked at. */
  readonly names: readonly string[]
}

export interface PlaceLayer {
  readonly id: string
  readonly title: string
}

export const placeLayers: readonly PlaceLayer[] = [
  { id: 'kitas', title: 'Kindertageseinrichtungen' },
  { id: 'schulen', title: 'Schulen' },
  { id: 'apotheken', title: 'Apotheken' },
  { id: 'bibliotheken', title: 'Bibliotheken' },
  { id: 'baeder', title: 'Bäder' },
  { id: 'sportstaetten', title: 'Sportstätten' },
  { id: 'krankenhaeuser', title: 'Krankenhäuser' },
]

export const dropRules: readonly DropRule[] = [
  {
    id: 'keine-schule',
    layer: 'schulen',
    reason: 'Gewerblicher Unterricht oder Freizeitangebot, keine Schule.',
    names: ['Ronmanshow Bike & Racing School', 'learn science', 'my Music Company', 'Musikschule Erfurt'],
  },
  {
    id: 'erwachsenenbildung',
    layer: 'schulen',
    reason: 'Aus- und Fortbildung von Beschäftigten oder ein Bildungsträger, keine allgemein- oder berufsbildende Schule.',
    names: [
      'Aus- und Fortbildungszentrum Erfurt',
      'Bildungs- und Wissenschaftszentrum der Bundesfinanzverwaltung',
      'BZT Bildungszentrum Handel und Dienstleistungen',
      'DEHOGA Thüringen',
      'Jugendberufsförderung ERFURT',
      'Kolping - Bildungswerk Thüringen e.V.',
    ],
  },
  {
    id: 'gewerblicher-sport',
    layer: 'sportstaetten',
    reason: 'Fitnessstudio oder gewerbliche Freizeitanlage, keine Sportstätte der Daseinsvorsorge.',
    names: [
      'Bowling Im Vilnius',
      'CrossFit Erfurt',
      'Family Fun',
      'Frau in Form',
      'Get fit in 20 minutes',
      'Indoor Golf',
      'Kletterhalle Erfurt - BLOCKPARK',
      'Mara',
      'MyJump Thüringen',
      'Sportpark Erfurt',
      'Sport-Club 2000',
      'Studio 1',
      'Lago di Alpi - aqua-FUN® Wassersportcenter',
      'Wassersportschule Nautic',
    ],
  },
  {
    id: 'keine-sportstaette',
    layer: 'sportstaetten',
    reason: 'Weg im Wald, keine Sportstätte.',
    names: ['Sport- und Wanderweg für Behinderte im Steiger'],
  },
  {
    id: 'dienstbibliothek',
    layer: 'bibliotheken',
    reason: 'Fach- oder Dienstbibliothek einer Behörde, eines Gerichts oder einer Einrichtung, kein Angebot für die Bevölkerung.',
    names: [
      'Bibliothek des Bundesarbeitsgerichts',
      'Bibliothek des Evangelischen Ministeriums',
      'Bibliothek des Naturkundemuseums',
      'Bibliothek des Thüringer Ministeriums für Bildung, Jugend und Sport',
      'Diözesan-Medienstelle',
    ],
  },
  {
    id: 'keine-bibliothek',
    layer: 'bibliotheken',
    reason: 'Vereinsraum oder Veranstaltungsort, keine allgemein zugängliche Bibliothek.',
    names: ['Schambrowski'],
  },
]

/** Points that belong to another layer than the one they came in; they are moved before all other rules. */
export const moves: readonly { readonly from: string; readonly to: string; readonly name: string; readonly reason: string }[] = [
  { from: 'sportstaetten', to: 'baeder', name: 'Roland Matthes Schwimmhalle', reason: 'Schwimmhallen gehören zu den Bädern.' },
  { from: 'sportstaetten', to: 'baeder', name: 'Schwimmhalle Johannesplatz', reason: 'Schwimmhallen gehören zu den Bädern.' },
  { from: 'sportstaetten', to: 'schulen', name: 'Gutenberg-Gymnasium', reason: 'Schule, als Sportstätte eingetragen.' },
]

/** Two points of the same name in one layer are one facility when they are at most this far apart. */
export const sameNameMetres = 200

/** Names of one facility that OpenStreetMap lists several times; the first name stays. */
export const twins: readonly { readonly layer: string; readonly names: readonly string[]; readonly reason: string }[] = [
  { layer: 'schulen', names: ['Andreas-Gordon-Schule (Hügelschule)', 'Hügelschule'], reason: 'Dasselbe Schulhaus unter zwei Namen.' },
  {
    layer: 'schulen',
    names: ['Staatliche Grundschule 28 "An der Geraaue"', 'Grundschule "An der Geraaue" GS 28'],
    reason: 'Dieselbe Grundschule unter zwei Namen.',
  },
  { layer: 'schulen', names: ['Grundschule Johannesschule', 'Johannesschule'], reason: 'Dieselbe Grundschule unter zwei Namen.' },
  { layer: 'schulen', names: ['Grundschule am Schwemmbach', 'Am Schwemmbach'], reason: 'Dieselbe Grundschule unter zwei Namen.' },
  { layer: 'schulen', names: ['Ernst-Benary-Schule', 'Floranum'], reason: 'Gebäude auf dem Gelände derselben Schule.' },
  { layer: 'sportstaetten', names: ['Turnzentrum Erfurt', 'Sporthalle'], reason: 'Dieselbe Halle unter zwei Namen.' },
  { layer: 'baeder', names: ['Nordbad', 'Sportbecken'], reason: 'Becken desselben Bades.' },
]

/** Names of one facility are merged only when they are at most this far apart. */
export const twinMetres = 100
