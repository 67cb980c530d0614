import type { Theme, ViewId } from '../../state/appState'

export const shell = {
  title: 'Sozialraumkarte Erfurt',
  tasks: 'Aufgaben',
  skip: 'Zum Inhalt springen',
  more: 'Mehr',
  theme: 'Farben',
  language: 'Sprache',
  plain: 'Einfache Sprache',
  help: 'Hilfe',
  pages: { tastatur: 'Tastatur', glossar: 'Glossar', methode: 'Methode', barrierefreiheit: 'Barrierefreiheit' },
  share: 'Teilen',
  collect: 'Szene merken',
  shared: 'Adresse kopiert. Wer sie öffnet, sieht dieselbe Ansicht.',
  sharedOwnData: 'Adresse kopiert. Die eigene Tabelle wird nicht mitgeschickt: Bitte die Datei dazugeben.',
  shareFailed: 'Die Adresse ließ sich nicht kopieren. Sie steht oben im Browser und kann von dort kopiert werden.',
  close: 'Schließen',
  undo: 'Zurücknehmen',
  localKnowledge: 'Der Index zeigt, wo genauer hinzusehen ist. Beurteilen lässt sich der Bedarf nur zusammen mit der Kenntnis vor Ort.',
  views: { lage: 'Lage', vergleich: 'Vergleich', werkstatt: 'Werkstatt', labor: 'Index', ausgabe: 'Ausgabe', praesentation: 'Vorführen', daten: 'Daten' } satisfies Record<ViewId, string>,
  themes: { light: 'Hell', dark: 'Dunkel', projector: 'Beamer' } satisfies Record<Theme, string>,
} as const
