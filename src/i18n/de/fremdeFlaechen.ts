import { isPresent } from '../../core/indicators/missing'
import type { ForeignFit } from '../../core/zoning/foreign/fitToAreas'
import type { CrispZoning } from '../../core/zoning/foreign/zoningFromAreas'
import type { Overlay } from '../../core/spatial/overlay/overlayUnits'
import { counted, formatNumber } from '../format'

const people = (count: number): string => counted(Math.round(count), 'Mensch', 'Menschen')
const units = (count: number): string => counted(count, 'Ortsteil', 'Ortsteile')
const share = (part: number, all: number): string => `${formatNumber((100 * part) / all, part / all < 0.1 ? 1 : 0)} %`
const size = (areaM2: number): string => (areaM2 >= 10_000 ? `${formatNumber(areaM2 / 10_000, 1)} ha` : `${formatNumber(areaM2)} m²`)

export const fremdeFlaechen = {
  head: 'Fremde Flächen',
  what: 'Flächen einer anderen Planung, die den Ortsteilen nicht folgen: Postleitzahlen, Schulbezirke, Fördergebiete.',
  load: 'Flächen laden',
  formats: 'GeoJSON oder Shapefile im ZIP-Archiv, in WGS 84 oder ETRS89/UTM 32. Die Datei bleibt in diesem Browser.',
  remove: 'Flächen entfernen',
  nameFrom: 'Namen aus der Spalte',
  estimated: 'geschätzt',
  outside: 'in keiner Fläche',
  zone: 'Raum',
  area: 'Fläche',
  peopleHead: 'Menschen',
  between: (lower: number, upper: number): string => `sicher zwischen ${formatNumber(lower)} und ${formatNumber(upper)}`,
  asZoning: 'Als Gliederung übernehmen',
  slivers: 'Splitter weglassen',
  sliverRule: ({ rule }: Overlay['slivers']): string => `Ein Splitter ist kleiner als ${formatNumber(100 * rule.maxShare, 1)} % seines Ortsteils und kleiner als ${size(rule.maxAreaM2)}.`,
  report: 'Was beim Lesen aufgefallen ist',
} as const

/** How the overlay was made and what it leaves open, one sentence each; empty for what does not occur. */
export const overlaySentences = (overlay: Overlay): string[] => {
  const outside = overlay.outside.filter((part) => part > 0).length
  const all = overlay.units.length
  return [
    overlay.by === 'points' ? 'Geteilte Ortsteile sind nach den Menschen an ihren Wohnorten aufgeteilt.' : 'Geteilte Ortsteile sind nach ihrer Fläche aufgeteilt, als lebten die Menschen gleichmäßig verteilt.',
    ...(overlay.unitsWithoutPoints.length > 0 ? [`Für ${units(overlay.unitsWithoutPoints.length)} fehlen Wohnorte; sie sind nach Fläche aufgeteilt.`] : []),
    ...(overlay.slivers.count > 0 ? [`${counted(overlay.slivers.count, 'Splitter', 'Splitter')} von zusammen ${size(overlay.slivers.areaM2)} ${overlay.slivers.count === 1 ? 'ist' : 'sind'} weggelassen und dem Rest ${overlay.slivers.count === 1 ? 'seines Ortsteils' : 'der Ortsteile'} zugeschlagen.`] : []),
    ...(overlay.disputedM2 >= 1 ? [`${size(overlay.disputedM2)} beanspruchen mehrere Flächen; sie sind zu gleichen Teilen aufgeteilt.`] : []),
    ...(overlay.areas.length === 0 ? ['Es sind keine Flächen geladen.'] : outside === 0 ? ['Die Flächen bedecken alle Ortsteile ganz.'] : [`${formatNumber(outside)} von ${counted(all, 'Ortsteil', 'Ortsteilen')} ${outside === 1 ? 'liegt' : 'liegen'} ganz oder teilweise in keiner Fläche.`]),
  ]
}

