import type { KnownPeople } from '../../state/derived/knownPeople'
import { counted, formatNumber, listed } from '../format'
import { livingThere, peopleCount } from './menschen'

const ortsteile = (count: number): string => counted(count, 'Ortsteil', 'Ortsteile')
/** At most six names, then how many more. */
const names = (all: readonly string[]): string => listed(all.length > 6 ? [...all.slice(0, 5), `${formatNumber(all.length - 5)} weitere`] : all)

const bentNeed: Readonly<Record<string, string>> = { 'sehr gering': 'sehr geringer', gering: 'geringer', mittel: 'mittlerer', erhöht: 'erhöhter', hoch: 'hoher' }
const bentStatus: Readonly<Record<string, string>> = { hoch: 'hoher', mittel: 'mittlerer', niedrig: 'niedriger', 'sehr niedrig': 'sehr niedriger' }

/** "erhöhter oder hoher Bedarf" of the classes that occur, by their own names; "viel Bedarf" where those cannot be bent. */
const classesOfNeed = (labels: readonly string[], isNeed: boolean): string => {
  const bent = [...new Set(labels)].map((label) => (isNeed ? bentNeed : bentStatus)[label])
  return bent.length === 0 || bent.some((word) => word === undefined) ? 'viel Bedarf' : `${bent.join(' oder ')} ${isNeed ? 'Bedarf' : 'sozialer Status'}`
}

/** An area with its index and the name of its class. */
interface Placed {
  readonly name: string
  readonly value: string
  readonly label: string
}

const figures = ({ value, label }: Placed): string => (label === '' ? `(${value})` : `(${value}, ${label})`)

