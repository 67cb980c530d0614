import { heightAt, joinEdges, type Shape } from './edges'
import { eachSlab } from './slabs'

/** How one shape is covered by others, in m². */
export interface Cover {
  /** Area of the shape itself. */
  readonly total: number
  /** Area in common with each of the others; ground that several of them cover counts for each. */
  readonly common: readonly number[]
  /** The same, but ground that several cover is divided evenly among them, so that the sum is at most `total`. */
  readonly divided: readonly number[]
  /** What none covers. `divided` and this add up to `total`. */
  readonly free: number
  /** What more than one covers. */
  readonly disputed: number
}

/** Measures exactly (but for rounding) how `others` cover `subject`; inside is by the even-odd rule. An empty subject gives zeros. */
export const cover = (subject: Shape, others: readonly Shape[]): Cover => {
  const edges = joinEdges([subject, ...others], subject.box)
  const common = others.map(() => 0)
  const divided = others.map(() => 0)
  let [total, free, disputed] = [0, 0, 0]
  const inside = new Uint8Array(others.length + 1)
  eachSlab(edges, { from: subject.box[0], to: subject.box[2], floor: subject.box[1] }, (x0, x1, order, count) => {
    inside.fill(0)
    let covering = 0
    const middle = (x0 + x1) / 2
    for (let i = 0; i + 1 < count; i++) {
      const owner = edges.owner[order[i]!]!
      inside[owner]! ^= 1
      if (owner > 0) covering += inside[owner] ? 1 : -1
      if (!inside[0]) continue
      const area = (x1 - x0) * (heightAt(edges, order[i + 1]!, middle) - heightAt(edges, order[i]!, middle))
      if (area === 0) continue
      total += area
      if (covering === 0) free += area
      else {
        if (covering > 1) disputed += area
        for (let other = 1; other < inside.length; other++) {
          if (!inside[other]) continue
          common[other - 1]! += area
          divided[other - 1]! += area / covering
        }
      }
    }
  })
  return { total, common, divided, free, disputed }
}
