import type { LegalForm } from '@openward/vocabulary/legal-form'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { COMMISSIONERS } from './commissioners.js'
import {
  charityNumber,
  companyNumber,
  partnershipNumber,
  procurementNumber,
  societyNumber,
  trustCode,
} from './made-up-identifier.js'
import { ENGLISH_REGIONS, postcodeOf, streetOf, type Organisation } from './organisation.js'

export interface ProviderForm {
  readonly kind: ProviderKind
  readonly legalForm: LegalForm
  readonly scale: 'sme' | 'large'
  readonly voluntary: boolean
}

const form = (kind: ProviderKind, legalForm: LegalForm, scale: 'sme' | 'large', voluntary = false): ProviderForm => ({
  kind,
  legalForm,
  scale,
  voluntary,
})

export const PROVIDER_FORMS = {
  foundationTrust: form('NHS', 'NHS_FOUNDATION_TRUST', 'large'),
  trust: form('NHS', 'NHS_TRUST', 'large'),
  communityInterest: form('MUTUAL', 'COMMUNITY_INTEREST_COMPANY', 'sme', true),
  society: form('MUTUAL', 'REGISTERED_SOCIETY', 'sme', true),
  mutualCompany: form('MUTUAL', 'COMPANY', 'sme'),
  charity: form('VOLUNTARY', 'CHARITY', 'sme', true),
  company: form('INDEPENDENT', 'COMPANY', 'large'),
  smallCompany: form('INDEPENDENT', 'COMPANY', 'sme'),
  publicCompany: form('INDEPENDENT', 'PUBLIC_LIMITED_COMPANY', 'large'),
  partnership: form('INDEPENDENT', 'LIMITED_LIABILITY_PARTNERSHIP', 'sme'),
  federation: form('PRIMARY_CARE', 'COMPANY', 'sme'),
  practice: form('PRIMARY_CARE', 'NOT_KNOWN', 'sme'),
  council: form('PUBLIC_OTHER', 'LOCAL_AUTHORITY', 'large'),
  university: form('PUBLIC_OTHER', 'UNIVERSITY', 'large'),
} as const satisfies Record<string, ProviderForm>

/** An invented provider with the identifiers that its legal form would have. */
export function provider(index: number, formOf: ProviderForm, name: string, place: string): Organisation {
  return {
    name,
    kind: formOf.kind,
    legalForm: formOf.legalForm,
    identifiers: identifiersOf(index, formOf),
    street: streetOf(index + 3),
    place,
    postcode: postcodeOf(index + 11),
    region: ENGLISH_REGIONS[index % ENGLISH_REGIONS.length] as string,
    jurisdiction: 'ENGLAND',
    claims: {
      scale: formOf.scale,
      voluntary: formOf.voluntary,
      publicServiceMission: formOf.kind === 'MUTUAL' && index % 2 === 0,
    },
  }
}

function identifiersOf(index: number, { legalForm }: ProviderForm): Organisation['identifiers'] {
  const number = procurementNumber(10_000 + index)
  switch (legalForm) {
    case 'NHS_FOUNDATION_TRUST':
    case 'NHS_TRUST':
      return [trustCode(index), number]
    case 'CHARITY':
      return [charityNumber(index), number]
    case 'REGISTERED_SOCIETY':
      return [societyNumber(index), number]
    case 'LIMITED_LIABILITY_PARTNERSHIP':
      return [partnershipNumber(index), number]
    case 'NOT_KNOWN':
      return []
    case 'LOCAL_AUTHORITY':
    case 'UNIVERSITY':
      return [number]
    default:
      return [companyNumber(index), number]
  }
}

const forms = PROVIDER_FORMS

