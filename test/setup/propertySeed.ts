import { configureGlobal } from 'fast-check'

/**
 * Property tests draw the same examples in every run, so that the same sources give the
 * same result everywhere. `PROPERTY_SEED=random npm run unit` looks for new ones; a number
 * repeats a run that found something.
 */
const asked = process.env['PROPERTY_SEED'] ?? '53'
configureGlobal(asked === 'random' ? {} : { seed: Number(asked) })
