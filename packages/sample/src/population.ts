import { commissioner, COMMISSIONERS } from './commissioners.js'
import { dayOf } from './calendar.js'
import type { Commissioner, CommissionerForm, Organisation } from './organisation.js'
import { ENGLISH_PLACES } from './places.js'
import { provider, PROVIDER_FORMS, PROVIDERS, type ProviderForm } from './providers.js'

/** The organisations that a register may cast. */
export interface Population {
  readonly commissioners: readonly Commissioner[]
  readonly providers: readonly Organisation[]
}

/** The hand-written organisations of the small sample, without those outside England. */
export const SMALL_POPULATION: Population = {
  commissioners: Object.values(COMMISSIONERS).filter(({ jurisdiction }) => jurisdiction === 'ENGLAND'),
  providers: Object.values(PROVIDERS).filter(
    ({ name }) => !/Furnishings|Supplies|Software|Home Support|Housing 84/.test(name),
  ),
}

/**
 * Organisations for a large register: about one provider for 33 awards and one commissioner for 333, so that the page
 * of a provider is equally long at every size.
 */
export function populationFor(awards: number): Population {
  const providers = Math.max(60, Math.round(awards * 0.03))
  const commissioners = Math.max(24, Math.round(awards * 0.003))
  return {
    commissioners: Array.from({ length: commissioners }, (_, index) => manyCommissioners(index)),
    providers: Array.from({ length: providers }, (_, index) => manyProviders(index)),
  }
}

const QUALIFIERS = ['', 'North ', 'South ', 'East ', 'West ', 'Upper ', 'Greater ', 'Old ', 'New '] as const

/** A place name that differs for every index below 47 × 9. */
function placeOf(index: number): string {
  const qualifier = QUALIFIERS[Math.floor(index / ENGLISH_PLACES.length) % QUALIFIERS.length] as string
  return `${qualifier}${ENGLISH_PLACES[index % ENGLISH_PLACES.length] as string}`
}

const NAMES: readonly (readonly [form: ProviderForm, name: (place: string) => string])[] = [
  [PROVIDER_FORMS.foundationTrust, (place) => `${place} NHS Foundation Trust`],
  [PROVIDER_FORMS.communityInterest, (place) => `${place} Community Health CIC`],
  [PROVIDER_FORMS.company, (place) => `${place} Clinics Limited`],
  [PROVIDER_FORMS.charity, (place) => `${place} Hospice`],
  [PROVIDER_FORMS.federation, (place) => `${place} GP Federation Limited`],
  [PROVIDER_FORMS.smallCompany, (place) => `${place} Therapies Ltd`],
  [PROVIDER_FORMS.society, (place) => `${place} Care Co-operative Limited`],
  [PROVIDER_FORMS.charity, (place) => `${place} Recovery Trust`],
  [PROVIDER_FORMS.company, (place) => `${place} Diagnostics Limited`],
  [PROVIDER_FORMS.practice, (place) => `${place} Medical Centre`],
  [PROVIDER_FORMS.trust, (place) => `${place} Hospitals NHS Trust`],
  [PROVIDER_FORMS.partnership, (place) => `${place} Eye Care LLP`],
  [PROVIDER_FORMS.communityInterest, (place) => `${place} Wellbeing Community Interest Company`],
  [PROVIDER_FORMS.smallCompany, (place) => `${place} Patient Transport Limited`],
  [PROVIDER_FORMS.publicCompany, (place) => `${place} Urgent Care plc`],
]

/** Numbers of the large population begin above those of the hand-written one. */
const FIRST = 1_000

/** Provider names repeat after 47 × 9 × 15 of them; registers stay far below. */
function manyProviders(index: number): Organisation {
  const [form, name] = NAMES[index % NAMES.length] as (typeof NAMES)[number]
  const place = placeOf(Math.floor(index / NAMES.length))
  return provider(FIRST + index, form, name(place), place)
}

const BODIES: readonly (readonly [form: CommissionerForm, name: (place: string) => string, short: string])[] = [
  ['INTEGRATED_CARE_BOARD', (place) => `NHS ${place} Integrated Care Board`, 'ICB'],
  ['COUNCIL', (place) => `${place} Borough Council`, 'BC'],
  ['CLINICAL_COMMISSIONING_GROUP', (place) => `NHS ${place} Clinical Commissioning Group`, 'CCG'],
  ['HUB', (place) => `${place} Commissioning Hub`, 'HUB'],
]

const TERMS: Partial<Record<CommissionerForm, readonly [number, number]>> = {
  INTEGRATED_CARE_BOARD: [dayOf('2022-07-01'), dayOf('2039-12-31')],
  CLINICAL_COMMISSIONING_GROUP: [dayOf('2013-04-01'), dayOf('2022-06-30')],
}

function manyCommissioners(index: number): Commissioner {
  const [form, name, short] = BODIES[index % BODIES.length] as (typeof BODIES)[number]
  const place = placeOf(Math.floor(index / BODIES.length))
  const initials = place.replaceAll(/[^A-Z]/g, '')
  return commissioner(FIRST + index, form, name(place), `${initials}${short}${index}`, place, TERMS[form])
}
