export interface FlowInput {
  /** Ids of the rooms on the left, from top to bottom. */
  readonly left: readonly string[]
  /** Ids of the rooms on the right, in any order. */
  readonly right: readonly string[]
  /** What goes from a room on the left to one on the right; values from 0 on. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly value: number }[]
  /** Room on the left by its counterpart on the right. */
  readonly counterpart: ReadonlyMap<string, string>
  /** Ids on the right that stand last whatever goes there. */
  readonly last?: ReadonlySet<string>
  /** Height of all values together. */
  readonly valueHeight: number
  readonly gap: number
  /** Height a room has for its label, however small it is. */
  readonly leastSlot: number
}

export interface FlowNode {
  readonly id: string
  readonly value: number
  /** The bar; as high as its ribbons together. */
  readonly y: number
  readonly height: number
  /** Centre line of the label. */
  readonly middle: number
}

export interface FlowRibbon {
  /** Position of its link in the input. */
  readonly link: number
  readonly width: number
  /** Upper edge on the left and on the right. */
  readonly y0: number
  readonly y1: number
}

export interface FlowLayout {
  readonly left: readonly FlowNode[]
  readonly right: readonly FlowNode[]
  readonly ribbons: readonly FlowRibbon[]
  readonly height: number
}

/** Right rooms beside their counterparts; those without where the middle of what reaches them comes from. */
const rightOrder = ({ left, right, links, counterpart, last = new Set() }: FlowInput): string[] => {
  const place = new Map(left.map((id, i) => [id, i]))
  const key = (id: string): number => {
    if (last.has(id)) return Infinity
    const own = place.get(counterpart.get(id) ?? '')
    if (own !== undefined) return own
    const incoming = links.filter(({ to }) => to === id)
    const total = incoming.reduce((sum, { value }) => sum + value, 0)
    // Half a step down, so that it stands beside the room it mostly comes from and not before it.
    return total === 0 ? left.length : incoming.reduce((sum, { from, value }) => sum + (place.get(from)! * value) / total, 0) + 0.5
  }
  return right
    .map((id, i) => ({ id, i, key: key(id) }))
    .sort((x, y) => (x.key === y.key ? x.i - y.i : x.key - y.key))
    .map(({ id }) => id)
}

/**
 * Places of a flow diagram between two divisions of the same: bars left and right
 * on one scale, a ribbon per link, as wide on the left as on the right. Within a bar ribbons
 * stand in the order of the bars across, so that they cross only where rooms do. No DOM.
 *
 * @returns nodes and ribbons in pixels from the top; nothing for no rooms. A room without value has a bar of height 0.
 * @throws RangeError for a negative or infinite value or a link to a room that is not there
 */
export const flowLayout = (input: FlowInput): FlowLayout => {
  const { left, links, valueHeight, gap, leastSlot } = input
  const right = rightOrder(input)
  const placeLeft = new Map(left.map((id, i) => [id, i]))
  const placeRight = new Map(right.map((id, i) => [id, i]))
  for (const { from, to, value } of links) {
    if (!placeLeft.has(from) || !placeRight.has(to)) throw new RangeError(`No room for the link from ${from} to ${to}`)
    if (!(value >= 0 && value < Infinity)) throw new RangeError('Values are numbers from 0 on')
  }
  const total = links.reduce((sum, { value }) => sum + value, 0)
  const scale = total === 0 ? 0 : valueHeight / total
  const valuesOf = (ids: readonly string[], end: 'from' | 'to'): number[] => ids.map((id) => links.reduce((sum, link) => (link[end] === id ? sum + link.value : sum), 0))
  const values = { left: valuesOf(left, 'from'), right: valuesOf(right, 'to') }
  const needed = (side: readonly number[]): number => side.reduce((sum, value) => sum + Math.max(value * scale, leastSlot), 0) + Math.max(0, side.length - 1) * gap
  const height = Math.max(needed(values.left), needed(values.right))

  const place = (ids: readonly string[], side: readonly number[]): FlowNode[] => {
    const spare = height - needed(side)
    const space = gap + (ids.length > 1 ? spare / (ids.length - 1) : 0)
    let top = ids.length > 1 ? 0 : spare / 2
    return ids.map((id, i): FlowNode => {
      const value = side[i]!
      const slot = Math.max(value * scale, leastSlot)
      const middle = top + slot / 2
      top += slot + space
      return { id, value, y: middle - (value * scale) / 2, height: value * scale, middle }
    })
  }
  const nodes = { left: place(left, values.left), right: place(right, values.right) }

  const edges = (side: readonly FlowNode[], own: 'from' | 'to', across: ReadonlyMap<string, number>): number[] => {
    const tops = new Array<number>(links.length).fill(0)
    const other = own === 'from' ? 'to' : 'from'
    for (const { id, y } of side) {
      let next = y
      const mine = links.map((link, i) => ({ link, i })).filter(({ link }) => link[own] === id)
      for (const { link, i } of mine.sort((x, z) => across.get(x.link[other])! - across.get(z.link[other])! || x.i - z.i)) {
        tops[i] = next
        next += link.value * scale
      }
    }
    return tops
  }
  const y0 = edges(nodes.left, 'from', placeRight)
  const y1 = edges(nodes.right, 'to', placeLeft)
  return { ...nodes, ribbons: links.map(({ value }, link) => ({ link, width: value * scale, y0: y0[link]!, y1: y1[link]! })), height }
}

/** Outline of a ribbon between two upright lines. */
export const ribbonPath = ({ y0, y1, width }: FlowRibbon, x0: number, x1: number): string => {
  const middle = (x0 + x1) / 2
  const at = (value: number): string => value.toFixed(1)
  return `M${at(x0)},${at(y0)}C${at(middle)},${at(y0)} ${at(middle)},${at(y1)} ${at(x1)},${at(y1)}V${at(y1 + width)}C${at(middle)},${at(y1 + width)} ${at(middle)},${at(y0 + width)} ${at(x0)},${at(y0 + width)}Z`
}
