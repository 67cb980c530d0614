import { expect, it } from 'vitest'
import { bericht } from './bericht'

it('tells a change over the years in whole sentences, none as none', () => {
  expect(bericht.cityChange(2012, 2022, 6, ['Wahlbeteiligung'], ['SGB II', 'Kinder'], [])).toBe('So haben sich die 6 Indikatoren des Sozialindex in der ganzen Stadt von 2012 bis 2022 entwickelt: günstig Wahlbeteiligung; ungünstig SGB II und Kinder.')
  expect(bericht.cityChange(2012, 2022, 1, [], [], ['SGB II'])).toBe('So hat sich der Indikator des Sozialindex in der ganzen Stadt von 2012 bis 2022 entwickelt: unverändert SGB II.')
  expect(bericht.unitChange(2012, 2022, 48, 0, 3)).toContain('in keinem von 48 Ortsteilen gestiegen und in 3 gesunken; in 45 hat er')
  expect(bericht.unitChange(2012, 2022, 48, 48, 0)).toContain('in 48 von 48 Ortsteilen gestiegen und in keinem gesunken; in keinem hat er')
  expect(bericht.mostDown('Azmannsdorf')).toBe('Am meisten gesunken ist der Index in Azmannsdorf.')
})
