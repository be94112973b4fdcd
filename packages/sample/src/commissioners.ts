import { dayOf } from './calendar.js'
import { boardCode, procurementNumber, trustCode } from './made-up-identifier.js'
import { ENGLISH_REGIONS, postcodeOf, streetOf, type Commissioner, type CommissionerForm } from './organisation.js'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'

const always = [dayOf('2006-01-01'), dayOf('2039-12-31')] as const
const groups = [dayOf('2013-04-01'), dayOf('2022-06-30')] as const
const boards = [dayOf('2022-07-01'), dayOf('2026-03-31')] as const
const mergedBoards = [dayOf('2026-04-01'), dayOf('2039-12-31')] as const

/** How a commissioner is identified on notices: by the code of its register, its procurement number, or not at all. */
export function commissioner(
  index: number,
  form: CommissionerForm,
  name: string,
  short: string,
  place: string,
  term: readonly [number, number] = always,
  nation: { region: string; jurisdiction: Jurisdiction } | null = null,
): Commissioner {
  return {
    name,
    short,
    form,
    kind: form === 'COUNCIL' ? 'PUBLIC_OTHER' : 'NHS',
    legalForm: {
      CLINICAL_COMMISSIONING_GROUP: 'NHS_OTHER' as const,
      INTEGRATED_CARE_BOARD: 'INTEGRATED_CARE_BOARD' as const,
      TRUST: 'NHS_FOUNDATION_TRUST' as const,
      COUNCIL: 'LOCAL_AUTHORITY' as const,
      HUB: 'NHS_OTHER' as const,
    }[form],
    identifiers: identifiersOf(index, form),
    street: streetOf(index),
    place,
    postcode: postcodeOf(index),
    region: nation?.region ?? (ENGLISH_REGIONS[index % ENGLISH_REGIONS.length] as string),
    jurisdiction: nation?.jurisdiction ?? 'ENGLAND',
    from: term[0],
    to: term[1],
    claims: { scale: 'large', voluntary: false, publicServiceMission: false },
  }
}

/** A trust that commissions is the same body as the provider of that index, and carries its identifiers. */
function identifiersOf(index: number, form: CommissionerForm): Commissioner['identifiers'] {
  if (form === 'TRUST') return [trustCode(index), procurementNumber(10_000 + index)]
  if (form === 'COUNCIL' || form === 'HUB') return [procurementNumber(index)]
  return [boardCode(index), procurementNumber(index)]
}

const wales = { region: 'UKL1', jurisdiction: 'WALES' } as const
const scotland = { region: 'UKM8', jurisdiction: 'SCOTLAND' } as const

/**
 * The commissioners of the sample: three systems that became two on 1 April 2026, the groups before them, councils,
 * trusts that commission, and two bodies outside England.
 */
export const COMMISSIONERS = {
  aldermereGroup: commissioner(
    1,
    'CLINICAL_COMMISSIONING_GROUP',
    'NHS Aldermere Clinical Commissioning Group',
    'ALD',
    'Aldermere',
    groups,
  ),
  wetherfoldGroup: commissioner(
    2,
    'CLINICAL_COMMISSIONING_GROUP',
    'NHS Wetherfold and Oxenfold CCG',
    'WOX',
    'Wetherfold',
    groups,
  ),
  ravensholmeGroup: commissioner(
    3,
    'CLINICAL_COMMISSIONING_GROUP',
    'NHS Ravensholme Coast Clinical Commissioning Group',
    'RHC',
    'Ravensholme',
    groups,
  ),
  aldermereBoard: commissioner(
    9,
    'INTEGRATED_CARE_BOARD',
    'NHS Aldermere and Wetherfold Integrated Care Board',
    'AWICB',
    'Aldermere',
    [boards[0], always[1]],
  ),
  skelderBoard: commissioner(
    10,
    'INTEGRATED_CARE_BOARD',
    'NHS Skelder Vale Integrated Care Board',
    'SVICB',
    'Skelderby',
    boards,
  ),
  ravensholmeBoard: commissioner(
    11,
    'INTEGRATED_CARE_BOARD',
    'NHS Ravensholme Coast ICB',
    'RCICB',
    'Ravensholme',
    boards,
  ),
  mergedBoard: commissioner(
    12,
    'INTEGRATED_CARE_BOARD',
    'NHS Skelder and Ravensholme Integrated Care Board',
    'SRICB',
    'Skelderby',
    mergedBoards,
  ),
  aldermereCouncil: commissioner(17, 'COUNCIL', 'Aldermere City Council', 'ACC', 'Aldermere'),
  wetherfoldCouncil: commissioner(18, 'COUNCIL', 'Wetherfold County Council', 'WCC', 'Wetherfold'),
  skelderbyCouncil: commissioner(19, 'COUNCIL', 'Skelderby Metropolitan Borough Council', 'SMBC', 'Skelderby'),
  ravensholmeCouncil: commissioner(20, 'COUNCIL', 'Ravensholme Borough Council', 'RBC', 'Ravensholme'),
  specialisedHub: commissioner(25, 'HUB', 'Marrow Valley Specialised Commissioning Hub', 'MVSC', 'Marrowdale'),
  quillbourneTrust: commissioner(11, 'TRUST', 'Quillbourne and Pellingham NHS Foundation Trust', 'QPFT', 'Quillbourne'),
  fennistowTrust: commissioner(12, 'TRUST', 'Fennistow Teaching Hospitals NHS Trust', 'FTH', 'Fennistow'),
  welshBoard: commissioner(
    41,
    'HUB',
    'Bwrdd Iechyd Prifysgol Cwm Gwernant University Health Board',
    'CGUHB',
    'Gwernant',
    always,
    wales,
  ),
  scottishBoard: commissioner(42, 'HUB', 'NHS Strathmorlich', 'NSM', 'Strathmorlich', always, scotland),
} as const satisfies Record<string, Commissioner>