/** Sentences of the presentation that is made from the loaded data: at most two under each headline, in plain words. */
export const beispiel = {
  title: {
    headline: (city: string, units: number, people: KnownPeople) => `${city}: ${[ortsteile(units), peopleCount(people) ?? ''].filter((part) => part !== '').join(', ')}`,
    sentences: (model: 'all' | 'most' | 'some' | 'none', year: number) =>
      `Heute schauen wir, wo Menschen mehr Unterstützung brauchen könnten. ${{ all: 'Alle Werte sind Modellwerte, keine amtlichen Zahlen.', most: 'Die meisten Werte sind Modellwerte, keine amtlichen Zahlen.', some: `Die Zahlen sind von ${year}; ein Teil der Werte ist modelliert und nicht amtlich.`, none: `Die Zahlen sind von ${year}.` }[model]}`,
    notes: 'Begrüßung. Sagen, worum es geht und wie lange es dauert. Fragen zu einem Ortsteil sind jederzeit möglich: einfach den Namen tippen, dann Eingabe. Mit Esc geht es zurück.',
  },
  words: {
    headline: (title: string, units: number, rooms: number) => `„${title}“ fasst ${ortsteile(units)} zu ${counted(rooms, 'Raum', 'Räumen')} zusammen`,
    plainHeadline: (units: number) => `${ortsteile(units)} sind die Grundlage`,
    sentences: 'Ein Ortsteil ist die kleinste Fläche, für die es Zahlen gibt. Ein Sozialraum fasst mehrere Ortsteile zusammen, damit die Ämter gemeinsam planen können.',
    notes: (uncertain: number) => `Ortsteil und Sozialraum erklären. ${uncertain === 0 ? '' : `Bei ${counted(uncertain, 'Ortsteil', 'Ortsteilen')} ist die Zuordnung nicht belegt; das offen sagen. `}Jeder Ortsteil gehört in einer Gliederung zu höchstens einem Raum.`,
  },
  index: {
    headline: (indicators: number, name: string, value: string) => `Aus ${indicators === 1 ? 'einer Zahl' : `${formatNumber(indicators)} Zahlen`} wird ein Index: ${name} hat ${value}`,
    sentences: 'Für jede Zahl wird gemessen, wie weit der Ortsteil vom Mittel entfernt ist. Der Index fasst das zusammen: je höher, desto mehr Unterstützung könnte nötig sein.',
    notes: (isOwn: boolean) => `Von links nach rechts erklären: Zahl, Abstand vom Mittel, Durchschnitt der Abstände, Stufe. ${isOwn ? 'Die Auswahl der Zahlen ist eine eigene Annahme; die amtliche Formel des Sozialindex ist nicht veröffentlicht.' : 'Gerechnet mit dem gewählten Rezept.'}`,
  },
  high: {
    headline: (count: number, rated: number, label: string, isNeed: boolean) => {
      if (count === 0) return `Kein Ortsteil liegt in der Stufe „${label}“`
      return isNeed && label === 'hoch' ? `In ${formatNumber(count)} von ${formatNumber(rated)} Ortsteilen ist der Bedarf hoch` : `${formatNumber(count)} von ${formatNumber(rated)} Ortsteilen ${count === 1 ? 'liegt' : 'liegen'} in der Stufe „${label}“`
    },
    sentences: (all: readonly string[], people: KnownPeople) => `${all.length === 1 ? 'Das ist' : 'Das sind'} ${names(all)}. ${livingThere(people)}`.trim(),
    none: (name: string) => `Den höchsten Wert hat ${name}. Auch dort kann man genauer hinsehen.`,
    notes: 'Die Namen vorlesen. Sagen: Die Stufe spricht vom Bedarf, nicht von den Menschen. Schraffierte Ortsteile sind nicht bewertet.',
  },
  sure: {
    headline: (left: number, right: number, gap: string) => `Platz ${formatNumber(left)} und Platz ${formatNumber(right)} trennen nur ${gap} Punkte`,
    sentences: (unrated: number) =>
      `Kleine Abstände können Zufall sein${unrated === 0 ? '' : `, und ${unrated === 1 ? 'ein Ortsteil ist' : `${formatNumber(unrated)} Ortsteile sind`} nicht bewertet`}. Was dort wirklich gebraucht wird, wissen die Menschen vor Ort.`,
    notes: 'Die Rangliste ist keine Note. Der Index sieht nur, was gezählt wird: keine Nachbarschaftshilfe, keine Vereine, kein Grün vor der Tür. Hier das Publikum fragen, was auf der Karte fehlt.',
  },
  change: {
    headline: (changed: number, rated: number, from: number, to: number) =>
      `${formatNumber(changed)} von ${formatNumber(rated)} Ortsteilen ${changed === 1 ? 'steht' : 'stehen'} ${to} in einer anderen Stufe als ${from}`,
    sentences: (up: readonly string[], down: readonly string[]) =>
      `${[up.length > 0 ? `Mehr Bedarf: ${names(up)}` : '', down.length > 0 ? `${up.length > 0 ? 'weniger' : 'Weniger'} Bedarf: ${names(down)}` : ''].filter((part) => part !== '').join('; ')}. Verglichen wird innerhalb der Stadt, nicht mit anderen Städten.`,
    cityHeadline: (indicator: string, before: string, from: number, after: string, to: number) => `${indicator}: ${before} im Jahr ${from}, ${after} im Jahr ${to}`,
    citySentences: (from: number, to: number) => `Das ist der Wert der ganzen Stadt. Beim Index hat von ${from} bis ${to} kein Ortsteil die Stufe gewechselt.`,
    notes: (from: number, to: number) => `Die Karte zeigt ${to}. Der Index jedes Jahres misst den Abstand vom Mittel dieses Jahres: Geht es allen besser, ändert sich die Stufe nicht. Verglichen sind ${from} und ${to}.`,
  },
  division: {
    headline: (title: string, rooms: number, largest: string, people: string) => `„${title}“: ${counted(rooms, 'Raum', 'Räume')}${largest === '' ? '' : `, der größte ist „${largest}“ mit ${people} Menschen`}`,
    span: (lowest: string, low: string, highest: string, high: string) => `Am wenigsten Bedarf zeigt „${lowest}“ (Index ${low}), am meisten „${highest}“ (${high}).`,
    open: (count: number) => (count === 0 ? '' : `${count === 1 ? 'Ein Ortsteil ist' : `${formatNumber(count)} Ortsteile sind`} noch keinem Raum zugeordnet.`),
    notes: (isOwn: boolean, source: string) => `${isOwn ? 'Das ist ein eigener Entwurf.' : `Das ist eine vorhandene Gliederung. Quelle: ${source}.`} Fragen: Passt das zu dem, wie Sie Ihren Stadtteil erleben?`,
  },
  compare: {
    notes: (a: string, b: string) => `Links A „${a}“, rechts B „${b}“. Gestrichelt umrandet ist, wer in einen anderen Raum kommt. Ein anderer Name allein ist keine Änderung.`,
  },
  hidden: {
    /** `labels`: names of the classes of these Ortsteile, from little need to much. */
    headline: (count: number, title: string, labels: readonly string[], isNeed: boolean) => `„${title}“: In ${count === 1 ? 'einem Ortsteil' : `${formatNumber(count)} Ortsteilen`} geht ${classesOfNeed(labels, isNeed)} unter`,
    /** The first by its figures beside those of its room, the others by name. */
    sentences: (first: Placed, room: Placed, others: readonly string[]) =>
      `${first.name} ${figures(first)} liegt im Raum „${room.name}“ ${figures(room)}${others.length === 0 ? ': ' : `; ebenso ist es mit ${names(others)}. `}Wer nur auf den Raum sieht, übersieht ${others.length === 0 ? 'ihn' : 'sie'}.`,
    notes: 'Die Karte zeigt nur Ortsteile mit viel Bedarf; die Linien sind die Grenzen der Räume. Ein Durchschnitt glättet: Darum gehört zu jedem Raum der Blick auf seine Ortsteile.',
  },
  profile: {
    headline: (name: string, value: string) => `${name} hat mit ${value} den höchsten Index`,
    sentences: 'Wie ist es bei Ihnen? Nennen Sie Ihren Ortsteil, dann zeigen wir ihn.',
    notes: 'Fragen aus dem Publikum: die ersten Buchstaben tippen, Eingabe. Danach mit Esc zurück. Den gezeigten Ortsteil vorher auswechseln, wenn jemand von dort im Raum sitzt und es unangenehm wäre.',
  },
  next: {
    headline: 'Ihre Ortskenntnis entscheidet mit',
    sentences: 'Der Index zeigt, wo genauer hinzusehen ist. Beurteilen lässt sich der Bedarf nur zusammen mit dem Wissen vor Ort.',
    notes: 'Wie geht es weiter: Wer nimmt Hinweise entgegen, bis wann, wann ist das nächste Treffen? Hier die eigenen Daten eintragen.',
  },
} as const
