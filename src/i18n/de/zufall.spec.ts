import { describe, expect, it } from 'vitest'
import type { ChanceFigure, ChanceResult } from '../../core/zoning/random/chanceTask'
import type { PlanFigureId } from '../../core/zoning/random/planFigures'
import { chanceBasis, chanceLead, chanceSentence, chartLabel, figureName, figureValue, mixingSentence, percentWords, zufall } from './zufall'

const figure = (id: PlanFigureId, percentile: number, quantiles = [0, 1]): ChanceFigure => ({ id, higherIsBetter: true, own: 0.5, percentile, standardError: 0.01, quantiles, histogram: [], effectiveSamples: 900 })
const result = (change: Partial<ChanceResult> = {}): ChanceResult => ({
  samples: 2000, seed: 1, zones: 6, units: 53, figures: [], sizeRange: [17_788.5, 55_160], ...change,
  mixing: { rHat: {}, chains: 2, largestDifference: 0.021, warmUp: 100, thinning: 10, moved: 0.4, ...change.mixing },
})
const say = (id: PlanFigureId, percentile: number, quantiles?: number[]): string => chanceSentence(figure(id, percentile, quantiles), result())

describe('chanceSentence', () => {
  it.each([
    [say('eta2:index', 1), 'Die Räume sind in sich einheitlicher („Sozialindex“) als in allen 2.000 Zufallsvarianten.'],
    [say('eta2:index', 0.9998), 'Die Räume sind in sich einheitlicher („Sozialindex“) als in mehr als 99 % der 2.000 Zufallsvarianten.'],
    [say('polsbyPopper', 0.87), 'Die Räume sind kompakter als in 87 % der 2.000 Zufallsvarianten.'],
    [say('polsbyPopper', 0.5), 'Die Räume sind kompakter als in 50 % der 2.000 Zufallsvarianten; das liegt im Rahmen des Zufalls.'],
    [say('polsbyPopper', 0.3), 'Die Räume sind weniger kompakt als in 70 % der 2.000 Zufallsvarianten; das liegt im Rahmen des Zufalls.'],
    [say('cutLength', 0.1), 'Die Grenzen zwischen den Räumen sind länger als in 90 % der 2.000 Zufallsvarianten.'],
    [say('cutEdges', 0), 'Die Räume trennen mehr Nachbarschaften als in allen 2.000 Zufallsvarianten.'],
    [say('maxDeviation', 0.94), 'Die Menschen sind gleichmäßiger auf die Räume verteilt als in 94 % der 2.000 Zufallsvarianten.'],
    [say('maxDeviation', 0.5, [1, 1]), 'Alle 2.000 Zufallsvarianten haben hier denselben Wert; ein Vergleich mit dem Zufall sagt nichts.'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})

describe('what the variants are and whether they agree', () => {
  it('names number, sizes and bias', () => {
    expect(chanceBasis(result())).toBe('Verglichen mit 2.000 zufälligen Einteilungen in 6 zusammenhängende Räume mit je 17.789 bis 55.160 Menschen. Das Verfahren bevorzugt kompakte Räume.')
    expect(chanceBasis(result({ zones: 1, sizeRange: [0, 0] }))).toBe('Verglichen mit 2.000 zufälligen Einteilungen in einen Raum ohne Menschen. Das Verfahren bevorzugt kompakte Räume.')
  })
  it('tells the difference of the chains', () => {
    const by = (largestDifference: number): string => mixingSentence(result({ mixing: { ...result().mixing, largestDifference } }))
    expect(by(0.021)).toBe('Zwei unabhängige Zufallsketten weichen um höchstens 3 Prozentpunkte voneinander ab.')
    expect(by(0.01)).toBe('Zwei unabhängige Zufallsketten weichen um höchstens 1 Prozentpunkt voneinander ab.')
    expect(by(0.001)).toBe('Zwei unabhängige Zufallsketten weichen um weniger als einen Prozentpunkt voneinander ab.')
    expect(by(0)).toBe('Zwei unabhängige Zufallsketten stimmen genau überein.')
  })
})

describe('chanceLead', () => {
  const lead = (id: PlanFigureId, percentile: number, quantiles?: number[], zones = 6): string => chanceLead('Variante 1', figure(id, percentile, quantiles), result({ samples: 1000, zones }))
  it.each([
    [lead('eta2:index', 0.97), '„Variante 1“ ist ähnlicher in sich als 97 % von 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen.'],
    [lead('eta2:index', 1), '„Variante 1“ ist ähnlicher in sich als alle 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen.'],
    [lead('eta2:index', 0.28), '„Variante 1“ ist weniger ähnlich in sich als 72 % von 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen; das liegt im Rahmen des Zufalls.'],
    [lead('polsbyPopper', 0), '„Variante 1“ ist weniger kompakt als alle 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen.'],
    [lead('maxDeviation', 0.9996), '„Variante 1“ ist ausgewogener in der Größe als mehr als 99 % von 1.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen.'],
    [lead('eta2:index', 0.5, [1, 1], 1), '„Variante 1“ lässt sich mit dem Zufall nicht vergleichen: Alle 1.000 zufälligen Gliederungen haben denselben Wert.'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})

describe('words of the figures', () => {
  it('gives values with their units', () => {
    const values: readonly [PlanFigureId, number][] = [['eta2:index', 0.894], ['polsbyPopper', 0.274], ['maxDeviation', 0.335], ['cutLength', 87_123.6], ['cutEdges', 53]]
    expect(values.map(([id, value]) => figureValue(id, value))).toEqual(['89 %', '0,27', '34 %', '87,1 km', '53'])
    expect(new Set(values.map(([id]) => figureName(id))).size).toBe(5)
    expect([0, 0.001, 0.5, 0.999, 1].map(percentWords)).toEqual(['0 %', 'weniger als 1 %', '50 %', 'mehr als 99 %', '100 %'])
  })
  it('tells the picture in words', () => {
    expect(chartLabel('Variante 1', figure('polsbyPopper', 0.5, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]))).toBe('Kompaktheit: 0,50 für „Variante 1“. Die mittleren 90 % der zufälligen Gliederungen liegen zwischen 0,10 und 0,50, ihr Median bei 0,30.')
  })
  it('agrees with the number of what it names', () => {
    expect(zufall.failed(['A'])).toBe('„A“ lässt sich so nicht mit dem Zufall vergleichen')
    expect(zufall.failed(['A', 'B'])).toBe('„A“ und „B“ lassen sich so nicht mit dem Zufall vergleichen')
    expect(zufall.open(1)).toBe('1 Ortsteil nicht zugeordnet, fehlt auch in den zufälligen')
  })
})
