import type { Year } from '../indicators/components'
import { random } from './random'

/**
 * Latent burden: about 0 in the middle of the city, above 2 where published sources see the most need.
 * Ordered after the hints of the press on the Sozialstrukturatlas 2020 and of the city's programmes: Rieth and
 * Berliner Platz first, then the other large estates; Brühlervorstadt, Gispersleben, Linderbach low. The figures
 * themselves are an assumption of this model.
 */
const hinted: Readonly<Record<string, number>> = {
  Rieth: 2.75,
  'Berliner Platz': 2.7,
  'Moskauer Platz': 2.15,
  'Roter Berg': 2.1,
  Herrenberg: 2.1,
  Wiesenhügel: 2.1,
  Johannesplatz: 1.75,
  Melchendorf: 1.6,
  Johannesvorstadt: 0.95,
  Ilversgehofen: 1.0,
  Krämpfervorstadt: 0.65,
  Hohenwinden: 0.4,
  Altstadt: 0.25,
  Andreasvorstadt: 0.2,
  Daberstedt: 0.15,
  Löbervorstadt: -0.4,
  Brühlervorstadt: -0.4,
  Gispersleben: -1.1,
  Linderbach: -1.35,
  Stotternheim: -1.0,
  Vieselbach: -0.95,
  Marbach: -1.35,
}

/** Villages without a hint: low, with a little difference between them. */
const village = { mean: -1.3, spread: 0.16 }

/** The burden spreads between 2012 and 2017, as the Sozialstrukturatlas 2020 reports, and hardly further until 2022. */
const spreadOfYear: Readonly<Record<Year, number>> = { 2012: 0.86, 2017: 1, 2022: 1.02 }

/** Latent burden of a district in a year; without unit, comparable only within the model. */
export function burden(name: string, year: Year): number {
  const base = hinted[name] ?? village.mean + village.spread * random(`burden|${name}`).normal()
  return spreadOfYear[year] * (base + 0.05 * random(`burden|${name}|${year}`).normal())
}
