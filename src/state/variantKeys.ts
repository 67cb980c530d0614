/** Key of a variant that travels with an address. */
export const variantKey = 'variante'

/** Mark in the browser's storage that variants are kept, so that only then the workshop loads with the page. */
export const variantsFlag = 'sozialraum.eigene-varianten'
