/** Letter of a compared zoning by its place in their list, as on the maps. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position)
