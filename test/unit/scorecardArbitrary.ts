import fc from 'fast-check'
import type { Criterion, CriterionDirection } from '../../src/core/zoning/scorecard/criterion'
import type { Candidate } from '../../src/core/zoning/scorecard/scorecard'
import { candidateOf, criterionOf } from '../../src/core/zoning/scorecard/scorecardFixture'

const finite = fc.integer({ min: -400, max: 400 }).map((tenth) => tenth / 10)

const criterionArbitrary = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record({ direction: fc.constantFrom<CriterionDirection>('high', 'low', 'target'), anchor: finite, width: fc.integer({ min: 1, max: 300 }), weight: fc.integer({ min: 0, max: 10 }), must: fc.option(fc.integer({ min: 0, max: 30 })) })
    .map(({ direction, anchor, width, weight, must }) => criterionOf(id, { direction, bad: anchor, good: direction === 'low' ? anchor - width / 10 : anchor + width / 10, weight, must }))

/** Two to six plans with a value in each of one to seven criteria, of which the first has a weight. */
export const cardArbitrary: fc.Arbitrary<{ criteria: readonly Criterion[]; candidates: readonly Candidate[] }> = fc
  .record({ criteria: fc.integer({ min: 1, max: 7 }), plans: fc.integer({ min: 2, max: 6 }) })
  .chain(({ criteria, plans }) =>
    fc.record({
      criteria: fc.tuple(...Array.from({ length: criteria }, (_, i) => criterionArbitrary(`k${i}`))).map(([first, ...rest]) => [{ ...first!, weight: Math.max(1, first!.weight) }, ...rest]),
      candidates: fc.array(fc.array(finite, { minLength: criteria, maxLength: criteria }), { minLength: plans, maxLength: plans }).map((rows) => rows.map((row, i) => candidateOf(`p${i}`, Object.fromEntries(row.map((value, k) => [`k${k}`, value]))))),
    }),
  )
