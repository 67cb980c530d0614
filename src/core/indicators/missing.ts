/** Why a value is missing. A missing value is never NaN, 0 or ''. */
export type MissingReason = 'suppressed' | 'unknown' | 'notApplicable' | 'pending'

export interface Missing {
  readonly missing: MissingReason
}

/** A number or a typed missing value. */
export type Value = number | Missing

/** One shared object per reason, so that columns stay small and comparable by identity. */
export const missing: Readonly<Record<MissingReason, Missing>> = {
  suppressed: Object.freeze({ missing: 'suppressed' }),
  unknown: Object.freeze({ missing: 'unknown' }),
  notApplicable: Object.freeze({ missing: 'notApplicable' }),
  pending: Object.freeze({ missing: 'pending' }),
}

export const isMissing = (value: Value): value is Missing => typeof value !== 'number'
export const isPresent = (value: Value): value is number => typeof value === 'number'
