import { bewertung, criterionLabel, criterionValue, letterOf, points } from '../../../../i18n/de/bewertung'
import { bericht } from '../../../../i18n/de/bericht'
import { vergleich } from '../../../../i18n/de/vergleich'
import { wechsel } from '../../../../i18n/de/wechsel'
import { formatNumber, formatValue, listed } from '../../../../i18n/format'
import type { AppState } from '../../../../state/appState'
import { zoningById } from '../../../../state/derived/shown'
import { cardAt } from '../../../../state/scorecard/card'
import { provenanceAt } from '../../../../state/scorecard/provenance'
import { defaultSettings } from '../../../../state/scorecard/settings'
import { criteriaAt } from '../../../../state/scorecard/values'
import { leadSentences as scoreSentences } from '../../../vergleich/bewertung/leadSentences'
import { settingsStore } from '../../../vergleich/bewertung/useScorecard'
import { comparison, figuresOf } from '../../../vergleich/comparison'
import { comparedZonings, fixedPairsOf } from '../../../vergleich/useCompared'
import { leadSentences, uncertainSides, unitNamesOf } from '../../../vergleich/wechsel/leadOf'
import { roomName } from '../../../vergleich/wechsel/roomName'
import { sortedMoves } from '../../../vergleich/wechsel/sortedMoves'
import type { Zoning } from '../../../../core/zoning/zoning'
import type { Block, ChapterContext, ChapterDefinition } from '../blocks'
import { peopleProvenance } from '../provenance'

const pair = (state: AppState, a: Zoning, b: Zoning, index: number): readonly Block[] => {
  const { data, year } = state
  const fixed = fixedPairsOf(a, b)
  const compared = comparison(data, year, a, b, fixed)
  const [first, ...more] = leadSentences(state, a, b, fixed)
  const { byUnits, byPeople } = figuresOf(data, year, a, b)
  const names = unitNamesOf(data)
  const rows = sortedMoves(compared).map(({ unit, population, from, to }) => {
    const sides = uncertainSides(a, b, unit)
    return [names.get(unit) ?? wechsel.notInData, formatValue(population), roomName(a, from), roomName(b, to), sides.length === 0 ? bericht.certain : wechsel.uncertain(sides)]
  })
  return [
    { kind: 'heading', text: bericht.pairHead(a.title, b.title) },
    { kind: 'paragraph', tone: 'lead', text: bericht.pairWords(a.title, b.title) },
    { kind: 'paragraph', text: first! },
    ...(more.length === 0 ? [] : [{ kind: 'paragraph', text: more.join(' ') } as const]),
    { kind: 'paragraph', tone: 'fine', text: 'missing' in byUnits ? wechsel.noFigures : 'missing' in byPeople ? wechsel.unitsFine(formatNumber(byUnits.ari, 2)) : wechsel.peopleFine(formatNumber(byPeople.ari, 2), formatNumber(byUnits.ari, 2)) },
    ...(rows.length === 0 ? [] : [{ kind: 'table', id: `wechsel-${String(index)}`, caption: bericht.movedTable(a.title, b.title), columns: bericht.movedColumns, rows, ...peopleProvenance(state, year) } as const]),
    { kind: 'text', slot: `p-${a.id}-${b.id}`.slice(0, 100), prompt: bericht.prompts.pair },
  ]
}

/** The scorecard, where the group has set weights, anchors or demands of its own. */
const scores = (state: AppState, zonings: readonly Zoning[]): readonly Block[] => {
  const { settings } = settingsStore.getState()
  if (settings === defaultSettings || zonings.length === 0) return []
  const card = cardAt(state, zonings, settings, criterionLabel)
  if (!card.ok) return []
  const { value } = card
  const names = zonings.map(({ id, title }, i) => ({ id, title, letter: letterOf(i) }))
  const { lead, more } = scoreSentences(value, criteriaAt(state), names)
  const { status, sources } = provenanceAt(state)
  return [
    { kind: 'heading', text: bewertung.head },
    { kind: 'paragraph', text: [lead, ...more].join(' ') },
    {
      kind: 'table',
      id: 'bewertung',
      caption: bericht.scoreTable,
      columns: [{ label: bewertung.criterion, share: 28 }, ...names.map(({ letter, title }) => ({ label: `${letter} ${title}` }))],
      rows: [
        ...value.criteria.map((criterion, k) => [
          criterionLabel(value.definitions[k]!),
          ...value.rows.map(({ cells }) => {
            const at = cells[k]!
            const words = [at.value === null ? bewertung.noValue : criterionValue(value.definitions[k]!.unit, at.value), ...(at.contribution === null ? [] : [bewertung.ofPoints(points(at.contribution), points(criterion.share))]), ...(criterion.must === null || at.value === null ? [] : [at.missed ? bewertung.missed : bewertung.met])]
            return words.join(', ')
          }),
        ]),
        [bewertung.total, ...value.rows.map(({ total }) => (total === null ? '–' : bewertung.ofPoints(points(total), '100')))],
        [bewertung.rank, ...value.rows.map(({ rank }) => (rank === null ? bewertung.noRank : formatNumber(rank)))],
      ],
      note: bewertung.between,
      status,
      sources,
    },
  ]
}

const blocks = ({ state }: ChapterContext): readonly Block[] => {
  const [a, ...others] = comparedZonings(state)
  const first = zoningById(state, state.zoningA)
  if (a === undefined || first === null || others.length === 0) return []
  return [
    { kind: 'paragraph', text: vergleich.whatIsMovedText },
    ...others.flatMap((b, i) => pair(state, a, b, i)),
    ...scores(state, [a, ...others]),
    { kind: 'text', slot: 'text', prompt: bericht.prompts.comparison(listed(others.map(({ title }) => `„${title}“`))) },
  ]
}

/** What changes from the first compared zoning to each of the others. */
export const comparisonChapter: ChapterDefinition = { id: 'vergleich', ...bericht.chapters.vergleich, standard: true, blocks }
