import { boardSuccessions } from './lists/board-successions.js'
import { councils, upperTierCouncils } from './lists/councils.js'
import { cqcIndependentHospitals } from './lists/cqc-independent-hospitals.js'
import { boardsOf2022, boardsOf2026 } from './lists/integrated-care-boards.js'
import { mutuals } from './lists/mutuals.js'
import { nhsSuccessions } from './lists/nhs-successions.js'
import { odsCommissioners } from './lists/ods-commissioners.js'
import { odsTrusts } from './lists/ods-trusts.js'
import { rttProviders } from './lists/rtt-providers.js'
import { subIcbLocations } from './lists/sub-icb-locations.js'
import { trustsClosed } from './lists/trusts-closed.js'
import type { OrganisationList } from './organisation-list.js'

/** All lists that are read from files: bodies before what says how they follow each other. */
export const ORGANISATION_LISTS: readonly OrganisationList[] = [
  odsTrusts,
  odsCommissioners,
  boardsOf2022,
  boardsOf2026,
  subIcbLocations,
  councils,
  upperTierCouncils,
  mutuals,
  rttProviders,
  cqcIndependentHospitals,
  trustsClosed,
  nhsSuccessions,
  boardSuccessions,
]
