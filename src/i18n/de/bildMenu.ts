/** Words of the buttons that save a picture; apart from its other sentences, which load with the menu. */
export const bildMenu = {
  menu: 'Bild',
  of: (title: string): string => `Bild sichern: ${title}`,
} as const
