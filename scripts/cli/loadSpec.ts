import type { IndexSpec } from '../../src/core/index/indexSpec'
import { parseIndexSpec } from '../../src/core/index/parseIndexSpec'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { readJson } from './readInput'

/** A recipe from its JSON file. */
export const loadSpec = (file: string): Result<IndexSpec> => {
  const json = readJson(file)
  if (!json.ok) return json
  const inFile = (problem: Problem): Problem => ({ ...problem, place: { file, ...problem.place } })
  const spec = parseIndexSpec(json.value)
  return spec.ok ? success(spec.value, spec.warnings.map(inFile)) : failure(...spec.problems.map(inFile))
}
