import type { Scene } from '../process-writer.js'
import { CONTRACTS_FINDER } from './contracts-finder.js'
import { PROCUREMENT_ACT } from './procurement-act.js'
import { PSR_COMPARED } from './psr-compared.js'
import { PSR_DIRECT } from './psr-direct.js'
import { REGULATIONS_2015 } from './regulations-2015.js'
import type { Scenario } from './scenario.js'

/** Every scenario that can be cast with any commissioner, provider and service it allows. */
export const SCENARIOS: readonly Scenario[] = [
  ...PSR_DIRECT,
  ...PSR_COMPARED,
  ...PROCUREMENT_ACT,
  ...REGULATIONS_2015,
  ...CONTRACTS_FINDER,
]

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name === name)
  if (!found) throw new Error(`No scenario is called ${name}`)
  return found
}

/** The play of a scenario, for stories that cast it themselves. */
export const play = (name: string): ((scene: Scene) => void) => scenarioNamed(name).play
