import { describe, expect, it } from 'vitest'
import rivals from './fixtures/jsgeodaSynthetic53.json'
import { graphOf, groupsOf, isContiguous, taskOn } from './proposalFixture'
import { computeProposals } from './proposalTask'
import { scoreProposal } from './scoreProposal'
import { standardiseVariables } from './standardiseVariables'

const graph = graphOf(rivals.neighbours)
const variables = Object.entries(rivals.variables).map(([id, values]) => ({ id, weight: 1, values }))

describe.each(rivals.results)('$zones zones beside $method of jsgeoda', ({ zones, zoneOf, totalSS, betweenSS }) => {
  const task = taskOn(graph, { variables, population: rivals.population, zones, weights: { homogeneity: 1, balance: 0, compactness: 0, closeness: 0 }, count: 1 })

  it('measures its division as it does itself', () => {
    expect(groupsOf(zoneOf).every((group) => isContiguous(graph, group))).toBe(true)
    expect(scoreProposal(task, standardiseVariables(variables), zoneOf, zones).eta2).toBeCloseTo(betweenSS / totalSS, 10)
  })

  it('has no greater sum of squares within zones', () => {
    const result = computeProposals(task)
    if (!result.ok) throw new Error(result.problems[0]!.sentence)
    const theirs = scoreProposal(task, standardiseVariables(variables), zoneOf, zones).withinSS
    expect(result.value[0]!.scores.withinSS).toBeLessThanOrEqual(theirs + 1e-9)
  })
})
