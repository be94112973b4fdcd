import type { Day } from './calendar.js'
import type { Commissioner } from './organisation.js'
import type { Population } from './population.js'
import { Scene, type Numbers } from './process-writer.js'
import type { Random } from './random.js'
import type { Scenario } from './scenarios/scenario.js'
import { HEALTH_SERVICES } from './services.js'
import type { Story } from './story.js'

const ANNUAL = [60, 85, 140, 210, 380, 620, 940, 1_500, 2_700, 4_800, 9_600] as const

/** Plays a scenario with a casting that chance chooses; null where no commissioner of the population may tell it then. */
export function playScenario(
  scenario: Scenario,
  day: Day,
  population: Population,
  random: Random,
  numbers: Numbers,
  lateThatDay = false,
): Scene | null {
  const commissioner = commissionerFor(scenario, day, population, random)
  if (!commissioner) return null
  const scene = new Scene(
    {
      commissioner,
      providers: random.several(eligible(population, scenario), scenario.providers),
      service: random.pick(HEALTH_SERVICES),
      day,
      years: random.integer(1, 5),
      annual: annualValue(random),
      lateThatDay,
    },
    random,
    numbers,
  )
  scenario.play(scene)
  return scene
}

const eligible = ({ providers }: Population, { kinds }: Scenario): Population['providers'] =>
  kinds === undefined ? providers : providers.filter(({ kind }) => kinds.includes(kind))

/** Plays a story of the small sample with its own casting. */
export function playStory(story: Story, random: Random, numbers: Numbers): Scene {
  const { commissioner, providers, service, day } = story
  const years = story.years ?? random.integer(1, 5)
  const annual = story.annual ?? annualValue(random)
  const scene = new Scene({ commissioner, providers, service, day, years, annual }, random, numbers)
  story.play(scene)
  return scene
}

const annualValue = (random: Random): number => random.pick(ANNUAL) * 1_000 + random.integer(0, 99) * 250

/** A commissioner that may tell the scenario, exists on that day, and will in the months of its later notices. */
function commissionerFor(
  scenario: Scenario,
  day: Day,
  { commissioners }: Population,
  random: Random,
): Commissioner | null {
  const start = random.integer(0, commissioners.length - 1)
  for (let step = 0; step < commissioners.length; step += 1) {
    const candidate = commissioners[(start + step) % commissioners.length] as Commissioner
    if (scenario.commissioners.includes(candidate.form) && candidate.from <= day && day <= candidate.to) {
      return candidate
    }
  }
  return null
}
