/** Words of the scenes: collecting, the list, freezing. */
export const szenen = {
  /** By the key of the address that cannot be kept. */
  faults: {
    raeume: 'Die Gliederung dieser Szene gibt es hier nicht (mehr).',
    a: 'Die erste Gliederung des Vergleichs gibt es hier nicht (mehr).',
    b: 'Die zweite Gliederung des Vergleichs gibt es hier nicht (mehr).',
    weitere: 'Eine der weiteren Gliederungen des Vergleichs gibt es hier nicht (mehr).',
    grenzlinien: 'Die Gliederung, deren Grenzen gezeigt werden, gibt es hier nicht (mehr).',
    wert: 'Den Indikator dieser Szene gibt es in den geladenen Daten nicht.',
    jahr: 'Das Jahr dieser Szene gibt es in den geladenen Daten nicht.',
    wahl: 'Das gewählte Gebiet gibt es hier nicht (mehr).',
    rezept: 'Das Rezept des Sozialindex passt nicht zu den geladenen Daten.',
    other: 'Ein Teil dieser Szene passt nicht zu den geladenen Daten.',
  },
  otherData: 'Gemerkt ohne eigene Tabellen; jetzt sind welche geladen.',
  otherTables: 'Gemerkt mit anderen eigenen Tabellen, als jetzt geladen sind.',
  changes: {
    package: (then: string, now: string): string => `Eingefroren wurde mit dem Datenpaket „${then}“, geladen ist „${now}“ mit anderem Inhalt. Die damaligen Werte des Pakets sind nicht mehr vorhanden; gezeigt werden die jetzigen.`,
    tableGone: (name: string): string => `Die Tabelle „${name}“ ist nicht mehr geladen; die Szenen zeigen sie weiter.`,
    tableNew: (name: string): string => `Die Tabelle „${name}“ kam danach dazu; die Szenen zeigen sie nicht.`,
    recipeGone: (title: string): string => `Das Rezept „${title}“ gibt es nicht mehr; die Szenen rechnen weiter damit.`,
    recipeChanged: (title: string): string => `Das Rezept „${title}“ wurde geändert; die Szenen rechnen mit der Fassung von damals.`,
    variantGone: (title: string): string => `Die Variante „${title}“ ist gelöscht; die Szenen zeigen sie weiter.`,
    variantChanged: (title: string): string => `Die Variante „${title}“ wurde geändert; die Szenen zeigen den Stand von damals.`,
    variantNew: (title: string): string => `Die Variante „${title}“ kam danach dazu; die Szenen kennen sie nicht.`,
  },
} as const
