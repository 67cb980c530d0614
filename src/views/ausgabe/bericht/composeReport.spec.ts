import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../../state/store'
import { withChapter, withText } from '../../../state/report/editReport'
import { emptyReport, type Report } from '../../../state/report/report'
import { composeReport } from './composeReport'
import { flowUnits } from './flowUnits'
import { reportChapters } from './reportChapters'
import { wordHtml } from './wordHtml'
import { embeddedPackage } from '../../../data/package/embedded'

const store = createAppStore(embeddedPackage())
const state = store.getState()
const report: Report = { ...emptyReport, profiles: ['unit:01', 'city', 'unit:99', 'zone:soziale-planungsraeume:fehlt'] }

describe('composeReport', () => {
  const chapters = composeReport(state, report)

  it('numbers chapters, sections, figures and tables without a gap; empty chapters have no number', () => {
    expect(chapters.map(({ id }) => id)).toEqual(reportChapters.map(({ id }) => id))
    expect(chapters.filter(({ number }) => number === null).map(({ id }) => id)).toEqual(['vorwort', 'folgerungen'])
    const numbers = chapters.flatMap(({ number }) => number ?? [])
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    const labels = chapters.flatMap(({ blocks }) => blocks.flatMap((each) => ('block' in each ? [each] : [])))
    for (const kind of ['figure', 'table'] as const) {
      const own = labels.filter(({ block }) => block.kind === kind).map(({ label }) => Number(label.replace(/\D/g, '')))
      expect(own.length).toBeGreaterThan(3)
      expect(own).toEqual(own.map((_, i) => i + 1))
    }
  })

  it('says of every figure and table with model values that they are such', () => {
    const marked = chapters.flatMap(({ blocks }) => blocks.flatMap((each) => ('block' in each && (each.block.kind === 'figure' || each.block.kind === 'table') && each.block.id !== 'quellen' ? [each.block] : [])))
    expect(marked.length).toBeGreaterThan(10)
    expect(marked.every(({ status }) => status === 'modell')).toBe(true)
  })

  it('fills every row of every table', () => {
    for (const { blocks } of chapters)
      for (const each of blocks) {
        if (!('block' in each) || each.block.kind !== 'table') continue
        const { columns, rows } = each.block
        expect(rows.length, each.block.caption).toBeGreaterThan(0)
        expect(rows.every((row) => row.length === columns.length && row.every((cell) => cell !== '' && !/undefined|NaN|\[object/.test(cell))), each.block.caption).toBe(true)
      }
  })

  it('shows the places the data have and leaves out the others', () => {
    expect(flowUnits(chapters, null).units.filter(({ kind }) => kind === 'profile')).toHaveLength(2)
  })

  it('gives every unit a key of its own and leads the contents to units that are there', () => {
    const { units } = flowUnits(chapters, null)
    expect(new Set(units.map(({ key }) => key)).size).toBe(units.length)
    const contents = units[0]!
    const targets = contents.kind === 'contents' ? contents.entries.map(({ target }) => target) : []
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.every((target) => units.some(({ key }) => key === target))).toBe(true)
  })

  it('keeps a written text when the figures change, and says so', () => {
    const slot = chapters.find(({ id }) => id === 'index')!.slots.find(({ key }) => key === 'index.ergebnis')!
    const written = withText(report, slot.key, 'Das Ergebnis überrascht nicht.\n- erstens', slot.mark)
    const same = composeReport(state, written).find(({ id }) => id === 'index')!.slots
    expect(same.find(({ key }) => key === slot.key)).toMatchObject({ changed: false, written: { text: 'Das Ergebnis überrascht nicht.\n- erstens' } })
    const other = composeReport({ ...state, year: 2012 }, written).find(({ id }) => id === 'index')!.slots
    expect(other.find(({ key }) => key === slot.key)).toMatchObject({ changed: true, written: { text: 'Das Ergebnis überrascht nicht.\n- erstens' } })
    const { units } = flowUnits(composeReport(state, written), null)
    expect(units.filter((unit) => unit.kind === 'paragraph' && unit.tone === 'written')).toHaveLength(1)
  })

  it('computes nothing again for a text, and prints a chapter once something is written in it', () => {
    const before = composeReport(state, report).find(({ id }) => id === 'index')!.blocks[0]!
    const written = withText(report, 'vorwort.text', 'Guten Tag.', '')
    const after = composeReport(state, written)
    expect('block' in before && (after.find(({ id }) => id === 'index')!.blocks[0] as typeof before).block).toBe('block' in before && before.block)
    expect(after[0]).toMatchObject({ id: 'vorwort', number: 1 })
  })

  it('explains only terms that occur', () => {
    const only = reportChapters.reduce<Report>((now, { id }) => withChapter(now, reportChapters, id, id === 'glossar' || id === 'vergleich'), report)
    const terms = composeReport(state, only).at(-1)!.blocks.flatMap((each) => ('block' in each && each.block.kind === 'terms' ? each.block.entries.map(({ term }) => term) : []))
    expect(terms).toContain('Gegenstück')
    expect(terms).not.toContain('WebGL')
    expect(terms).not.toContain('MSS')
  })

  it('is one plain document for word processors, with every chapter and nothing unescaped', () => {
    const written = withText({ ...report, title: 'A <b> & "C"' }, 'blick.text', '<script>alert(1)</script>', '')
    const html = wordHtml(written, flowUnits(composeReport(state, written), null).units, new Map(), { year: 2017, isModel: true, today: '1.2.2027' })
    expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;C&quot;</title>')
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).toContain('Modellwerte, keine amtlichen Zahlen')
    for (const { title, number } of composeReport(state, written)) if (number !== null) expect(html).toContain(`${String(number)} ${title}`)
    expect(html.match(/<table/g)!.length).toBeGreaterThan(8)
  })
})
