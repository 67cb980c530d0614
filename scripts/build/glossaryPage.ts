import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { glossary, termIds } from '../../src/i18n/de/glossar'

const intro = `# Glossar

Alle Fachwörter der Sozialraumkarte, jedes in zwei Sätzen. In der Karte sind sie gepunktet unterstrichen: Ein Klick, ein Antippen oder die Eingabetaste zeigt dieselbe Erklärung, die Escape-Taste schließt sie. Am Ende jeder Ansicht stehen die Begriffe, die dort vorkommen. Formeln und Quellen stehen in den [Methodentexten](methode.md).

<!-- Aus src/i18n/de/glossar.ts gemacht mit: npx tsx scripts/build/glossaryPage.ts -->
`

const sources: Readonly<Record<string, string>> = {
  'methode.html': 'methode.md',
  'methode-sozialindex.html': 'methode-sozialindex.md',
  'methode-raeume.html': 'methode-raeume.md',
  'methode-vergleich.html': 'methode-vergleich.md',
  'datenpaket.html': '../data/README.md',
}
const titles: Readonly<Record<string, string>> = {
  'methode.html': 'Methode',
  'methode-sozialindex.html': 'Methode: Sozialindex',
  'methode-raeume.html': 'Methode: Räume',
  'methode-vergleich.html': 'Methode: Vergleich',
  'datenpaket.html': 'Datenpaket',
}

/** The glossary as the text docs/glossar.md: entries by name, each with a link where there is more to read. */
export const glossaryMarkdown = (): string => {
  const entries = termIds.map((id) => glossary[id]).sort((a, b) => a.name.localeCompare(b.name, 'de'))
  return `${intro}\n${entries.map((entry) => `## ${entry.name}\n\n${entry.text}${'more' in entry ? ` Mehr: [${titles[entry.more]!}](${sources[entry.more]!}).` : ''}\n`).join('\n')}`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync('docs/glossar.md', glossaryMarkdown())
