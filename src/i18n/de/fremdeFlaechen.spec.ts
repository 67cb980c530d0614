import { describe, expect, it } from 'vitest'
import { foreignOf, metreGrid, rectangle, unitsOf } from '../../core/spatial/overlay/overlayFixture'
import { overlayUnits } from '../../core/spatial/overlay/overlayUnits'
import { missing } from '../../core/indicators/missing'
import { zoningOf } from '../../core/testing/builders'
import { fitToAreas } from '../../core/zoning/foreign/fitToAreas'
import { zoningFromAreas } from '../../core/zoning/foreign/zoningFromAreas'
import { crispSentences, fitSentences, fremdeFlaechen, overlaySentences } from './fremdeFlaechen'

const units = unitsOf(metreGrid(3, 1))
const zoning = zoningOf({ 1: 'x', 2: 'x', 3: 'y' })
const along = overlayUnits(units, foreignOf([rectangle(0, 0, 2000, 1000), rectangle(2000, 0, 1000)]))
const across = overlayUnits(units, foreignOf([rectangle(0, 0, 1500, 1000), rectangle(1500, 0, 1000)]))

describe('sentences about foreign areas', () => {
  it('tells how the overlay was made', () => {
    expect(overlaySentences(along)).toEqual(['Geteilte Ortsteile sind nach ihrer Fläche aufgeteilt, als lebten die Menschen gleichmäßig verteilt.', 'Die Flächen bedecken alle Ortsteile ganz.'])
    const odd = overlayUnits(units, foreignOf([rectangle(0, 0, 1000), rectangle(996, 0, 1004, 1000), rectangle(100, 0, 200)]), { points: [] })
    expect(overlaySentences(odd)).toEqual([
      'Geteilte Ortsteile sind nach den Menschen an ihren Wohnorten aufgeteilt.',
      'Für 3 Ortsteile fehlen Wohnorte; sie sind nach Fläche aufgeteilt.',
      '1 Splitter von zusammen 2.000 m² ist weggelassen und dem Rest seines Ortsteils zugeschlagen.',
      '4,4 ha beanspruchen mehrere Flächen; sie sind zu gleichen Teilen aufgeteilt.',
      '1 von 3 Ortsteilen liegt ganz oder teilweise in keiner Fläche.',
    ])
    expect(overlaySentences(overlayUnits(units, foreignOf([]))).at(-1)).toBe('Es sind keine Flächen geladen.')
    expect(fremdeFlaechen.sliverRule(along.slivers)).toBe('Ein Splitter ist kleiner als 0,5 % seines Ortsteils und kleiner als 1,0 ha.')
  })

  it('tells how a zoning fits, certain or estimated', () => {
    expect(fitSentences(fitToAreas(zoning, along, [100, 200, 300]))).toEqual([
      'Keine Fläche wird von einer Grenze zwischen Räumen zerschnitten.',
      'Die Grenzen der Flächen folgen den Ortsteilen; die Zahlen sind nicht geschätzt.',
      'Von je 100 Paaren von Menschen sind sich Räume und Flächen bei 100 einig, ob beide zusammengehören (um den Zufall berichtigt: 1,00; V-Maß 1,00).',
    ])
    const sentences = fitSentences(fitToAreas(zoning, across, [100, 200, 300]))
    expect(sentences.slice(0, 3)).toEqual([
      'Am stärksten zerschnitten wird „Gebiet B“: Ihre etwa 250 Menschen verteilen sich so, als wären es 1,9 gleich große Teile in verschiedenen Räumen.',
      'Alle Zahlen sind geschätzt: 500 Menschen (83 %) leben in 2 Ortsteilen, durch die eine Grenze der Flächen läuft. Mehr können nicht falsch zugeordnet sein.',
      'Etwa 150 Menschen leben in keiner Fläche.',
    ])
    expect(fitSentences(fitToAreas(zoningOf({ 1: 'x', 2: 'x' }), along, [100, missing.unknown, 1])).slice(2, 4)).toEqual(['1 Ortsteil ohne Raum bleibt außer Betracht.', '1 Ortsteil ohne bekannte Zahl der Menschen bleibt außer Betracht.'])
    expect(fitSentences(fitToAreas(zoning, along, [0, 0, 0]))).toEqual(['In den zugeordneten Ortsteilen lebt niemand; Räume und Flächen lassen sich deshalb nicht vergleichen.'])
    expect(fitSentences(fitToAreas(zoning, along, [missing.unknown, 0, 0]))[0]).toMatch(/nicht bekannt/)
  })

  it('tells what a zoning made from areas costs', () => {
    expect(crispSentences(zoningFromAreas(along, [1, 2, 3]))).toEqual(['Die Flächen folgen den Ortsteilen; die Gliederung gibt sie genau wieder.'])
    expect(crispSentences(zoningFromAreas(across, [100, 200, 300]))[0]).toBe('Die Gliederung ist eine Annäherung: 2 Ortsteile sind geteilt und ganz dorthin gezählt, wo der größte Teil liegt. Dadurch sind etwa 250 Menschen falsch zugeordnet, höchstens 500 Menschen.')
    expect(crispSentences(zoningFromAreas(overlayUnits(units, foreignOf([rectangle(0, 0, 200)]))))).toEqual(['Kein Ortsteil liegt überwiegend in einer der Flächen.', '1 Fläche hat in keinem Ortsteil den größten Teil und fällt deshalb weg.'])
  })
})
