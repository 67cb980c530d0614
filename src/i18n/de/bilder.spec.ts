import { expect, it } from 'vitest'
import { mapDescription, type MapWords } from './bilder'

const words: MapWords = {
  city: 'Gera',
  title: 'Sozialindex',
  year: 2017,
  division: null,
  dark: 'need',
  first: ['Rieth', 'Berliner Platz', 'Herrenberg'],
  classes: [{ label: 'gering', count: 33 }, { label: 'mittel', count: 1 }, { label: 'hoch', count: 0 }],
  without: [{ label: 'nicht bewertet (unter 300 Menschen)', count: 5 }],
  isModel: true,
}

it('tells what a map shows to those who cannot see it', () => {
  expect(mapDescription(words)).toBe(
    'Karte von Gera: Sozialindex 2017, nach Ortsteilen. Je dunkler eine Fläche, desto höher der Unterstützungsbedarf. Am höchsten ist der Bedarf in Rieth, Berliner Platz und Herrenberg. Es liegen in der Stufe „gering“ 33 Ortsteile, „mittel“ 1 Ortsteil, „hoch“ kein Ortsteil. Ohne Stufe: 5 nicht bewertet (unter 300 Menschen). Modellwerte, keine amtlichen Zahlen.',
  )
})

it('says of rooms that they are rooms, and which end of an indicator is dark', () => {
  const text = mapDescription({ ...words, title: 'Betreuungsquote', division: 'Siedlungsstrukturtyp', dark: 'low', first: ['dörflich'], without: [], isModel: false })
  expect(text).toContain('nach Räumen der Gliederung „Siedlungsstrukturtyp“')
  expect(text).toContain('desto niedriger der Wert')
  expect(text).toContain('Am dunkelsten ist dörflich.')
  expect(text).toContain('33 Räume')
  expect(text).not.toContain('Modellwerte')
})

it('leaves out what there is not', () => {
  expect(mapDescription({ ...words, first: [], classes: [], without: [], isModel: false })).toBe('Karte von Gera: Sozialindex 2017, nach Ortsteilen. Je dunkler eine Fläche, desto höher der Unterstützungsbedarf.')
})