/** The providers of the sample, of every kind and legal form. */
export const PROVIDERS = {
  aldermereCommunityHealth: provider(1, forms.communityInterest, 'Aldermere Community Health CIC', 'Aldermere'),
  wetherfoldTogether: provider(2, forms.society, 'Wetherfold Together Limited', 'Wetherfold'),
  skelderCarePartners: provider(3, forms.mutualCompany, 'Skelder Care Partners Ltd', 'Skelderby'),
  winterhitheWellbeing: provider(
    4,
    forms.communityInterest,
    'Winterhithe Wellbeing Community Interest Company',
    'Winterhithe',
  ),
  tollerwickNurses: provider(5, forms.society, 'Tollerwick Nurses’ Co-operative', 'Tollerwick'),
  quillbourneTrust: provider(
    11,
    forms.foundationTrust,
    'Quillbourne and Pellingham NHS Foundation Trust',
    'Quillbourne',
  ),
  fennistowTrust: provider(12, forms.trust, 'Fennistow Teaching Hospitals NHS Trust', 'Fennistow'),
  ravensholmeTrust: provider(
    13,
    forms.foundationTrust,
    'Ravensholme Coast Partnership NHS Foundation Trust',
    'Ravensholme',
  ),
  ambulanceTrust: provider(14, forms.trust, 'Marrow Valley Ambulance Service NHS Trust', 'Marrowdale'),
  lanternHospice: provider(21, forms.charity, 'The Lantern Hospice, Hartlebeck', 'Hartlebeck'),
  openDoor: provider(22, forms.charity, 'Open Door Recovery Oxenfold', 'Oxenfold'),
  mindsTogether: provider(23, forms.charity, 'Kelderwick Minds Together', 'Kelderwick'),
  carersLink: provider(24, forms.charity, 'Carers’ Link Millenfield', 'Millenfield'),
  meridianClinics: provider(31, forms.company, 'Meridian Vale Clinics Limited', 'Lindenshaw'),
  brightwaterDiagnostics: provider(32, forms.company, 'Brightwater Vale Diagnostics Ltd', 'Copperhithe'),
  ostlerUrgentCare: provider(33, forms.publicCompany, 'Ostler Grange Urgent Care plc', 'Loxmere'),
  hexbourneEye: provider(34, forms.smallCompany, 'Hexbourne Eye & Hearing Limited', 'Hexbourne'),
  psrFurnishings: provider(35, forms.smallCompany, 'PSR Furnishings (Merrowby) Limited', 'Merrowby'),
  tarnfoldPartnership: provider(36, forms.partnership, 'Tarnfold Occupational Health LLP', 'Tarnfold'),
  cicWellbeing: provider(37, forms.smallCompany, 'Larkensea Therapies Limited T/A CIC Wellbeing', 'Larkensea'),
  housing84: provider(38, forms.charity, 'Housing 84', 'Sallowfield'),
  secureTransport: provider(39, forms.company, 'Undermarsh Patient Transport Ltd', 'Undermarsh'),
  homeCare: provider(40, forms.smallCompany, 'Greyfold Home Support Limited', 'Greyfold'),
  medicalSupplies: provider(41, forms.company, 'Saltermoor Medical Supplies Limited', 'Saltermoor'),
  softwareHouse: provider(42, forms.smallCompany, 'Rushenby Clinical Software Ltd', 'Rushenby'),
  aldermereFederation: provider(51, forms.federation, 'Aldermere GP Federation Limited', 'Aldermere'),
  wetherfoldDoctors: provider(52, forms.federation, 'Wetherfold Doctors on Call Limited', 'Wetherfold'),
  barrowmeadSurgery: provider(53, forms.practice, 'Barrowmead Chapel Surgery', 'Barrowmead'),
  stonewetherPractice: provider(54, forms.practice, 'Stonewether Medical Practice', 'Stonewether'),
  ellisbrookPharmacy: provider(55, forms.federation, 'Ellisbrook Pharmacy Limited', 'Ellisbrook'),
  gannetbyDental: provider(56, forms.federation, 'Gannetby Dental Care Limited', 'Gannetby'),
  wetherfoldCouncil: {
    ...provider(61, forms.council, 'Wetherfold County Council', 'Wetherfold'),
    identifiers: COMMISSIONERS.wetherfoldCouncil.identifiers,
  },
  university: provider(62, forms.university, 'University of the Marrow Valley', 'Marrowdale'),
} as const satisfies Record<string, Organisation>
