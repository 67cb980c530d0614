import { legendKeyMarks, keyHeight, keyWidth } from './legendKeyMarks'
import type { LegendGroup, LegendItem, PaperLegendModel } from './legendModel'
import { mark, type Mark } from './mark'
import { paperColours } from './paperStyle'
import { textWidth, wrapText } from './textWidth'

/** A text and the box it has been given; pixels. */
export interface TextBox {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A legend as it will be drawn, from 0, 0. */
export interface LegendLayout {
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly marks: readonly Mark[]
  /** Where every line of text lies; none overlaps another, none leaves the legend. */
  readonly texts: readonly TextBox[]
}

export interface LegendRoom {
  readonly width: number
  /** Columns; as many as find room where it is left out. */
  readonly columns?: number | undefined
  /** Size of the words in pixels; 12 on a sheet in the hand. */
  readonly fontSize?: number | undefined
  /** Begins the ids; unique in the document. */
  readonly prefix?: string | undefined
}

const minColumnWidth = 200
const columnGap = 20
const keyGap = 8
const leading = 1.3

interface Block {
  readonly height: number
  /** A heading must not stand alone at the end of a column. */
  readonly staysWithNext: boolean
  /** Part of the height that is left out at the top of a column; only heads have it. */
  readonly space?: number
  readonly draw: (x: number, y: number) => { readonly marks: readonly Mark[]; readonly texts: readonly TextBox[] }
}

const textMarks = (lines: readonly string[], x: number, y: number, size: number, attributes: Readonly<Record<string, string | number>>, weight: 400 | 600 = 400) => ({
  marks: lines.map((line, i) => mark('text', { x, y: y + size * (leading * i + 1), 'font-size': size, 'font-weight': weight, ...attributes }, [], line)),
  texts: lines.map((line, i): TextBox => ({ text: line, x, y: y + size * leading * i, width: textWidth(line, size, weight), height: size * leading })),
})

const itemBlock = (item: LegendItem, width: number, size: number, id: string): Block => {
  const scale = size / 12
  const left = keyWidth * scale + keyGap
  const countWidth = item.count === undefined ? 0 : textWidth(item.count, size, 600) + keyGap
  const room = width - left - countWidth
  const label = wrapText(item.label, room, size)
  const detail = item.detail === undefined ? [] : wrapText(item.detail, room, size * 0.9)
  // The range stands behind the name where both find room in one line.
  const joined = label.length === 1 && detail.length === 1 && textWidth(label[0]!, size) + keyGap + textWidth(detail[0]!, size * 0.9) <= room
  const lineHeight = size * leading
  const height = Math.max(lineHeight, lineHeight * label.length + (joined ? 0 : size * 0.9 * leading * detail.length), keyHeight * scale + 4) + size * 0.2
  return {
    height,
    staysWithNext: false,
    draw: (x, y) => {
      const sign = mark('g', { transform: `translate(${(x).toFixed(2)},${(y + (lineHeight - keyHeight * scale) / 2 + 1).toFixed(2)}) scale(${scale.toFixed(3)})` }, legendKeyMarks(item.key, id))
      const words = textMarks(label, x + left, y, size, { fill: paperColours.ink })
      const more = joined
        ? textMarks(detail, x + width - countWidth - textWidth(detail[0]!, size * 0.9), y + size * 0.1, size * 0.9, { fill: paperColours.muted })
        : textMarks(detail, x + left, y + lineHeight * label.length, size * 0.9, { fill: paperColours.muted })
      const countText = item.count ?? ''
      const counts = countText === '' ? { marks: [], texts: [] } : textMarks([countText], x + width - textWidth(countText, size, 600), y, size, { fill: paperColours.ink }, 600)
      // Right-aligned by anchor, so that a narrower typeface still ends at the edge.
      const toRight = (marks: readonly Mark[], right: number) => marks.map((each) => ({ ...each, attributes: { ...each.attributes, x: right.toFixed(2), 'text-anchor': 'end' } }))
      return {
        marks: [sign, ...words.marks, ...(joined ? toRight(more.marks, x + width - countWidth) : more.marks), ...toRight(counts.marks, x + width)],
        texts: [...words.texts, ...more.texts, ...counts.texts],
      }
    },
  }
}

const headGap = 0.63

/**
 * What stands above rows: the name of the legend or of a group, and at the right above the numbers what they count, on the same line where both find room.
 * @param space above it, which a head at the top of a column does without
 */
const headBlock = (text: string, countHead: string, width: number, size: number, base: number, space: number): Block => {
  const lines = text === '' ? [] : wrapText(text, width, size, 600)
  const small = base * 0.9
  const countWidth = countHead === '' ? 0 : textWidth(countHead, small)
  const ownLine = countHead !== '' && (lines.length === 0 || textWidth(lines.at(-1)!, size, 600) + keyGap + countWidth > width)
  const count = lines.length + (ownLine ? 1 : 0)
  return {
    height: count * size * leading + base * headGap + space,
    staysWithNext: true,
    space,
    draw: (x, y) => {
      const words = textMarks(lines, x, y + space, size, { fill: paperColours.ink }, 600)
      if (countHead === '') return words
      const number = textMarks([countHead], x + width - countWidth, y + space + (count - 1) * size * leading + (size - small), small, { fill: paperColours.muted })
      return { marks: [...words.marks, ...number.marks.map((each) => ({ ...each, attributes: { ...each.attributes, x: (x + width).toFixed(2), 'text-anchor': 'end' } }))], texts: [...words.texts, ...number.texts] }
    },
  }
}

const textBlock = (text: string, width: number, size: number, weight: 400 | 600, colour: string, gap: number, staysWithNext = false): Block => {
  const lines = wrapText(text, width, size, weight)
  return { height: lines.length * size * leading + gap, staysWithNext, draw: (x, y) => textMarks(lines, x, y + gap / 2, size, { fill: colour }, weight) }
}

/** Breaks blocks into at most `columns` columns of at most this height; null where they do not fit. */
const broken = (blocks: readonly Block[], columns: number, height: number): readonly (readonly Block[])[] | null => {
  const result: Block[][] = [[]]
  let used = 0
  for (let i = 0; i < blocks.length; ) {
    // A heading and the row below it move together.
    let end = i
    while (blocks[end]!.staysWithNext && end + 1 < blocks.length) end++
    const group = blocks.slice(i, end + 1)
    const needed = group.reduce((sum, block) => sum + block.height, 0)
    if (used > 0 && used + needed > height) {
      if (result.length === columns) return null
      result.push([])
      used = 0
    }
    if (needed > height) return null
    result[result.length - 1]!.push(...group)
    used += needed
    i = end + 1
  }
  return result
}

/** How much higher a legend may become so that no group is torn apart. */
const wholeCost = 1.6

const isScale = ({ items }: LegendGroup): boolean => items.some(({ key }) => key.kind === 'paint' && key.paint.kind === 'colour')

/** The same blocks, each staying with the next one of its group. @param scalesOnly only where the group is a scale of colours */
const keptWhole = (groups: readonly (readonly [LegendGroup, readonly Block[]])[], scalesOnly: boolean): readonly Block[] =>
  groups.flatMap(([group, blocks]) => (scalesOnly && !isScale(group) ? blocks : blocks.map((block, i) => (i === blocks.length - 1 ? block : { ...block, staysWithNext: true }))))

/**
 * Lays a legend out in a given width: every row in full, long names in several
 * lines, in as many columns as find room, the columns about equally high. What
 * comes out is as high as it must be and never cut off. Measured by textWidth.
 */
export const layoutLegend = (model: PaperLegendModel, { width, columns: asked, fontSize = 12, prefix = 'legende' }: LegendRoom): LegendLayout => {
  const count = model.groups.reduce((sum, { items }) => sum + items.length, 0)
  const most = Math.max(1, Math.floor((width + columnGap) / ((minColumnWidth * fontSize) / 12 + columnGap)))
  const columns = Math.max(1, Math.min(asked ?? most, Math.max(1, count)))
  const columnWidth = (width - columnGap * (columns - 1)) / columns
  let id = 0
  const filled = model.groups.filter(({ items }) => items.length > 0)
  const headOf = ({ heading = '', countHead = '' }: LegendGroup, index: number): readonly Block[] => {
    const isNamed = index === 0 && model.title !== ''
    const name = isNamed ? headBlock(model.title, heading === '' ? countHead : '', columnWidth, fontSize * 1.1, fontSize, 0) : null
    const own = heading === '' && (isNamed || countHead === '') ? null : headBlock(heading, countHead, columnWidth, fontSize, fontSize, index === 0 && !isNamed ? 0 : fontSize * 0.4)
    return [name, own].filter((block) => block !== null)
  }
  const groups = filled.map((group, index): readonly [LegendGroup, readonly Block[]] => [group, [...headOf(group, index), ...group.items.map((item) => itemBlock(item, columnWidth, fontSize, `${prefix}-${id++}`))]])
  const blocks = groups.flatMap(([, list]) => list)
  const total = blocks.reduce((sum, block) => sum + block.height, 0)
  const least = Math.max(total / columns, ...blocks.map(({ height }) => height))
  const balanced = (list: readonly Block[], most: number): readonly (readonly Block[])[] | null => {
    for (let target = least; target <= most; target += fontSize * 0.5) {
      const found = broken(list, columns, target)
      if (found !== null) return found
    }
    return null
  }
  // Groups stay whole where that costs little height, the classes of a scale always.
  const parts = balanced(keptWhole(groups, false), least * wholeCost) ?? balanced(keptWhole(groups, true), Infinity)!
  // Heads at the top of columns begin at one height; rows that go on from the column before begin where its rows do.
  const headHeight = (part: readonly Block[]): number => part.slice(0, Math.max(0, part.findIndex(({ space }) => space === undefined))).reduce((sum, block) => sum + block.height, 0) - (part[0]?.space ?? 0)
  const tops = parts.map((part) => (part[0]?.space === undefined ? headHeight(parts[0]!) : -part[0].space))
  const title = model.title === '' || filled.length > 0 ? null : textBlock(model.title, width, fontSize * 1.1, 600, paperColours.ink, fontSize * 0.5)
  const drawn = [
    ...(title === null ? [] : [title.draw(0, -fontSize * 0.25)]),
    ...parts.flatMap((part, column) => {
      let y = tops[column]!
      return part.map((block) => {
        const piece = block.draw(column * (columnWidth + columnGap), y)
        y += block.height
        return piece
      })
    }),
  ]
  let bottom = (title?.height ?? 0) + Math.max(0, ...parts.map((part, column) => part.reduce((sum, block) => sum + block.height, tops[column]!)))
  for (const note of model.notes) {
    const block = textBlock(note, width, fontSize * 0.9, 400, paperColours.muted, fontSize * 0.4)
    drawn.push(block.draw(0, bottom))
    bottom += block.height
  }
  return { width, height: Math.ceil(bottom), columns: Math.min(columns, parts.length), marks: drawn.flatMap(({ marks }) => marks), texts: drawn.flatMap(({ texts }) => texts) }
}

/** Width and height in pixels that a legend will take: for layouts that plan before they draw. */
export const legendSize = (model: PaperLegendModel, room: LegendRoom): { readonly width: number; readonly height: number } => {
  const { width, height } = layoutLegend(model, room)
  return { width, height }
}
