const millimetresPerInch = 25.4
/** CSS pixels to the inch: what every length of a figure is reckoned in. */
export const pixelsPerInch = 96

/** Millimetres to pixels of the paper. */
export const mmToPixels = (millimetres: number): number => (millimetres * pixelsPerInch) / millimetresPerInch

/** Pixels of the paper to millimetres. */
export const pixelsToMm = (pixels: number): number => (pixels * millimetresPerInch) / pixelsPerInch
