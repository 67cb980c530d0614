import type { Year } from '../indicators/components'

type ByYear = Readonly<Record<Year, number>>

/**
 * City-wide magnitudes the model needs and no published figure in the package gives. They are assumptions of the
 * size usual in an East German city of this kind, chosen so that published shares come out right where there are some.
 */
export const ageShares: Readonly<Record<'u3' | 'u15' | '15_18', ByYear>> = {
  u3: { 2012: 2.9, 2017: 3.1, 2022: 2.6 },
  u15: { 2012: 12.0, 2017: 13.2, 2022: 13.6 },
  '15_18': { 2012: 1.9, 2017: 2.2, 2022: 2.5 },
}
/** 21.7 % in 2017 is published; the others lead up to it and on from it. */
export const share65: ByYear = { 2012: 21.5, 2017: 21.7, 2022: 22.8 }
/** 44.2 in 2017 is published, 44.1 in 2011. */
export const meanAge: ByYear = { 2012: 44.1, 2017: 44.2, 2022: 44.4 }
/** Foreign residents where no count is published: 2012 between the published 2011 and 2013; 2017 from the published 7.7 %. */
export const foreigners: Readonly<Partial<Record<Year, number>>> = { 2012: 7534, 2017: 16428 }
/** Residents between 65 and the Regelaltersgrenze, small enough for the published SGB-II-Quote (its denominator is of the year before). */
export const between65AndRetirement: ByYear = { 2012: 150, 2017: 436, 2022: 400 }

/** Share of the denominator, in per cent. */
export const cityRates: Readonly<Record<string, ByYear>> = {
  langzeitarbeitslose: { 2012: 36, 2017: 33, 2022: 36 },
  sgb2_u15: { 2012: 24.2, 2017: 21.4, 2022: 15.6 },
  grundsicherung_alter: { 2012: 1.6, 2017: 2.2, 2022: 3.0 },
  wohngeld: { 2012: 4.0, 2017: 2.5, 2022: 2.2 },
  alleinerziehende: { 2012: 28.5, 2017: 27, 2022: 26 },
  uebergaenge_gymnasium: { 2012: 44, 2017: 46, 2022: 45 },
  schulabgaenge_ohne: { 2012: 7.6, 2017: 8.4, 2022: 8.8 },
  betreut_u3: { 2012: 50, 2017: 52.5, 2022: 53 },
  hilfen_erziehung: { 2012: 3.1, 2017: 3.5, 2022: 3.6 },
  esu_uebergewicht: { 2012: 9.2, 2017: 9.6, 2022: 11.4 },
  esu_sprache: { 2012: 17, 2017: 19.5, 2022: 23 },
  waehlende: { 2012: 65.5, 2017: 75.5, 2022: 76.5 },
}

/** Age profile by settlement type in per cent of residents (about 2017); only the ratios between types matter after raking. */
export const ageProfile: Readonly<Record<string, readonly [u3: number, from3: number, from15: number, from18: number, from65: number]>> = {
  städtisch: [3.4, 9.7, 2.0, 66.4, 18.5],
  Plattenbau: [3.0, 10.0, 2.2, 56.0, 28.8],
  dörflich: [2.7, 10.9, 2.6, 63.3, 20.5],
}

/** How much older (above 1) or younger a district is than its type, after published mean ages (Johannesvorstadt, Moskauer Platz) and general knowledge. */
export const elderlyFactor: Readonly<Record<string, number>> = {
  Altstadt: 0.8,
  Löbervorstadt: 1.25,
  Andreasvorstadt: 0.85,
  Johannesvorstadt: 0.6,
  Krämpfervorstadt: 0.8,
  Daberstedt: 1.4,
  Hohenwinden: 1.1,
  'Moskauer Platz': 1.12,
  Johannesplatz: 1.15,
  Herrenberg: 0.92,
  Wiesenhügel: 0.92,
}

/** Mean age within the five groups. */
export const groupMeanAge = [1.5, 8.8, 16.5, 42, 75.5] as const
/** Residents per household by settlement type. */
export const householdSize: Readonly<Record<string, number>> = { städtisch: 1.78, Plattenbau: 1.76, dörflich: 2.2 }
/** Minors per household with children. */
export const minorsPerHousehold = 1.55
