import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chaptersOf, withChapter, withConfirmed, withMoved, withText } from './editReport'
import { figuresMark } from './figuresMark'
import { parseReport, readReport } from './parseReport'
import { emptyReport, reportLimits, type Report } from './report'
import { textParts } from './textParts'

const known = ['blick', 'index', 'methode'].map((id) => ({ id, standard: true }))
const extra = [...known, { id: 'glossar', standard: false }]

describe('parseReport', () => {
  it('reads what it wrote', () => {
    const line = fc.string({ maxLength: 30 })
    const id = fc.stringMatching(/^[a-z][a-z.:0-9-]{0,20}$/)
    const ids = fc.uniqueArray(id, { maxLength: 5 })
    const anyReport: fc.Arbitrary<Report> = fc.record({
      title: line,
      subtitle: line,
      author: line,
      office: line,
      date: line,
      chapters: fc.uniqueArray(fc.record({ id, on: fc.boolean() }), { maxLength: 6, selector: (chapter) => chapter.id }),
      texts: fc.dictionary(id, fc.record({ text: fc.string({ maxLength: 200 }), mark: line }), { maxKeys: 5 }),
      zonings: fc.option(ids, { nil: null }),
      profiles: ids,
    })
    fc.assert(fc.property(anyReport, (report) => { expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report) }), { numRuns: 100 })
  })

  it('keeps chapters it does not know and fills in what an older version did not write', () => {
    expect(parseReport({ chapters: [{ id: 'zukunft', on: true, more: 1 }, { id: 'zukunft', on: false }] })).toEqual({ ...emptyReport, chapters: [{ id: 'zukunft', on: true }] })
    expect(parseReport({})).toEqual(emptyReport)
  })

  it.each([
    null,
    [],
    'text',
    7,
    { title: 1 },
    { title: 'a'.repeat(reportLimits.line + 1) },
    { chapters: {} },
    { chapters: [{ id: 'a' }] },
    { chapters: [{ id: '', on: true }] },
    { chapters: Array.from({ length: reportLimits.chapters + 1 }, (_, i) => ({ id: String(i), on: true })) },
    { texts: [] },
    { texts: { a: 'text' } },
    { texts: { a: { text: 'a'.repeat(reportLimits.text + 1), mark: '' } } },
    { texts: { '': { text: 'a', mark: '' } } },
    JSON.parse('{"texts":{"__proto__":{"text":"a","mark":""}}}') as unknown,
    { zonings: [1] },
    { profiles: 'unit:01' },
  ])('refuses %j', (json) => {
    expect(parseReport(json)).toBeNull()
  })

  it('names the field that does not fit', () => {
    const read = readReport({ texts: { 'blick.text': { text: 1 } } })
    expect(read.ok ? '' : read.problems[0]!.place.value).toBe('texts.blick.text')
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (any) => { parseReport(any) }), { numRuns: 200 })
  })
})

describe('editing a report', () => {
  it('begins with the chapters of the registry', () => {
    expect(chaptersOf(emptyReport, extra)).toEqual([...known.map(({ id }) => ({ id, on: true })), { id: 'glossar', on: false }])
  })

  it('moves chapters among those that are known, past those that are not', () => {
    const report: Report = { ...emptyReport, chapters: [{ id: 'blick', on: true }, { id: 'zukunft', on: true }, { id: 'index', on: false }] }
    expect(withMoved(report, known, 'index', -1).chapters.map(({ id }) => id)).toEqual(['index', 'blick', 'zukunft', 'methode'])
    expect(withMoved(report, known, 'blick', -1)).toBe(report)
    expect(withMoved(report, known, 'fehlt', 1)).toBe(report)
    const moved = withMoved(report, known, 'blick', 1)
    expect(moved.chapters.map(({ id }) => id)).toEqual(['zukunft', 'index', 'blick', 'methode'])
  })

  it('turns chapters on and off; one that came later waits', () => {
    const off = withChapter(emptyReport, known, 'index', false)
    expect(off.chapters.find(({ id }) => id === 'index')).toEqual({ id: 'index', on: false })
    expect(chaptersOf(off, extra).at(-1)).toEqual({ id: 'glossar', on: false })
    expect(chaptersOf(off, [...known, { id: 'spaeter', standard: true }]).at(-1)).toEqual({ id: 'spaeter', on: false })
  })

  it('keeps texts, takes empty ones out', () => {
    const written = withText(emptyReport, 'blick.text', 'Ein Satz.', 'abc')
    expect(written.texts).toEqual({ 'blick.text': { text: 'Ein Satz.', mark: 'abc' } })
    expect(withText(written, 'blick.text', 'Ein Satz.', 'abc')).toBe(written)
    expect(withConfirmed(written, 'blick.text', 'neu').texts['blick.text']).toEqual({ text: 'Ein Satz.', mark: 'neu' })
    expect(withConfirmed(written, 'anders', 'neu')).toBe(written)
    expect(withText(written, 'blick.text', ' \n ', 'abc').texts).toEqual({})
    expect(withText(emptyReport, 'blick.text', '', 'abc')).toBe(emptyReport)
    expect(parseReport(withText(emptyReport, 'a', 'x'.repeat(reportLimits.text + 9), ''))).not.toBeNull()
  })
})

describe('figuresMark', () => {
  it('changes with a figure, not with a word', () => {
    const mark = figuresMark({ sentences: ['Dort leben 12.300 Menschen.'], others: [] })
    expect(mark).toMatch(/^[0-9a-f]{8}$/)
    expect(figuresMark({ sentences: ['In diesen wohnen 12.300, nicht mehr.'], others: [] })).toBe(mark)
    expect(figuresMark({ sentences: ['Dort leben 12.301 Menschen.'], others: [] })).not.toBe(mark)
    expect(figuresMark({ sentences: ['Es sind −0,1.'], others: [] })).not.toBe(figuresMark({ sentences: ['Es sind 0,1.'], others: [] }))
    expect(figuresMark({ sentences: ['Dort leben 12.300 Menschen.'], others: ['Altstadt'] })).not.toBe(mark)
  })

  it('is empty without figures', () => {
    expect(figuresMark({ sentences: ['Kein Ort.'], others: [] })).toBe('')
  })

  // FNV-1a of "a" as published with the algorithm.
  it('is FNV-1a', () => {
    expect(figuresMark({ sentences: [], others: ['a'] })).toBe('e40c292c')
    expect(figuresMark({ sentences: [], others: ['foobar'] })).toBe('bf9cf968')
  })
})

describe('textParts', () => {
  it('knows paragraphs and lists', () => {
    expect(textParts('Eins.\r\n\r\nZwei  Worte.\n- a\n• b\n1. eins\n2) zwei\n\n3. drei\n-kein Punkt')).toEqual([
      { kind: 'paragraph', text: 'Eins.' },
      { kind: 'paragraph', text: 'Zwei Worte.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'numbers', items: ['eins', 'zwei', 'drei'] },
      { kind: 'paragraph', text: '-kein Punkt' },
    ])
    expect(textParts(' \n ')).toEqual([])
  })

  it('loses no letter of a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \n-]{0,80}$/), (text) => {
        const words = textParts(text).flatMap((part) => (part.kind === 'paragraph' ? [part.text] : part.items)).join(' ')
        expect(words.replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''))
      }),
      { numRuns: 150 },
    )
  })
})
