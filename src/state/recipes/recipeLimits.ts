/** Longest title and origin: an address must stay an address. */
export const maxTextLength = 120
export const maxClassCount = 7
