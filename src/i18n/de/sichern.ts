import { counted } from '../format'

/** Words for keeping and passing on variants. */
export const sichern = {
  menu: 'Sichern und teilen',
  link: 'Link auf diese Variante kopieren',
  linkWhat: 'Der Link enthält die Zuordnung, Namen und Farben, aber keine Notizen und keine eigenen Tabellen.',
  linkCopied: 'Link kopiert. Wer ihn öffnet, bekommt die Variante als eigene Kopie.',
  linkFailed: 'Der Link ließ sich nicht kopieren. Er steht hier zum Markieren:',
  project: 'Projektdatei sichern',
  projectWhat: 'Alle Varianten mit Verlauf, Ständen und Notizen, eigene Rezepte und Tabellen in einer Datei.',
  csv: 'Variante als Tabelle (CSV)',
  open: 'Datei öffnen',
  openWhat: 'Projektdatei oder Tabelle mit Ortsteil und Raum. Was da ist, bleibt.',
  duplicate: (title: string): string => `„${title}“ kopieren`,
  remove: (title: string): string => `„${title}“ löschen`,
  compare: 'Mit einer anderen Gliederung vergleichen',
  failedHead: 'Die Variante ist nicht gesichert.',
  failedWay: 'Sichern Sie sie als Datei, bevor Sie die Seite schließen.',
  conflictDismiss: 'Verstanden',
  taken: (variants: string, tables: number, recipes: number): string =>
    [variants, tables === 0 ? '' : `${counted(tables, 'eigene Tabelle', 'eigene Tabellen')} übernommen.`, recipes === 0 ? '' : `${counted(recipes, 'Rezept', 'Rezepte')} übernommen.`].filter((sentence) => sentence !== '').join(' '),
  zoningTaken: (file: string, zones: number): string => `Aus „${file}“ ist eine Variante mit ${counted(zones, 'Raum', 'Räumen')} geworden.`,
} as const
