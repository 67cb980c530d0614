/** Maps [d0, d1] to [r0, r1] in a straight line; a domain without width maps to r0. d3-scale would cost 11 kB before the first map for this. */
export const linearScale =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0)
