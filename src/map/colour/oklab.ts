/**
 * Colours in OKLab, a space in which equal distances look about equally far
 * apart. Source: Björn Ottosson, "A perceptual color space for image
 * processing" (2020), matrices of the version of 2021-01-25; sRGB transfer
 * curve of IEC 61966-2-1.
 */

/** Linear-light red, green, blue; 0 to 1 inside the sRGB gamut. */
export type LinearRgb = readonly [r: number, g: number, b: number]

/** Lightness 0 (black) to 1 (white), green–red and blue–yellow axes. */
export type Oklab = readonly [L: number, a: number, b: number]

const decode = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const encode = (channel: number): number => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055)

/** Reads `#rrggbb`. Throws on any other spelling: palettes are written by programmers. */
export const linearFromHex = (hex: string): LinearRgb => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) throw new Error(`Not a colour of the form #rrggbb (${hex})`)
  const channel = (text: string) => decode(parseInt(text, 16) / 255)
  return [channel(match[1]!), channel(match[2]!), channel(match[3]!)]
}

/** Writes `#rrggbb`; channels outside the gamut are clipped. */
export const hexFromLinear = (rgb: LinearRgb): string =>
  `#${rgb
    .map((channel) => {
      const byte = Math.round(255 * encode(Math.min(1, Math.max(0, channel))))
      return byte.toString(16).padStart(2, '0')
    })
    .join('')}`

export const oklabFromLinear = ([r, g, b]: LinearRgb): Oklab => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

export const linearFromOklab = ([L, a, b]: Oklab): LinearRgb => {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

export const oklabFromHex = (hex: string): Oklab => oklabFromLinear(linearFromHex(hex))
export const hexFromOklab = (lab: Oklab): string => hexFromLinear(linearFromOklab(lab))

/** Distance of two colours in OKLab; about 0.02 is just noticeable side by side. */
export const oklabDistance = (one: Oklab, other: Oklab): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])

/**
 * `count` colours along the polyline through `stops` (at least two), first and
 * last stop included, at equal arc length, so that neighbouring steps look
 * equally far apart whatever the count. Throws for fewer than two.
 */
export const rampThrough = (stops: readonly string[], count: number): readonly string[] => {
  if (stops.length < 2 || count < 2) throw new Error(`A ramp needs at least two stops and two steps (${stops.length}, ${count})`)
  const labs = stops.map(oklabFromHex)
  const reached = [0]
  for (let i = 1; i < labs.length; i++) reached.push(reached[i - 1]! + oklabDistance(labs[i - 1]!, labs[i]!))
  const total = reached[reached.length - 1]!
  return Array.from({ length: count }, (_, step) => {
    const wanted = (total * step) / (count - 1)
    let i = 1
    while (i < labs.length - 1 && reached[i]! < wanted) i++
    const from = labs[i - 1]!
    const to = labs[i]!
    const t = (wanted - reached[i - 1]!) / (reached[i]! - reached[i - 1]!)
    return hexFromOklab([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])])
  })
}
