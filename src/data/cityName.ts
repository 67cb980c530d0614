import type { DataPackage } from './dataPackage'

/** Name of a package's city: its title up to the colon („Erfurt: 53 Ortsteile“). */
export const cityName = ({ title }: Pick<DataPackage, 'title'>): string => title.replace(/:.*$/, '').trim()
