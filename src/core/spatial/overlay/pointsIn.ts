import { heightAt, type Shape } from './edges'

/**
 * Whether a point in metres lies in a shape (even-odd rule over the edges below it).
 * Of shapes that share a border exactly one has a point on it.
 */
export const isInside = (x: number, y: number, { edges, box }: Shape): boolean => {
  // West and east as the edges take them: half open.
  if (x < box[0] || x >= box[2] || y < box[1] || y > box[3]) return false
  let inside = false
  for (let i = 0; i < edges.count; i++) if (edges.x1[i]! <= x && x < edges.x2[i]! && heightAt(edges, i, x) < y) inside = !inside
  return inside
}
