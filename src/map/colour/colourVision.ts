import { hexFromLinear, linearFromHex, type LinearRgb } from './oklab'

/**
 * How a colour looks to someone who lacks one kind of cone. Source: Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency" (2009), matrices for severity 1.0, applied to
 * linear-light RGB.
 */
export const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia'] as const
export type Deficiency = (typeof deficiencies)[number]

const matrices: Readonly<Record<Deficiency, readonly [LinearRgb, LinearRgb, LinearRgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The colour (`#rrggbb`) as seen with the deficiency, clipped to sRGB. Greys stay as they are. */
export const seenWith = (deficiency: Deficiency, hex: string): string => {
  const [r, g, b] = linearFromHex(hex)
  const row = ([x, y, z]: LinearRgb) => x * r + y * g + z * b
  const [red, green, blue] = matrices[deficiency]
  return hexFromLinear([row(red), row(green), row(blue)])
}
