import { COMMISSIONERS } from './commissioners.js'
import type { Commissioner, Organisation } from './organisation.js'
import { PROVIDERS } from './providers.js'

/**
 * The invented systems of the sample as the register's reference rows: three boards of 1 July 2022, two of which became
 * one on 1 April 2026. Area codes from E54999001 on are not given out.
 */
export const SAMPLE_SYSTEMS = {
  source: 'Openward made-up sample',
  boards: [
    board(COMMISSIONERS.aldermereBoard, 'Aldermere and Wetherfold', 1, '2022-07-01', null),
    board(COMMISSIONERS.skelderBoard, 'Skelder Vale', 2, '2022-07-01', '2026-03-31'),
    board(COMMISSIONERS.ravensholmeBoard, 'Ravensholme Coast', 3, '2022-07-01', '2026-03-31'),
    board(COMMISSIONERS.mergedBoard, 'Skelder and Ravensholme', 4, '2026-04-01', null),
  ],
  annualSummaries: [madeUpSummary()],
  mutuals: [
    {
      name: PROVIDERS.skelderCarePartners.name,
      names: [],
      odsCode: null,
      companyNumber: companyNumberOf(PROVIDERS.skelderCarePartners),
      legalForm: 'COMPANY' as const,
      origin: 'RIGHT_TO_PROVIDE' as const,
      startedOn: '2013-04',
      originBasis: 'community nurses who left a made-up council',
      employeeControl: 'Its made-up articles give each employee one share and one vote.',
      profitRule: null,
      factSource: 'Openward made-up sample',
      sources: 'Openward made-up sample',
    },
  ],
  successions: [merged(COMMISSIONERS.skelderBoard), merged(COMMISSIONERS.ravensholmeBoard)],
}

/** What the board of Aldermere might have published for its last full year. */
function madeUpSummary() {
  return {
    authorityName: 'NHS Aldermere and Wetherfold Integrated Care Board',
    identityKey: `GB-NHS:${odsCodeOf(COMMISSIONERS.aldermereBoard)}`,
    periodFrom: '2025-04-01',
    periodTo: '2026-03-31',
    figures: {
      DIRECT_AWARDS: 14,
      MOST_SUITABLE_PROVIDER: 2,
      COMPETITIVE: 3,
      FRAMEWORKS: 0,
      FRAMEWORK_CALL_OFFS: 1,
      URGENT: 1,
      NEW_PROVIDERS: 4,
      PROVIDERS_LOST: 2,
      REPRESENTATIONS: 1,
    },
    split: { a: 5, b: 6, c: 3 },
    note: 'Made up for the sample.',
    sourceUrl: null,
    capturedOn: '2026-08-12',
    madeUp: true,
  }
}

function board(commissioner: Commissioner, place: string, index: number, validFrom: string, validTo: string | null) {
  return {
    odsCode: odsCodeOf(commissioner),
    systemName: `${place} Integrated Care System`,
    boardName: `NHS ${place} Integrated Care Board`,
    region: 'Marrow Valley (made up)',
    onsCode: `E54999${String(index).padStart(3, '0')}`,
    earlierOnsCodes: [],
    validFrom,
    validTo,
  }
}

function merged(from: Commissioner) {
  return {
    fromOdsCode: odsCodeOf(from),
    toOdsCode: odsCodeOf(COMMISSIONERS.mergedBoard),
    kind: 'MERGED' as const,
    effectiveOn: '2026-04-01',
    basis: 'Made up for the sample',
  }
}

function companyNumberOf({ identifiers }: Organisation): string | null {
  return identifiers.find(({ scheme }) => scheme === 'GB-COH')?.value ?? null
}

function odsCodeOf({ identifiers }: Commissioner): string {
  const code = identifiers.find(({ scheme }) => scheme === 'GB-NHS')
  if (code === undefined) throw new Error('An invented board needs a made-up ODS code.')
  return code.value
}
