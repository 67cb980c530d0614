import { bilder } from '../../../i18n/de/bilder'
import { spanSentence, spanWord, zuschnitt, type SpanCount } from '../../../i18n/de/zuschnitt'
import type { FigureBody } from '../../../map/figure/figure'
import { contextItems, type LegendItem, type PaperLegendModel } from '../../../map/figure/legendModel'
import type { Shown } from '../../../state/derived/shownTypes'
import { onPaper, today, type MakePictures } from '../../shared/bild/pictures'
import { shownFigure } from '../../shared/bild/shownFigure'
import { fileNameOf } from '../../shared/fileNameOf'
import { spanColours, spanScene } from './spanScene'
import { unitsWithGaps, type SpanRow } from './spanModel'

/**
 * The map of spans as a picture.
 * @param titles of the zonings the spans are over
 */
export const spanPictures =
  (rows: readonly SpanRow[], counts: readonly SpanCount[], units: Shown, titles: readonly string[]): MakePictures =>
  async (seen) => {
    const state = onPaper(seen)
    const scene = spanScene(rows, units.classCount, 'light')
    const colours = spanColours(units.classCount, 'light')
    const gaps = unitsWithGaps(rows).size
    const items = counts
      .filter(({ span, units: count }) => span !== null || count > 0)
      .map(({ span, units: count, people, unknown }): LegendItem => ({
        key: { kind: 'paint', paint: span === null ? { kind: 'pattern', pattern: 'hatch' } : { kind: 'colour', colour: colours[span]! } },
        label: spanWord(span),
        detail: zuschnitt.people(people, unknown),
        count: `${count}`,
      }))
    const veiled = contextItems(scene).map((item): LegendItem => (item.key.kind === 'veil' ? { ...item, label: zuschnitt.gaps, count: `${gaps}` } : item))
    const legend: PaperLegendModel = { title: zuschnitt.legend, groups: [{ items: [...items, ...veiled] }], notes: [bilder.countedUnits] }
    const body: FigureBody = { kind: 'maps', topology: state.data.boundaries, panels: [{ scene }], legend }
    const sentence = spanSentence(counts, titles.length)
    return [
      {
        name: bilder.map,
        fileName: fileNameOf(`zuschnitt ${units.title} ${units.year}`),
        figure: shownFigure({
          shown: units,
          state,
          body,
          date: today(),
          title: zuschnitt.mapHead,
          subtitle: `${units.title} ${units.year} · ${titles.join(' · ')}`,
          sentences: [sentence],
          alt: [zuschnitt.mapLabel, sentence, ...(units.status === 'modell' ? [bilder.modelBadge] : [])].map((part) => part.replace(/\.?$/, '.')).join(' '),
        }),
      },
    ]
  }