/** How well a zoning fits the areas: first people, then certainty, then figures. */
export const fitSentences = (fit: ForeignFit): string[] => {
  if (fit.zones.length === 0 || fit.peopleCounted === 0) return [fit.unknownUnits.length > 0 ? 'Die Zahl der Menschen ist nicht bekannt; Räume und Flächen lassen sich deshalb nicht vergleichen.' : 'In den zugeordneten Ortsteilen lebt niemand; Räume und Flächen lassen sich deshalb nicht vergleichen.']
  const [worst] = fit.cutAreas
  const cut = worst !== undefined && isPresent(worst.effectiveSplits) ? worst.effectiveSplits : 0
  const about = fit.isEstimated ? 'etwa ' : ''
  return [
    cut < 0.005
      ? 'Keine Fläche wird von einer Grenze zwischen Räumen zerschnitten.'
      : `Am stärksten zerschnitten wird „${worst!.name}“: Ihre ${about}${people(worst!.people)} verteilen sich so, als wären es ${formatNumber(cut + 1, 1)} gleich große Teile in verschiedenen Räumen.`,
    fit.isEstimated
      ? `Alle Zahlen sind geschätzt: ${people(fit.peopleInSplitUnits)} (${share(fit.peopleInSplitUnits, fit.peopleCounted)}) leben in ${counted(fit.splitUnits.length, 'Ortsteil', 'Ortsteilen')}, durch ${fit.splitUnits.length === 1 ? 'den' : 'die'} eine Grenze der Flächen läuft. Mehr können nicht falsch zugeordnet sein.`
      : 'Die Grenzen der Flächen folgen den Ortsteilen; die Zahlen sind nicht geschätzt.',
    ...(fit.peopleOutside >= 0.5 ? [`${fit.isEstimated ? 'Etwa ' : ''}${people(fit.peopleOutside)} leben in keiner Fläche.`.replace('1 Mensch leben', '1 Mensch lebt')] : []),
    ...(fit.unassignedUnits.length > 0 ? [`${units(fit.unassignedUnits.length)} ohne Raum ${fit.unassignedUnits.length === 1 ? 'bleibt' : 'bleiben'} außer Betracht.`] : []),
    ...(fit.unknownUnits.length > 0 ? [`${units(fit.unknownUnits.length)} ohne bekannte Zahl der Menschen ${fit.unknownUnits.length === 1 ? 'bleibt' : 'bleiben'} außer Betracht.`] : []),
    `Von je 100 Paaren von Menschen sind sich Räume und Flächen bei ${about}${formatNumber(100 * fit.agreement.rand)} einig, ob beide zusammengehören (um den Zufall berichtigt: ${formatNumber(fit.agreement.adjustedRand, 2)}; V-Maß ${formatNumber(fit.agreement.vMeasure, 2)}).`,
  ]
}

/** What a zoning made from areas costs. */
export const crispSentences = ({ zoning, splitUnits, lostAreas, estimatedWrong, wrongAtMost }: CrispZoning): string[] => [
  zoning.zones.length === 0
    ? 'Kein Ortsteil liegt überwiegend in einer der Flächen.'
    : splitUnits.length === 0
      ? 'Die Flächen folgen den Ortsteilen; die Gliederung gibt sie genau wieder.'
      : `Die Gliederung ist eine Annäherung: ${units(splitUnits.length)} ${splitUnits.length === 1 ? 'ist' : 'sind'} geteilt und ganz dorthin gezählt, wo der größte Teil liegt. Dadurch sind etwa ${people(estimatedWrong)} falsch zugeordnet, höchstens ${people(wrongAtMost)}.`,
  ...(lostAreas.length > 0 ? [`${counted(lostAreas.length, 'Fläche hat', 'Flächen haben')} in keinem Ortsteil den größten Teil und ${lostAreas.length === 1 ? 'fällt' : 'fallen'} deshalb weg.`] : []),
]
