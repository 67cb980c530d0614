import { linearFromHex } from './oklab'

/** CIE L*a*b* under D65: lightness 0 to 100, green–red, blue–yellow. */
export type Cielab = readonly [L: number, a: number, b: number]

const white = [0.95047, 1, 1.08883] as const
const cubic = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)

/** `#rrggbb` in CIELAB (sRGB, white D65; IEC 61966-2-1, CIE 15). Throws on another spelling. */
export const cielabFromHex = (hex: string): Cielab => {
  const [r, g, b] = linearFromHex(hex)
  const x = cubic((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0])
  const y = cubic((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / white[1])
  const z = cubic((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2])
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const radians = Math.PI / 180
const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360)

/**
 * How different two colours look: CIEDE2000 with k_L = k_C = k_H = 1. About 1 is
 * just noticeable side by side, from 10 on colours are told apart at a glance.
 * Symmetric, 0 for equal colours. Source: Sharma, Wu and Dalal, "The CIEDE2000
 * Color-Difference Formula: Implementation Notes, Supplementary Test Data, and
 * Mathematical Observations" (2005), equations 2 to 22.
 */
export const ciede2000 = ([L1, a1, b1]: Cielab, [L2, a2, b2]: Cielab): number => {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const G = 0.5 * (1 - Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7)))
  const [p1, p2] = [(1 + G) * a1, (1 + G) * a2]
  const [C1, C2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)]
  const isGrey = C1 * C2 === 0
  const turn = h2 - h1
  const dh = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
  const dL = L2 - L1
  const dC = C2 - C1
  const dH = 2 * Math.sqrt(C1 * C2) * Math.sin((dh / 2) * radians)
  const L = (L1 + L2) / 2
  const C = (C1 + C2) / 2
  const h = isGrey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2
  const T = 1 - 0.17 * Math.cos((h - 30) * radians) + 0.24 * Math.cos(2 * h * radians) + 0.32 * Math.cos((3 * h + 6) * radians) - 0.2 * Math.cos((4 * h - 63) * radians)
  const rotation = 30 * Math.exp(-(((h - 275) / 25) ** 2))
  const RC = 2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7))
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2)
  const SC = 1 + 0.045 * C
  const SH = 1 + 0.015 * C * T
  const RT = -Math.sin(2 * rotation * radians) * RC
  return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH))
}

/** CIEDE2000 of two colours `#rrggbb`. */
export const colourDifference = (one: string, other: string): number => ciede2000(cielabFromHex(one), cielabFromHex(other))
